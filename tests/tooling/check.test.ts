import { describe, expect, test } from "vitest";
import { countBrowser, countUnit, lastLine } from "../../lib/tooling/check.mjs";

const unit = (over = {}) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
  ...over,
});
const browser = (over = {}) => ({
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...over },
  errors: [] as unknown[],
});

describe("the sum at the end of `npm run check`", () => {
  test("is one line", () => {
    expect(lastLine([countUnit(unit(), 0), countBrowser(browser(), 0), { passed: 1, failed: 0, skipped: 0 }])).toBe(
      "9 passed, 0 failed",
    );
  });

  test("a file that fails before its first test is a failure", () => {
    const report = unit({ testResults: [{ status: "failed", assertionResults: [] }] });
    expect(countUnit(report, 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  test("a failed test is counted once, not again with its file", () => {
    const report = unit({
      numFailedTests: 1,
      testResults: [{ status: "failed", assertionResults: [{ status: "failed" }] }],
    });
    expect(countUnit(report, 1)).toMatchObject({ failed: 1 });
  });

  test("a run that ends badly without a failed test is a failure", () => {
    expect(countUnit(unit(), 1).failed).toBe(1);
    expect(countBrowser(browser(), 1).failed).toBe(1);
  });

  test("a run without a report is a failure", () => {
    expect(countUnit(undefined, 0).failed).toBe(1);
    expect(countBrowser(undefined, 0).failed).toBe(1);
  });

  test("a test that passes only at the second try, and an error outside tests, are failures", () => {
    expect(countBrowser(browser({ flaky: 1 }), 0).failed).toBe(1);
    expect(countBrowser({ ...browser(), errors: [{}] }, 1).failed).toBe(1);
  });
});
