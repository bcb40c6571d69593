import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/browser/**", "node_modules/**"],
    environment: "node",
    reporters: process.env.CI ? ["dot", "json"] : ["default", "json"],
    outputFile: { json: "test-results/vitest.json" },
    // Tests that compare with the stored law read it from here; LICET_SOURCES names another folder.
    env: { LICET_SOURCES: process.env.LICET_SOURCES ?? "../shared/law" },
    testTimeout: 90_000,
  },
});
