/**
 * `npm run check`: installs and runs every test, goes on past failures, and ends with the one line
 * `N passed, N failed`: each vitest and each browser test, and each of the other stages counted as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ensureChineseFont } from "./fonts.mjs";
import { freePort, install, isMain, node, programs, requireNode, root } from "./project.mjs";

const RESULTS = "test-results";
const UNIT = `${RESULTS}/vitest.json`;
const BROWSER = `${RESULTS}/playwright.json`;

/** One failure that is no test's: a stage that could not be run, or a file that could not be loaded. */
const NOT_RUN = { passed: 0, failed: 1, skipped: 0 };

export function countUnit(report, code) {
  if (!report) return NOT_RUN;
  // A file that fails before its first test has no test to count.
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function countBrowser(report, code) {
  if (!report) return NOT_RUN;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return { passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}

function countOne(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : NOT_RUN;
}

export function lastLine(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}

function report(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8"));
  } catch {
    return undefined;
  }
}

async function types() {
  // What an earlier development server left there may speak of routes that are gone.
  for (const stale of [".next/types", ".next/dev/types"]) rmSync(join(root, stale), { recursive: true, force: true });
  return (await node(programs.next, ["typegen"])) || (await node(programs.tsc, ["--noEmit", "--pretty"]));
}

async function browser(built) {
  if (!built) {
    console.error("The browser tests need the build, which failed.");
    return NOT_RUN;
  }
  ensureChineseFont();
  const LICET_CHROMIUM = await ensureChromium();
  const PORT = String(await freePort(Number(process.env.PORT ?? 4173)));
  const code = await node(programs.playwright, ["test"], { LICET_CHROMIUM, PORT });
  return countBrowser(report(BROWSER), code);
}

async function main() {
  requireNode();
  const began = performance.now();
  const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const counts = [];
  const summary = [];

  async function stage(name, work) {
    const start = performance.now();
    console.log(`\n== ${name}`);
    let count;
    try {
      count = await work();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      count = NOT_RUN;
    }
    counts.push(count);
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    summary.push(`${name.padEnd(18)} ${count.passed} passed, ${count.failed} failed${skipped}  (${seconds(start)})`);
    return count.failed === 0;
  }

  const installStart = performance.now();
  console.log("== install");
  try {
    install();
  } catch (error) {
    console.error(error.message);
    console.log(lastLine([NOT_RUN]));
    return 1;
  }
  summary.push(`${"install".padEnd(18)} done  (${seconds(installStart)})`);

  rmSync(join(root, RESULTS), { recursive: true, force: true });
  mkdirSync(join(root, RESULTS), { recursive: true });

  await stage("types", async () => countOne(await types()));
  await stage("lint and format", async () => countOne(await node(programs.biome, ["check", "--error-on-warnings"])));
  await stage("import directions", async () =>
    countOne(await node(programs.depcruise, ["--config", ".dependency-cruiser.mjs", ...sourceFolders()])),
  );
  await stage("unit and content", async () => {
    const code = await node(programs.vitest, ["run"], { NODE_ENV: "test" });
    return countUnit(report(UNIT), code);
  });
  const built = await stage("build", async () => countOne(await build()));
  await stage("browser", () => browser(built));

  console.log(`\n${summary.join("\n")}\n${"all".padEnd(18)} ${seconds(began)}`);
  console.log(lastLine(counts));
  return counts.some((count) => count.failed > 0) ? 1 : 0;
}

export function sourceFolders() {
  return ["app", "components", "content", "lib", "tests", "proxy.ts"].filter((path) => existsSync(join(root, path)));
}

if (isMain(import.meta.url)) process.exitCode = await main();
