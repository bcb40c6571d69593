import { expect, type Page, test } from "@playwright/test";
import { check } from "../../content/phrases/ui/check";
import { verdictWords } from "../../content/phrases/verdict";
import type { AnswersFile } from "../../lib/interview/answers";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { situations } from "../situations";
import { fileOf } from "../situations/situation";
import { answerAs, fillParts, proceed } from "./by-hand";
import { keptDraft } from "./drafts";

/** Types in what an asker said, leaves all else "not known yet", and opens the memo. */
async function memoOf(page: Page, locale: Locale, id: string): Promise<void> {
  const situation = situations.find((one) => one.id === id);
  if (situation === undefined) throw new Error(`no situation ${id}`);
  const file = fileOf(situation);
  await page.goto(`/${locale}/assess`);
  await fillParts(page, locale, file);
  await proceed(page);
  // The interview names its parts itself.
  const kept = (await keptDraft(page))?.file.parts ?? [];
  const typed: AnswersFile = {
    ...file,
    parts: file.parts.map((part, index) => ({ ...part, id: kept[index]?.id ?? part.id })),
  };
  await answerAs(page, locale, typed);
  await proceed(page);
  await page.getByRole("button", { name: check.getMemo[locale] }).click();
  await expect(page.locator(".verdict").first()).toBeVisible();
}

const asked: readonly (readonly [id: string, locale: Locale, level: RegExp, says: RegExp])[] = [
  ["plan-torrent-product", "zh", /^高$/, /^不要按此方案实施：照此实施，风险为高。/],
  ["llama-3.1-startup", "en", /^None found$/, /^Go ahead, provided that/],
  ["lab-netdisk", "zh", /^中$/, /^下列问题解决之前不要继续：风险为中。/],
  ["gemma-app-no-terms", "en", /^Medium$/, /^Go on only once the points below are put right/],
  ["qwen3-filed", "zh", /^未发现$/, /^可以继续，前提是/],
];

for (const [id, locale, level, says] of asked) {
  test(`${id}: the first screen answers (${locale})`, async ({ page }) => {
    test.setTimeout(120_000);
    await memoOf(page, locale, id);
    const verdict = page.locator(".verdict").first();
    // Without scrolling: the label and the sentence are on the first screen.
    await expect(verdict.locator(".verdict-line")).toBeInViewport();
    await expect(verdict.locator(".verdict-label")).toHaveText(level);
    await expect(verdict.locator(".verdict-line")).toHaveText(says);
    // What was taken as given stands below it, each with the way back to its question.
    const given = page.locator(".memo-run");
    await expect(given).toContainText(verdictWords.presumed[locale]);
    const back = given.getByRole("link").first();
    const address = await back.getAttribute("href");
    await back.click();
    await expect(
      page.getByRole("radio").or(page.getByRole("checkbox")).or(page.getByRole("textbox")).first(),
    ).toBeVisible();
    expect(page.url()).toContain(String(address).replace(/^assess/, `/${locale}/assess`));
  });
}
