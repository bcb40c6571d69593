import { expect, type Page } from "@playwright/test";
import { interviewSource } from "../../components/interview-source";
import { matter } from "../../content/phrases/ui/matter";
import { parts } from "../../content/phrases/ui/parts";
import { componentNames, wizard } from "../../content/phrases/ui/wizard";
import type { AnswersFile, AnswerValue } from "../../lib/interview/answers";
import type { Locale } from "../../lib/knowledge/vocabulary";

/** The step that the address names. */
export function stepOf(page: Page): string {
  return new URL(page.url()).hash
    .slice(1)
    .replace(/^plan-b\//, "")
    .replace(/\?change$/, "");
}

export async function proceed(page: Page): Promise<void> {
  const before = stepOf(page);
  await page.locator("form button[type=submit]").click();
  await expect.poll(() => stepOf(page)).not.toBe(before);
}

/** Fills in the parts step as a person would: adds rows, chooses from the lists. */
export async function fillParts(page: Page, locale: Locale, file: AnswersFile): Promise<void> {
  for (const [index, part] of file.parts.entries()) {
    if (index > 0) await page.getByRole("button", { name: parts.add[locale] }).click();
    const row = page.getByRole("group", {
      name: parts.row[locale].replace("{number}", String(index + 1)),
      exact: true,
    });
    const model = interviewSource.models.find(({ id }) => id === part.model);
    await row
      .getByLabel(parts.component[locale], { exact: true })
      .selectOption({ label: componentNames[part.component][locale] });
    await row
      .getByLabel(parts.model[locale], { exact: true })
      .selectOption({ label: (model?.name ?? parts.modelUnknown)[locale] });
  }
}

/** Gives the answer to the question on the page by clicking its words. */
export async function give(page: Page, locale: Locale, question: string, value: AnswerValue): Promise<void> {
  const asked = interviewSource.questions.find(({ id }) => id === question);
  if (asked === undefined) throw new Error(`no question ${question}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(asked.title[locale]);
  if (asked.kind === "date" && value !== "unknown") {
    await page.getByLabel(wizard.dateLabel[locale], { exact: true }).fill(String(value));
    return;
  }
  for (const id of [value].flat()) {
    const words = id === "unknown" ? wizard.unknown : asked.options.find((option) => option.id === id)?.text;
    await page
      .locator(".choice-label", { has: page.getByText((words ?? wizard.unknown)[locale], { exact: true }) })
      .click();
  }
}

/** Answers questions from the present step on as the file says, up to the heading of the memo or the step named. */
export async function answerAs(page: Page, locale: Locale, file: AnswersFile, until = "matter"): Promise<void> {
  for (let guard = 0; guard < 120; guard += 1) {
    const step = stepOf(page);
    if (step === until) return;
    const [part, question] = step.includes(".") ? step.split(".") : [null, step];
    const answers = part === null ? file.answers : file.parts.find(({ id }) => id === part)?.answers;
    await give(page, locale, question ?? "", answers?.[question ?? ""] ?? "unknown");
    await proceed(page);
  }
  throw new Error("the interview does not end");
}

/** The whole interview of a file, from the start page to the check page. */
export async function wholeInterview(page: Page, locale: Locale, file: AnswersFile): Promise<void> {
  await fillParts(page, locale, file);
  await proceed(page);
  await answerAs(page, locale, file);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(matter.title[locale]);
  await page.getByLabel(matter.name[locale]).fill(file.matter.title ?? "Journey");
  await proceed(page);
}
