import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openState, states } from "./states";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const locale of ["zh", "en"] as const) {
  for (const theme of ["light", "dark"] as const) {
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ colorScheme: theme, contextOptions: { reducedMotion: "reduce" } });
      for (const state of states) {
        test(state.name, async ({ page }) => {
          test.setTimeout(60_000);
          await openState(page, locale, state);
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
          expect(
            violations.map(({ id, nodes }) => ({
              id,
              nodes: nodes.map((node) => `${node.html} ${node.failureSummary}`),
            })),
          ).toEqual([]);
        });
      }
    });
  }
}
