import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { examples } from "../../content/examples";
import { assess } from "../../lib/engine";
import type { AnswersFile } from "../../lib/interview";
import { type Block, buildMemo, type Line } from "../../lib/memo";
import { caseOf } from "../engine/cases";

const memoOf = (file: AnswersFile) => buildMemo(knowledge, file, assess(knowledge, file));

const linesOf = (block: Block): readonly Line[] => {
  switch (block.kind) {
    case "paragraph":
    case "verdict":
      return [block.line];
    case "list":
      return block.items;
    case "table":
      return block.rows.flat().flatMap((cell) => (cell.kind === "text" ? [cell.line] : []));
    case "argument":
      return [block.claimant, block.respondent, block.cautious];
    default:
      return [];
  }
};
const wording = (file: AnswersFile, language: "zh" | "en") =>
  memoOf(file)
    .blocks.flatMap(linesOf)
    .map((line) => line.text[language])
    .join("\n");

describe("the memo", () => {
  it.each(examples.map((example) => [example.id, example.file] as const))("is whole for %s", (_, file) => {
    const memo = memoOf(file);
    const ids = memo.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["conclusion", "first-steps", "facts", "authorities", "method"]));
    const numbers = memo.blocks.flatMap((block) => (block.kind === "authority" ? [block.number] : []));
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    const cited = new Set(memo.blocks.flatMap(linesOf).flatMap((line) => line.cites ?? []));
    expect([...cited].sort((a, b) => a - b)).toEqual(numbers);
    for (const block of memo.blocks) {
      for (const line of linesOf(block)) {
        expect(line.text.zh.trim(), JSON.stringify(block)).not.toBe("");
        expect(line.text.en.trim(), JSON.stringify(block)).not.toBe("");
        expect(line.text.zh + line.text.en).not.toMatch(/undefined|null|NaN|\[object/);
      }
      if (block.kind === "table") for (const row of block.rows) expect(row.length).toBe(block.columns.length);
    }
  });

  it("is never titled a legal opinion, and disclaims once", () => {
    for (const example of examples) {
      const memo = memoOf(example.file);
      expect(JSON.stringify(memo)).not.toContain("法律意见书");
      expect(memo.title).toEqual({ zh: "法律风险备忘录（草稿）", en: "Legal risk memo (draft)" });
      expect(JSON.stringify(memo).split("information, not legal advice").length - 1).toBe(1);
    }
  });

  it("gives the 2025 and the 2019 number of the same provision", () => {
    const authority = memoOf(caseOf({ part: { acquired: "2023-03-05" } })).blocks.find(
      (block) => block.kind === "authority" && block.id === "aucl-2025/aucl.secret-third-party",
    );
    if (authority?.kind !== "authority") throw new Error("not cited");
    expect(authority.title.zh).toContain("第十条第三款");
    expect(authority.details.map((detail) => detail.zh).join()).toContain("第九条第三款");
    expect(authority.details.map((detail) => detail.en).join()).toContain("art. 9(3)");
  });

  it("argues a point once, however many findings turn on it", () => {
    const memo = memoOf(caseOf());
    const arguments_ = memo.blocks.flatMap((block) => (block.kind === "argument" ? [block.cautious.text.zh] : []));
    expect(new Set(arguments_).size).toBe(arguments_.length);
  });

  it("names the three facts to find out first where all is unknown", () => {
    const unknown = examples.find((example) => example.id === "everything-unknown");
    if (unknown === undefined) throw new Error("no such example");
    expect(assess(knowledge, unknown.file).openQuestions.length).toBeGreaterThan(3);
    expect(wording(unknown.file, "en")).toContain("Find out first the facts that matter most:");
  });

  it("prints what a user typed as it was typed, and names the reading that differs", () => {
    const typed = '<b>x</b> #import "y" ]# $z$';
    expect(wording(caseOf({ matter: { "own-words": typed } }), "zh")).toContain(typed);
    expect(wording(caseOf({ component: "model-code" }), "zh")).toContain("公开发表的一种解读");
  });

  it("compares a second plan", () => {
    const base = caseOf();
    const file: AnswersFile = {
      ...base,
      scenarios: [
        { id: "b", title: "内部使用", answers: { ...base.answers, audience: "internal" }, parts: base.parts },
      ],
    };
    const memo = memoOf(file);
    expect(memo.blocks.some((block) => block.kind === "heading" && block.id === "plans")).toBe(true);
    expect(wording(file, "zh")).toContain("内部使用");
  });
});
