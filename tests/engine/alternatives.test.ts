import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { alternativesTo } from "../../lib/engine/alternatives";
import { linksOf } from "../../lib/engine/links";
import type { Answers } from "../../lib/interview";
import { checked } from "./pattern";

const alternatives = (model: string, matter: Answers = { purpose: ["paid-product"] }, part: Answers = {}) => {
  const file = checked({ answers: matter, parts: [{ id: "it", component: "weights", model, answers: part }] });
  const [first] = file.parts;
  if (first === undefined) throw new Error("no part");
  return alternativesTo(knowledge, file, first);
};
const verdict = (licence: string, key: "commercial" | "distribution" | "hosting" | "research") =>
  knowledge.licences.find(({ id }) => id === licence)?.terms[key]?.verdict;

describe("models that could be used instead", () => {
  it.each(["llama-1", "unknown", "unlisted", "qwen2.5-3b", "mistral-large-2", "vicuna-v1", "flux-1-dev"])(
    "are at most five for %s, of different holders, each allowed in terms by clauses of its licence",
    (model) => {
      const found = alternatives(model);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(5);
      const holders = found.map((one) => knowledge.models.find(({ id }) => id === one.model)?.holder);
      expect(new Set(holders).size).toBe(found.length);
      for (const { model: id, licence, cites } of found) {
        expect(id).not.toBe(model);
        expect(verdict(licence, "commercial"), id).toBe("permitted");
        const clauses = knowledge.licences.find((one) => one.id === licence)?.clauses.map((clause) => clause.id);
        expect(cites.length).toBeGreaterThan(0);
        for (const cite of cites) expect(clauses).toContain(cite);
      }
    },
  );

  it("hold nothing whose licence does not allow it too: a permissive label over a restricted base is not named", () => {
    for (const stated of knowledge.models) {
      for (const { model } of alternatives(stated.id)) {
        const part = { id: "it", component: "weights", model, answers: { acquired: "2026-11-25" } } as const;
        for (const { relation, candidates } of linksOf(knowledge.models, part))
          if (relation === "base")
            for (const { licence } of candidates) expect(verdict(licence, "commercial"), model).toBe("permitted");
      }
    }
  });

  it("must allow hosting where hosting is meant, and every purpose where none is stated", () => {
    for (const { licence } of alternatives(
      "llama-1",
      { purpose: ["paid-product"] },
      { channel: "torrent", delivery: ["hosted"] },
    ))
      expect(verdict(licence, "hosting")).toBe("permitted");
    for (const { licence } of alternatives("llama-1", {}))
      for (const key of ["commercial", "research"] as const) expect(verdict(licence, key)).toBe("permitted");
    for (const { licence, cites } of alternatives("llama-1", undefined, {
      channel: "torrent",
      delivery: ["published-full"],
    })) {
      expect(["permitted", "conditional"]).toContain(verdict(licence, "distribution"));
      expect(cites.length).toBeGreaterThan(1);
    }
  });

  it("are of the same kind and near in size as far as the catalogue tells", () => {
    const multimodal = (id: string) => knowledge.models.find((model) => model.id === id)?.multimodal === true;
    expect(alternatives("sd3.5").every(({ model }) => multimodal(model))).toBe(true);
    expect(alternatives("llama-1").every(({ model }) => !multimodal(model))).toBe(true);
    expect(alternatives("flux-1-dev")[0]?.model).toBe("flux-1-schnell");
    expect(alternatives("mistral-large-2").map(({ model }) => model)).not.toContain("mistral-large-2");
  });

  it("are never of low confidence, and never trained on what another’s terms may govern", () => {
    for (const stated of knowledge.models)
      for (const { model } of alternatives(stated.id)) {
        const found = knowledge.models.find(({ id }) => id === model);
        expect(found?.confidence, model).not.toBe("low");
        expect(found?.outputsOf ?? [], model).toEqual([]);
      }
  });
});
