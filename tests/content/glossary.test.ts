import { describe, expect, it } from "vitest";
import { glossary } from "../../content/glossary";
import { glossaryTermSchema } from "../../lib/knowledge/glossary";
import { glossaryProblems } from "./glossary-check";
import { prose, sourced } from "./texts";

describe("glossary", () => {
  it("follows its schema and names each term once", () => {
    for (const term of glossary) glossaryTermSchema.parse(term);
    const terms = glossary.map(({ zh }) => zh);
    expect(terms.filter((zh, index) => terms.indexOf(zh) !== index)).toEqual([]);
    expect(terms.length).toBeGreaterThanOrEqual(60);
  });

  it("is kept by every text in both languages", () => {
    expect([...prose, ...sourced].flatMap((text) => glossaryProblems(glossary, text))).toEqual([]);
  });

  it("sees a missing counterpart, a forbidden word, and a longer term that hides a shorter one", () => {
    const problems = (zh: string, en: string) => glossaryProblems(glossary, { at: "here", zh, en });
    expect(problems("权重受著作权保护。", "Weights are protected by copyright.")).toEqual([]);
    expect(problems("权重受著作权保护。", "Parameters are protected by copyright.")).toHaveLength(1);
    expect(problems("侵害著作权。", "It infringes the author’s right, a copyright.")).toHaveLength(1);
    expect(problems("版权归其所有。", "Copyright is theirs.")).toHaveLength(1);
    expect(problems("保留版权声明。", "Keep the copyright notice.")).toEqual([]);
    expect(problems("只公开差分权重。", "Only a delta is published.")).toEqual([]);
    expect(problems("超参数由研发者选择。", "Developers choose the hyperparameters.")).toEqual([]);
  });
});
