import { expect, test } from "@playwright/test";
import { halfway, withDraft } from "./drafts";

const words =
  '<img src=x onerror="window.hacked=1">#import "/etc/passwd" $ \u202Egnp.exe\u202C </script><script>window.hacked=1</script> {{7*7}}';
const seen = words.replace(/[\u202C\u202E]/g, "");
const file = {
  ...halfway,
  matter: { ...halfway.matter, title: words, to: words, from: words },
  answers: { "own-words": words },
  scenarios: [{ id: "plan-b", title: words, answers: {}, parts: halfway.parts }],
};

for (const place of ["/zh/assess#check", "/zh/assess#matter", "/en/memo"]) {
  test(`hostile words are nothing but words: ${place}`, async ({ page }) => {
    await withDraft(page, file);
    await page.goto(place);
    await expect(page.locator("h1").first()).toBeVisible();
    if (place.endsWith("memo") || place.endsWith("check")) await expect(page.getByText(seen).first()).toBeVisible();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, "hacked"))).toBeUndefined();
    if (!place.endsWith("matter"))
      expect(await page.locator("main").textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });
}

test("hostile words do not keep the PDF or Word file from being made", async ({ request }) => {
  for (const format of ["pdf", "docx"]) {
    const response = await request.post(`/api/memo?format=${format}&lang=both`, { data: file });
    expect(response.status()).toBe(200);
    expect((await response.body()).byteLength).toBeGreaterThan(5_000);
  }
});
