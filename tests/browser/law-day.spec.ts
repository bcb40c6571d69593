import { expect, test } from "@playwright/test";
import { examples } from "../../content/examples";
import { memo } from "../../content/phrases/ui/memo";
import { withDraft } from "./drafts";

const example = examples.find(({ id }) => id === "leaked-weights-startup");
if (example === undefined) throw new Error("the example is gone");

for (const locale of ["zh", "en"] as const) {
  test(`the same facts under the law of another day (${locale})`, async ({ page }) => {
    await withDraft(page, example.file);
    await page.goto(`/${locale}/memo`);
    const sheet = page.locator(".sheet");
    await expect(sheet.locator("#law-changes")).toHaveCount(0);
    await page.getByText(memo.lawDay[locale], { exact: true }).click();
    await page.getByLabel(memo.lawDayLabel[locale]).fill("2025-10-14");
    await expect(sheet.locator("#law-changes")).toBeVisible();
    await expect(sheet).toContainText(locale === "zh" ? "2025年10月15日" : "15 October 2025");
    // The days on which something moved can be chosen.
    await page.locator(".law-day button[aria-pressed=false]").first().click();
    await expect(page.getByLabel(memo.lawDayLabel[locale])).not.toHaveValue("2025-10-14");
    await page.getByRole("button", { name: locale === "zh" ? /恢复为/ : /Back to/ }).click();
    await expect(sheet.locator("#law-changes")).toHaveCount(0);
  });
}
