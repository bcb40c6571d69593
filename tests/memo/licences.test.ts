import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { licenceSection as words } from "../../content/phrases/licence-section";
import { assess } from "../../lib/engine";
import { type Answers, type AnswersFile, checkAnswersFile } from "../../lib/interview";
import type { Component } from "../../lib/knowledge/vocabulary";
import { buildMemo } from "../../lib/memo";
import { AuthorityNumbers } from "../../lib/memo/authority-numbers";
import { licences } from "../../lib/memo/sections/licences";
import type { Block } from "../../lib/memo/tree";

function fileOf(model: string, answers: Answers = {}, component: Component = "weights"): AnswersFile {
  const checked = checkAnswersFile(knowledge, {
    version: 1,
    matter: { date: "2026-11-25" },
    answers: {},
    parts: [{ id: "it", component, model, answers }],
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.file;
}

/** The section's tables: caption, and what each row says, in both languages. */
function tables(file: AnswersFile) {
  const blocks: readonly Block[] = licences({
    knowledge,
    file,
    stated: file,
    measured: file,
    assessment: assess(knowledge, file),
    numbers: new AuthorityNumbers(),
    said: new Set(),
  });
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const cells = block.rows.map((row) =>
      row.map((cell) => (cell.kind === "text" ? cell.line.text : { zh: "", en: "" })),
    );
    return [{ caption: block.caption, rows: new Map(cells.map(([aspect, says]) => [aspect?.en, says])) }];
  });
}

const row = (file: AnswersFile, point: { readonly en: string }, table = 0) => tables(file)[table]?.rows.get(point.en);

describe("the licence section of the memo", () => {
  it("sets out every model's licence in whole sentences, and says what is not verified", () => {
    for (const { id } of knowledge.models) {
      const [first, ...others] = tables(fileOf(id));
      expect(first, id).toBeDefined();
      for (const { caption, rows } of [first, ...others].filter((one) => one !== undefined)) {
        expect(rows.has(words.theText.en), `${id}: ${caption.en}`).toBe(true);
        for (const says of rows.values()) {
          expect(says?.zh, `${id}: ${caption.en}`).toMatch(/[。]$/);
          expect(says?.en, `${id}: ${caption.en}`).toMatch(/^[^a-z{}].*[.]$/);
          expect(`${says?.zh}${says?.en}`, id).not.toMatch(/[{}]|undefined/);
        }
      }
    }
  });

  it("names the clauses, what is allowed and what is not", () => {
    const allows = row(fileOf("flux-1-dev"), words.allows);
    expect(allows?.en).toMatch(/not allowed: .*commercial use.*\(ss?\.? \d/);
    expect(row(fileOf("llama-3.1"), words.passingOn)?.en).toContain("“Built with Llama”");
    expect(row(fileOf("llama-3.1"), words.limits)?.zh).toContain("7亿");
  });

  it("gives each model inside a table of its own, and none to a model on whose outputs it was trained", () => {
    const file = fileOf("alpaca", { channel: "mirror", label: "permissive" });
    expect(tables(file).map(({ caption }) => caption.en)).toEqual([
      expect.stringContaining("Alpaca"),
      expect.stringContaining("the LLaMA 1 in it"),
    ]);
    const lineage = row(file, words.lineage);
    expect(lineage?.en).toContain("parameters are not in it");
    expect(lineage?.en).toContain("LLaMA License Agreement");
    expect(lineage?.en).toContain("Apache-2.0");
  });

  it("picks the text by the day of acquisition, and sets out both where the day leaves both possible", () => {
    const captions = (acquired: string) =>
      tables(fileOf("chatglm-6b", { channel: "official-public", acquired })).length;
    expect(captions("2023-07-07")).toBe(1);
    expect(captions("2023-07-08")).toBe(1);
    expect(captions("2023-07")).toBe(2);
    const before = fileOf("chatglm-6b", { channel: "official-public", acquired: "2023-07-07" });
    expect(row(before, words.theText)?.en).toContain("7 July 2023");
    expect(row(before, words.allows)?.en).toMatch(/not allowed: .*commercial use/);
  });

  it("tells code from weights", () => {
    expect(row(fileOf("llama-1"), words.codeAndWeights)?.en).toMatch(/Inference code, model code: GNU .*; weights/);
  });

  it("never reads an unheld text as no limit", () => {
    expect(row(fileOf("unlisted"), words.theText)?.en).toContain("not an absence of limits");
    expect(row(fileOf("qwen3.8-max"), words.limits)?.en).toContain("not an absence of limits");
  });

  it("stands in the memo, whatever the facts", () => {
    const file = fileOf("gemma");
    const memo = buildMemo(knowledge, file, assess(knowledge, file));
    expect(memo.blocks.some((block) => block.kind === "heading" && block.id === "licences")).toBe(true);
  });
});
