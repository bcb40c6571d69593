import { describe, expect, test } from "vitest";
import { exportMemo } from "../../lib/export";
import { renderMarkdown } from "../../lib/export/markdown";
import { fixtureMemo } from "./fixture-memo";

describe("Markdown", () => {
  test.each(["zh", "en", "both"] as const)("has no HTML but line breaks in %s", (language) => {
    const markdown = renderMarkdown(fixtureMemo, language);
    expect(markdown.match(/<(?!br>)/g)).toBeNull();
    expect(markdown).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(markdown).toContain("\\*b\\*");
    expect(markdown).toContain("\\= h");
    expect(markdown).toContain("\\[a\\](javascript:alert(1))");
    expect(markdown).toContain("a\\|b");
    expect(markdown).not.toMatch(/[\u202e\u200b\ufeff]/);
    expect(renderMarkdown(fixtureMemo, language)).toBe(markdown);
  });

  test("numbers headings in each language and skips no level", () => {
    const markdown = renderMarkdown(fixtureMemo, "both");
    expect(markdown).toContain("## 二、逐项分析 / II. Findings");
    expect(markdown).toContain("### （三）侵害商业秘密：模型权重 / C. Misappropriation");
    expect(markdown).toContain("### （一）用户所写 / A. As the user wrote it");
  });

  test("has a table row for every row of the memo", () => {
    const table = fixtureMemo.blocks.find((block) => block.kind === "table");
    const rows = renderMarkdown(fixtureMemo, "zh")
      .split("\n")
      .filter((line) => line.startsWith("| "));
    expect(
      table?.kind === "table" && rows.filter((row) => row.split(" | ").length === table.columns.length),
    ).toHaveLength(7);
    expect(rows.join()).toContain("□ – ◆ **低至高**");
  });
});

describe("exportMemo", () => {
  test.each([
    ["md", "text/markdown; charset=utf-8"],
    ["pdf", "application/pdf"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ] as const)("names and types a %s file", async (format, mime) => {
    const file = await exportMemo(fixtureMemo, "zh", format);
    expect(file.mime).toBe(mime);
    expect(file.fileName).toBe(`licet-memo-2026-11-23-zh.${format}`);
    expect(file.bytes.length).toBeGreaterThan(1000);
  });
});
