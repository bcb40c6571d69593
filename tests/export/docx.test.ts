import { describe, expect, test } from "vitest";
import { renderDocx } from "../../lib/export/docx/render";
import { fixtureMemo } from "./fixture-memo";
import { hostileMarkup, invisiblePlain, rareHan } from "./hostile";
import { checkXml, readZip, xmlText } from "./read-zip";

describe.each(["zh", "en", "both"] as const)("Word file in %s", (language) => {
  const rendered = renderDocx(fixtureMemo, language).then(readZip);
  const main = rendered.then((files) => files.get("word/document.xml") ?? "");

  test("is well-formed XML throughout", async () => {
    for (const [path, xml] of await rendered)
      if (/\.(xml|rels)$/.test(path)) expect(() => checkXml(xml), path).not.toThrow();
  });

  test("has real headings, header rows and Chinese as its East Asian language", async () => {
    const xml = await main;
    for (const level of [1, 2, 3]) expect(xml).toContain(`<w:pStyle w:val="Heading${level}"/>`);
    expect(xml).toContain("<w:tblHeader/>");
    expect((await rendered).get("word/styles.xml")).toContain('w:eastAsia="zh-CN"');
  });

  test("keeps hostile text literal", async () => {
    const text = xmlText(await main);
    for (const markup of hostileMarkup) expect(text).toContain(markup);
    expect(text).toContain(invisiblePlain);
    expect(text).toContain(rareHan);
  });

  test("links every citation to its authority", async () => {
    const xml = await main;
    const names = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((match) => match[1]));
    const links = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(names).toContain(link);
  });

  test("has the memo's date, and the same bytes again", async () => {
    const core = (await rendered).get("docProps/core.xml");
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-23T00:00:00Z<');
    const first = await renderDocx(fixtureMemo, language);
    // Zip files tell time in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(Buffer.from(await renderDocx(fixtureMemo, language)).equals(Buffer.from(first))).toBe(true);
  });
});
