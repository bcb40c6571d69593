import { expect, type Page, test } from "@playwright/test";
import { halfway, keptDraft, withDraft } from "./drafts";

const choose = (page: Page, name: string, content: string | Buffer) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });

test("a file of answers opens on the check page", async ({ page }) => {
  await page.goto("/en");
  await choose(page, "answers.json", JSON.stringify(halfway));
  await expect(page).toHaveURL(/\/en\/assess#check$/);
  expect((await keptDraft(page))?.file.parts[0]?.answers.channel).toBe("torrent");
});

test("an invalid file is explained by field and fix, and the draft stays", async ({ page }) => {
  await withDraft(page, halfway);
  await page.goto("/en");
  const wrong = {
    ...halfway,
    answers: { nonsense: "x" },
    parts: [{ ...halfway.parts[0], answers: { acquired: "2023-02-30" } }],
  };
  await choose(page, "wrong.json", JSON.stringify(wrong));
  const alert = page.getByRole("alert").filter({ hasText: "wrong.json" });
  await expect(alert).toBeFocused();
  await expect(alert).toContainText("answers.nonsense");
  await expect(alert).toContainText("parts[0].answers.acquired");
  await expect(alert).toContainText("Fix:");
  expect((await keptDraft(page))?.file).toEqual(halfway);
});

test("what is no JSON, or far too large, is refused in words", async ({ page }) => {
  await page.goto("/zh");
  await choose(page, "broken.json", "{ not json");
  await expect(page.getByRole("alert").filter({ hasText: "broken.json" })).toContainText("不是 JSON");
  await choose(page, "large.json", Buffer.alloc(300 * 1024, 32));
  await expect(page.getByRole("alert").filter({ hasText: "256 KB" })).toBeVisible();
});

test("an example opens as a memo in one click", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("button", { name: "Read the memo" }).first().click();
  await expect(page.locator(".sheet")).toBeVisible();
});

test("Markdown, answers and assessment are made without the server", async ({ page }) => {
  await withDraft(page, halfway);
  await page.goto("/en/memo");
  await expect(page.locator(".sheet")).toBeVisible();
  const posts: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  for (const name of ["Markdown", "Answers file", "Assessment data"]) {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    expect((await downloading).suggestedFilename()).toMatch(/^licet-.*\.(md|json)$/);
  }
  expect(posts).toEqual([]);
});

test("where the server cannot make the file, the page says so", async ({ page }) => {
  await withDraft(page, halfway);
  await page.route("**/api/memo*", (route) => route.abort());
  await page.goto("/zh/memo");
  await page.getByRole("button", { name: "Word" }).click();
  await expect(page.getByText("未能生成 Word")).toBeVisible();
});
