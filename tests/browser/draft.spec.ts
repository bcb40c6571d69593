import { expect, test } from "@playwright/test";
import { draft as words } from "../../content/phrases/ui/draft";
import { matter } from "../../content/phrases/ui/matter";
import { give, proceed, stepOf } from "./by-hand";
import { halfway, keptDraft, withDraft } from "./drafts";

test("a reload midway loses nothing, not even half a word", async ({ page }) => {
  await withDraft(page, halfway);
  await page.goto("/zh/assess#weights.channel");
  await give(page, "zh", "channel", "mirror");
  await page.reload();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
  expect((await keptDraft(page))?.file.parts[0]?.answers.channel).toBe("mirror");

  await page.goto("/zh/assess#matter");
  await page.getByLabel(matter.name.zh).pressSequentially("半句");
  await page.reload();
  await expect(page.getByLabel(matter.name.zh)).toHaveValue("半句");
});

test("switching the language midway keeps the place and the answers", async ({ page }) => {
  await withDraft(page, halfway);
  await page.goto("/zh/assess#weights.channel");
  await give(page, "zh", "channel", "client");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/assess#weights\.channel$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How did you obtain this part?");
  await expect(page.getByRole("radio", { checked: true })).toHaveAccessibleName("A client");
});

test("the browser's Back and Forward walk through the questions, and out of the memo", async ({ page }) => {
  await withDraft(page, halfway);
  await page.goto("/en/assess#weights.channel");
  await proceed(page);
  const second = stepOf(page);
  await page.goBack();
  await expect.poll(() => stepOf(page)).toBe("weights.channel");
  await page.goForward();
  await expect.poll(() => stepOf(page)).toBe(second);
  await page.evaluate(() => window.location.assign("#check"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  await page.getByRole("button", { name: "Get the memo" }).click();
  await expect(page.locator(".sheet")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
});

test("changing an answer returns to the check page", async ({ page }) => {
  await withDraft(page, halfway);
  await page.goto("/en/assess#check");
  await page.getByRole("link", { name: "Change How did you obtain this part?" }).click();
  await expect(page).toHaveURL(/#weights\.channel\?change$/);
  await page.getByRole("button", { name: "Save and return to your answers" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
});

test("a second tab shows what the first one changed", async ({ page, context }) => {
  await withDraft(page, halfway);
  await page.goto("/en/assess#weights.channel");
  const other = await context.newPage();
  await other.goto("/en/assess#weights.channel");
  await give(other, "en", "channel", "colleague");
  await expect(page.getByRole("radio", { checked: true })).toHaveAccessibleName("A colleague, teacher or friend");
  await expect(page.getByRole("status").filter({ hasText: words.newer.en })).toBeVisible();
});

test("where the browser refuses to save, it says so and goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("/en/assess#parts");
  await page.getByLabel("I do not know which parts").check();
  await expect(page.getByText(words.notKept.en)).toBeVisible();
  await proceed(page);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/Which parts/);
});

test("a draft from another time does not break a page", async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      "licet-draft",
      JSON.stringify({
        file: {
          answers: { gone: "x", purpose: 7 },
          parts: [null, { id: "weights", component: "weights", model: "no-such", answers: { channel: "x" } }],
        },
      }),
    ),
  );
  await page.goto("/en/assess#check");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
});

test("erasing everything asks first and leaves nothing", async ({ page }) => {
  await withDraft(page, halfway);
  await page.goto("/en");
  await page.getByRole("button", { name: words.erase.en, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: words.cancel.en }).click();
  expect(await keptDraft(page)).not.toBeNull();
  await page.getByRole("button", { name: words.erase.en, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: words.eraseYes.en }).click();
  await expect(page.getByText(words.erased.en)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("plan B is a copy that can be changed and removed, and plan A stays as it was", async ({ page }) => {
  await withDraft(page, halfway);
  await page.goto("/en/assess#check");
  await page.getByRole("button", { name: "Add plan B" }).click();
  await expect(page).toHaveURL(/#plan-b\/check$/);
  await page.getByRole("link", { name: "Change How did you obtain this part?" }).click();
  await give(page, "en", "channel", "official-form");
  await proceed(page);
  const kept = await keptDraft(page);
  expect(kept?.file.parts[0]?.answers.channel).toBe("torrent");
  expect(kept?.file.scenarios[0]?.parts[0]?.answers.channel).toBe("official-form");
  await page.goto("/en/assess#plan-b/check");
  await page.getByRole("button", { name: "Remove plan B" }).click();
  await expect(page).toHaveURL(/#check$/);
  expect((await keptDraft(page))?.file.scenarios).toEqual([]);
});
