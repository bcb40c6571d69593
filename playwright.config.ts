import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./lib/tooling/chromium.mjs";

// `npm run check` finds (or installs) the browser and a free port; alone, `playwright test` takes what is there.
const executablePath = await findChromium();
const port = Number(process.env.PORT ?? 4173);

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results/browser",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: [["line"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  projects: [{ name: "desktop", use: { ...devices["Desktop Chrome"] } }],
  webServer: {
    // The production build: `npm run build` comes first.
    command: `node lib/tooling/next.mjs start --port ${port}`,
    url: `http://localhost:${port}/zh`,
    reuseExistingServer: false,
    timeout: 60_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
