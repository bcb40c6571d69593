import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { examples } from "../../content/examples";
import { check } from "../../content/phrases/ui/check";
import { memo } from "../../content/phrases/ui/memo";
import { start } from "../../content/phrases/ui/start";
import { wholeInterview } from "./by-hand";
import { pdfText } from "./pdf-text";

const example = examples.find(({ id }) => id === "leaked-weights-startup");
if (example === undefined) throw new Error("the example is gone");
const { file } = example;

for (const locale of ["zh", "en"] as const) {
  test(`leaked weights at a start-up, by hand to the PDF (${locale})`, async ({ page }) => {
    test.setTimeout(120_000);
    const origins = new Set<string>();
    page.on("request", (request) => {
      if (/^https?:/.test(request.url())) origins.add(new URL(request.url()).origin);
    });
    await page.goto(`/${locale}`);
    await page.getByRole("link", { name: start.begin[locale], exact: true }).click();
    await wholeInterview(page, locale, file);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(check.title[locale]);
    await page.getByRole("button", { name: check.getMemo[locale] }).click();
    await expect(page.locator(".sheet h1")).toContainText(
      locale === "zh" ? "法律风险备忘录（草稿）" : /legal risk memo/i,
    );
    await expect(page.locator(".verdict").first()).toBeVisible();

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: memo.pdf[locale], exact: true }).click();
    const download = await downloading;
    const text = await pdfText(new Uint8Array(await readFile(await download.path())));
    const close = text.replace(/\s+/g, "");
    expect(close).toMatch(locale === "zh" ? /法律风险备忘录（草稿）/ : /legalriskmemo/i);
    // A docket number and a numbered provision, as they are printed.
    expect(close).toMatch(/[（(]\d{4}[）)][\p{Script=Han}\d]+号/u);
    expect(close).toMatch(locale === "zh" ? /第[一二三四五六七八九十百]+条/ : /art\.\d+/);
    expect([...origins]).toEqual([new URL(page.url()).origin]);
  });
}
