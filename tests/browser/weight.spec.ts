import { expect, test } from "@playwright/test";

/**
 * What the scripts of a question page may weigh, raw and as they travel: their weight when one family of models was
 * covered (677,791 and 214,479 bytes at commit cdfc2f7). With sixty licences, 120 models and the questions since it is 674,329 and 211,772.
 */
const most = { raw: 677_791, sent: 214_479 };

test("a question page's scripts are no heavier with all models than they were with one", async ({ page }) => {
  const scripts: Promise<{ raw: number; sent: number }>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.push(
      Promise.all([response.body(), response.request().sizes()]).then(([body, { responseBodySize }]) => ({
        raw: body.length,
        sent: responseBodySize,
      })),
    );
  });
  await page.goto("/zh/assess", { waitUntil: "networkidle" });
  const sizes = await Promise.all(scripts);
  expect(sizes.length).toBeGreaterThan(5);
  const sum = (of: "raw" | "sent") => sizes.reduce((total, size) => total + size[of], 0);
  expect(sum("raw")).toBeLessThanOrEqual(most.raw);
  expect(sum("sent")).toBeLessThanOrEqual(most.sent);
});
