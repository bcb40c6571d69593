import { expect, test } from "@playwright/test";
import { openState, states } from "./states";

for (const locale of ["zh", "en"] as const) {
  test.describe(`at 360 px (${locale})`, () => {
    test.use({ viewport: { width: 360, height: 740 } });
    for (const state of states) {
      test(`nothing scrolls sideways: ${state.name}`, async ({ page }) => {
        await openState(page, locale, state);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond).toBe(0);
      });
    }
  });
}

test("what can be pressed is at least 44 px high", async ({ page }) => {
  for (const state of states.filter(({ name }) =>
    ["start with a draft", "question with its law", "parts", "check", "memo"].includes(name),
  )) {
    await page.goto("about:blank");
    await openState(page, "en", state);
    const low = await page
      .locator(
        "button:visible, .choice:visible, select:visible, input[type=text]:visible, summary:visible, .button:visible",
      )
      .evaluateAll((targets) =>
        targets
          .map((target) => ({ html: target.outerHTML.slice(0, 80), height: target.getBoundingClientRect().height }))
          .filter(({ height }) => height < 44),
      );
    expect(low).toEqual([]);
  }
});

test("the theme chosen is there on the next page, before any script", async ({ page }) => {
  await page.goto("/en");
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole("button", { name: "Dark" }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.route(/_next\/static\/.*\.js/, (route) => route.abort());
  for (const path of ["/en/library", "/zh"]) {
    await page.goto(path);
    expect(await paper()).toBe(dark);
  }
});
