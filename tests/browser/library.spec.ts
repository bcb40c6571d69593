import { expect, test } from "@playwright/test";
import { examples } from "../../content/examples";
import { library } from "../../content/phrases/ui/library";
import { licence } from "../../content/phrases/ui/licence";
import { memo } from "../../content/phrases/ui/memo";
import { withDraft } from "./drafts";

for (const locale of ["zh", "en"] as const) {
  test(`finds an article by its words and shows both texts and what changed (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/library`);
    await page.getByLabel(library.search[locale]).fill(locale === "zh" ? "恶意 五倍" : "malicious five times");
    const hits = page.locator(".library-hits a");
    await expect(hits.first()).toBeVisible();
    await page
      .getByLabel(library.search[locale])
      .fill(locale === "zh" ? "第三人明知或者应知" : "third party knows or should know");
    await expect(page.locator(".library-hits mark").first()).toBeVisible();
    await page.goto(`/${locale}/library/instruments/aucl#aucl.damages`);
    const provision = page.locator("[id='aucl.damages']");
    await expect(provision).toBeInViewport();
    await expect(provision.locator("del").filter({ hasText: "恶" }).first()).toBeVisible();
    await expect(provision.locator("ins").first()).toBeVisible();
    await provision.locator(".library-use").first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/library/claims/`));
    await expect(page.locator(".library-table").first()).toBeVisible();
  });

  test(`a query in the address is searched, and every page says how to report an error (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/library?q=3802`);
    await expect(page.locator(".library-hits a").first()).toHaveAttribute("href", /douyin-v-yiruike/);
    await page.goto(`/${locale}/library/cases/douyin-v-yiruike`);
    await expect(page.locator(".library-copy")).toContainText(`/${locale}/library/cases/douyin-v-yiruike`);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".masthead")).toBeHidden();
    await expect(page.locator("h1")).toBeVisible();
  });
}

test("an authority of a memo leads to its place in the library", async ({ page }) => {
  const [example] = examples;
  if (example === undefined) throw new Error("the examples are gone");
  await withDraft(page, example.file);
  await page.goto("/en/memo");
  const link = page.locator(".authority-library a").first();
  await expect(link).toHaveText(memo.inLibrary.en);
  await link.click();
  await expect(page).toHaveURL(/\/en\/library\/(instruments|cases|documents|licences)\//);
  await expect(page.locator("h1")).toBeVisible();
});

test("without JavaScript the library is all there", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/zh/library`);
  await expect(page.locator(".library-index a").first()).toBeVisible();
  await page.goto(`${baseURL}/zh/library/claims/secret-later-user`);
  await expect(page.locator(".library-table").first()).toBeVisible();
  await context.close();
});

for (const locale of ["zh", "en"] as const) {
  test(`a licence's page says all its terms, each with its clause or that there is none (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/library/licences/gemma`);
    await expect(page.locator(".term")).toHaveCount(39);
    const commerce = page.locator("#term-commercial");
    await expect(commerce.locator(".term-says")).toContainText(
      locale === "zh" ? "在符合所附条件的前提下" : "on conditions",
    );
    await commerce.locator(".term-clauses a").first().click();
    await expect(page.locator("section.library-provision:target")).toBeInViewport();
    await expect(page.locator("#term-territory .term-clauses")).toHaveText(licence.silent[locale]);

    // A text that nobody read is not a text without limits.
    await page.goto(`/${locale}/library/licences/glm-5.3`);
    await expect(page.locator(".term-unverified")).toHaveCount(39);
    await expect(page.locator(".term-silent")).toHaveCount(0);
    await expect(page.locator("#term-commercial")).toContainText(
      locale === "zh" ? "不得理解为没有限制" : "not an absence of limits",
    );
  });

  test(`a model is found by what people call it, and leads to its licence (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/library?q=${encodeURIComponent("meta-llama/Llama-2-7b-hf")}`);
    await page.locator(".library-hits a").first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/library/licences/llama-2#model-llama-2$`));
    await expect(page.locator("[id='model-llama-2']")).toBeInViewport();
    await page.locator("[id='model-llama-2'] a").click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/library#model-llama-2$`));
    await expect(page.locator("[id='model-llama-2']")).toBeInViewport();
  });
}

test("where the Chinese is the licence's own the page says so, and English of our own is called unofficial", async ({
  page,
}) => {
  await page.goto("/en/library/licences/chatglm-6b");
  await expect(page.locator("#clauses ~ section").first()).toContainText(licence.ownChinese.zh);
  const registration = page.locator("[id='chatglm-6b.registration']");
  await expect(registration.locator("[lang=en]")).toContainText(library.unofficial.en);
  await expect(registration.locator("[lang=zh-CN]")).toContainText("亦允许免费商业使用");
});

test("no page of a claim shows a place that only a memo fills", async ({ page }) => {
  for (const claim of ["contract-breach", "licence-limits", "copyright-reproduction"]) {
    await page.goto(`/en/library/claims/${claim}`);
    expect(await page.locator(".library").textContent()).not.toMatch(/\{[a-z]+/);
  }
});
