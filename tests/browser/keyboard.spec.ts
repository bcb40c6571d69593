import { expect, test } from "@playwright/test";
import { parts } from "../../content/phrases/ui/parts";
import { stepOf } from "./by-hand";
import { halfway, withDraft } from "./drafts";

test("from the start page to the first answers by keyboard alone", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press("Tab");
    if (
      await page.getByRole("link", { name: "Begin", exact: true }).evaluate((link) => link === document.activeElement)
    )
      break;
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which parts of which model do you hold?");
  const component = page.getByLabel("Which part", { exact: true });
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press("Tab");
    if (await component.evaluate((select) => select === document.activeElement)) break;
  }
  await page.keyboard.type("Wei");
  await page.keyboard.press("Tab");
  await page.keyboard.type("LLaMA 1");
  await expect(page.getByLabel("Which model", { exact: true })).toHaveValue("llama-1");
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.getByRole("button", { name: "Continue" }).evaluate((button) => button === document.activeElement))
      break;
  }
  await page.keyboard.press("Enter");
  await expect.poll(() => stepOf(page)).toBe("weights.channel");
  // The new question has the focus: a number chooses, Enter goes on.
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("4");
  await expect(page.getByRole("radio", { checked: true })).toHaveAccessibleName(/torrent/);
  await page.keyboard.press("Enter");
  await expect.poll(() => stepOf(page)).not.toBe("weights.channel");
});

test("an error takes the focus and leads to its field", async ({ page }) => {
  await withDraft(page, { ...halfway, parts: halfway.parts.map((part) => ({ ...part, answers: {} })) });
  await page.goto("/zh/assess#weights.channel");
  await page.getByRole("button", { name: "继续" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "有一个问题" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^错误：/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio").first()).toBeFocused();
});

test("digits typed into a date are digits", async ({ page }) => {
  await withDraft(page, halfway);
  await page.goto("/en/assess#weights.acquired");
  const field = page.getByLabel("Date", { exact: true });
  await field.pressSequentially("2023-13");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeVisible();
  await field.fill("2023-03");
  await page.keyboard.press("Enter");
  await expect.poll(() => stepOf(page)).not.toBe("weights.acquired");
});

test("among 120 models one is chosen by typing its name, and the ways out come first", async ({ page }) => {
  await page.goto("/en/assess#parts");
  const model = page.getByLabel(parts.model.en, { exact: true });
  const groups = model.locator("optgroup");
  await expect(groups.first()).toHaveAttribute("label", parts.noneOfThese.en);
  await expect(groups.first().locator("option")).toHaveCount(3);
  expect(await model.locator("option").count()).toBeGreaterThan(120);
  await model.focus();
  await page.keyboard.type("DeepSeek-R1 /");
  await expect(model).toHaveValue("deepseek-r1");
});
