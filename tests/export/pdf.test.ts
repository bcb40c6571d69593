import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { renderPdf } from "../../lib/export/pdf/render";
import { fixtureMemo } from "./fixture-memo";
import { arabic, hostileMarkup, invisiblePlain, latin, rareHanPrinted, unbroken } from "./hostile";
import { readPdf, squeezed } from "./read-pdf";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe.each(["zh", "en", "both"] as const)("PDF in %s", (language) => {
  const rendered = renderPdf(fixtureMemo, language);
  const read = rendered.then(readPdf);

  test("prints what the memo says", async () => {
    const text = squeezed((await read).text);
    const shown = language === "both" ? (["zh", "en"] as const) : ([language] as const);
    for (const block of fixtureMemo.blocks) {
      if (block.kind !== "paragraph" || block.line.text.zh.startsWith("<img")) continue;
      for (const locale of shown) expect(text).toContain(squeezed(block.line.text[locale]).slice(0, 12));
    }
    for (const row of fixtureMemo.heading) expect(text).toContain(squeezed(row.value[shown[0]]));
  });

  test("keeps hostile text literal and inert", async () => {
    const text = squeezed((await read).text);
    for (const markup of hostileMarkup) expect(text).toContain(squeezed(markup));
    expect(text).toContain(invisiblePlain);
    for (const word of latin.split(" ")) expect(text.normalize("NFC")).toContain(word);
    expect(text).toContain(rareHanPrinted);
    // Readers give right-to-left letters in either order, and as letters or as their joined forms.
    const letters = text.normalize("NFKC");
    expect([...arabic].every((letter) => letters.includes(letter))).toBe(true);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\ufffd]/u);
  });

  test("breaks a word that is too long, and nothing leaves the page", async () => {
    const { items, sizes, text } = await read;
    expect(squeezed(text)).toContain(unbroken);
    for (const item of items) {
      const [width, height] = sizes[item.page - 1] ?? [0, 0];
      // The template's margins; the blank half of a Chinese bracket or comma may hang into them.
      expect(item.left, item.text).toBeGreaterThan(73 - 6);
      expect(item.right, item.text).toBeLessThan(width - 90 + 6);
      expect(item.bottom, item.text).toBeGreaterThan(30);
      expect(item.bottom, item.text).toBeLessThan(height - 60);
    }
  });

  test("is tagged, titled and in a language", async () => {
    const { roles, info, metadata, mark, outline } = await read;
    const source = latin1(await rendered);
    for (const role of ["Table", "TH", "TD", "H1", "H2", "H3", "L", "LI", "Link"]) expect(roles).toContain(role);
    expect(mark?.Marked).toBe(true);
    expect(source).toContain("/StructTreeRoot");
    expect(source).toMatch(/\/DisplayDocTitle true/);
    expect(info.Title).toContain(language === "en" ? "Legal risk memo" : "法律风险备忘录");
    expect(info.Language).toMatch(language === "en" ? /^en/ : /^zh/);
    expect(metadata?.getRaw()).toMatch(/pdfuaid:part(="|>)1/);
    expect(outline.map((entry) => entry.title).join(" ")).toContain(language === "en" ? "II. Findings" : "二、");
    expect(outline[1]?.under).toHaveLength(3);
  });

  test("embeds every font", async () => {
    const source = latin1(await rendered);
    const fonts = source.match(/\/BaseFont \/\S+/g) ?? [];
    expect(fonts.length).toBeGreaterThan(4);
    for (const font of fonts)
      expect(font).toMatch(/\/[A-Z]{6}\+(NotoSerifSC|NotoSansSC|SourceSerif4|NotoSans|NotoNaskhArabic|NotoEmoji)-/);
    const descriptors = source.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(source.match(/\/FontFile[23]? /g)).toHaveLength(descriptors.length);
  });
});

describe("determinism and limits", () => {
  test("gives the same bytes again, and from a bundled program in other processes", async () => {
    const here = hash(await renderPdf(fixtureMemo, "both"));
    expect(hash(await renderPdf(fixtureMemo, "both"))).toBe(here);
    const folder = mkdtempSync(join(tmpdir(), "licet-export-"));
    try {
      const outfile = join(folder, "bundle.mjs");
      await build({
        stdin: {
          contents: `import { renderPdf } from "./lib/export/pdf/render"; import { fixtureMemo } from "./tests/export/fixture-memo";
            process.stdout.write(Buffer.from(await renderPdf(fixtureMemo, "both")));`,
          resolveDir: process.cwd(),
        },
        outfile,
        bundle: true,
        platform: "node",
        format: "esm",
        logLevel: "error",
      });
      const env = { ...process.env, LICET_ROOT: process.cwd() };
      for (let run = 0; run < 2; run++) {
        const bytes = execFileSync(process.execPath, [outfile], { cwd: folder, env, maxBuffer: 1 << 24 });
        expect(hash(bytes)).toBe(here);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  test("sets a memo with nothing in it, and a cell longer than a page", async () => {
    expect(
      (await readPdf(await renderPdf({ ...fixtureMemo, blocks: [], heading: [], legend: undefined }, "zh"))).pages,
    ).toBe(1);
    const long = "很长的一格。".repeat(1200);
    const cell = { kind: "text", line: { text: { zh: long, en: long } } } as const;
    const caption = { zh: "表", en: "Table" };
    const block = {
      kind: "table",
      caption,
      columns: [caption, caption, caption],
      widths: [1, 1, 1],
      rows: [[cell]],
    } as const;
    const { text, items } = await readPdf(await renderPdf({ ...fixtureMemo, blocks: [block] }, "zh"));
    expect(text.split("很长的一格").length - 1).toBeGreaterThan(1100);
    expect(Math.min(...items.map((item) => item.bottom))).toBeGreaterThan(30);
  });

  test("refuses when too many wait", async () => {
    const all = await Promise.allSettled(Array.from({ length: 24 }, () => renderPdf(fixtureMemo, "en")));
    const refused = all.filter((one) => one.status === "rejected").map((one) => one.reason.failure);
    expect(new Set(refused)).toEqual(new Set(["busy"]));
    expect(all.filter((one) => one.status === "fulfilled").length).toBeGreaterThanOrEqual(16);
  }, 60_000);
});
