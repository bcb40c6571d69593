import { describe, expect, it } from "vitest";
import { licences } from "../../content/licences";
import { models } from "../../content/models";
import { families } from "../../content/models/catalogue";
import { type Model, modelRowSchema, modelSchema } from "../../lib/knowledge/model";
import { locales } from "../../lib/knowledge/vocabulary";

const rows = Object.values(families).flat();
const licenceIds = licences.map(({ id }) => id);
/** Not licences: a text that is not held, a component never published, the user's own work. */
const noLicence = ["uncovered", "none", "own"];

type Entry = Model["licences"][keyof Model["licences"]];
const ofEntry = (entry: Entry): readonly string[] =>
  typeof entry === "string" ? [entry] : entry.map(({ licence }) => licence);
const allLicences = (model: Model): readonly string[] => Object.values(model.licences).flatMap(ofEntry);
const weightsOf = (model: Model): string => JSON.stringify(model.licences.weights);

describe("the catalogue of models", () => {
  it("holds at least 120 models", () => {
    expect(models.filter(({ lineage }) => lineage !== "own" && lineage !== "uncovered").length).toBeGreaterThanOrEqual(
      120,
    );
    expect(new Set(models.map(({ id }) => id)).size).toBe(models.length);
  });

  it("follows the schema, row by row", () => {
    for (const row of rows) expect(() => modelRowSchema.parse(row), row.id).not.toThrow();
    for (const model of models) expect(() => modelSchema.parse(model), model.id).not.toThrow();
  });

  it("names licences and models that exist", () => {
    const ids = models.map(({ id }) => id);
    for (const model of models) {
      for (const id of allLicences(model)) expect([...licenceIds, ...noLicence], model.id).toContain(id);
      for (const id of [...model.baseModels, ...(model.outputsOf ?? [])]) expect(ids, model.id).toContain(id);
      expect(model.baseModels, model.id).not.toContain(model.id);
    }
  });

  it("uses every licence that it holds", () => {
    const used = new Set(models.flatMap(allLicences));
    expect(licenceIds.filter((id) => !used.has(id))).toEqual(["nvidia-open-model", "qwen-community-2026"]);
  });

  it("dates licences in order, the last one without an end", () => {
    for (const { id, licences: entries, milestones } of models)
      for (const entry of Object.values(entries)) {
        if (typeof entry === "string") continue;
        const ends = entry.map(({ until }) => until);
        expect(ends.at(-1), id).toBeUndefined();
        expect(ends.slice(0, -1), id).toEqual(ends.slice(0, -1).toSorted());
        for (const end of ends.slice(0, -1)) expect((end ?? "") > (milestones.released ?? ""), id).toBe(true);
      }
  });

  it("says all in both languages", () => {
    for (const model of models)
      for (const locale of locales)
        for (const text of [model.name, model.hint, model.developer])
          expect(text[locale].trim(), model.id).not.toBe("");
    for (const { hint, id } of models) {
      expect(hint.zh, id).toMatch(/\p{Script=Han}/u);
      expect(hint.en, id).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("shows no day more exact than the row has it", () => {
    for (const row of rows) {
      const model = models.find(({ id }) => id === row.id);
      expect(model?.milestones.released?.startsWith(row.released), row.id).toBe(true);
      expect(/\d日发布/.test(model?.hint.zh ?? ""), row.id).toBe(row.released.length === 10);
      expect(/^Released by .* on \d/.test(model?.hint.en ?? ""), row.id).toBe(row.released.length === 10);
    }
  });

  it("sends the reader to the page where a row was not verified", () => {
    for (const row of rows) {
      if (row.sources[0]?.startsWith("not verified")) expect(row.confidence, row.id).toBe("low");
      const hint = models.find(({ id }) => id === row.id)?.hint;
      expect(hint?.en.includes("to be checked on its page"), row.id).toBe(row.confidence === "low");
      expect(hint?.zh.includes("尚待在其页面核对"), row.id).toBe(row.confidence === "low");
    }
  });

  it("says not assessed where the licence of the weights is not held", () => {
    for (const model of models.filter(({ id, made }) => id !== "unlisted" && made !== undefined))
      expect(model.hint.en.includes("not assessed"), model.id).toBe(weightsOf(model).includes('"uncovered"'));
  });

  it("names no folder of the machine, no reading and no shorthand", () => {
    expect(JSON.stringify(rows)).not.toMatch(
      /\/work\b|shared\/|second-reading|law sources|licence-texts|overlay |Stub/,
    );
  });
});

describe("the words that people type", () => {
  const typed = models.flatMap(({ id, aliases }) => aliases.map((alias) => [alias.toLowerCase(), id] as const));

  it("are apart from the repository ids", () => {
    for (const { id, aliases, hub } of models) {
      expect(
        aliases.filter((alias) => alias.includes("/")),
        id,
      ).toEqual([]);
      for (const name of hub ?? []) expect(name, id).toMatch(/^[\w.-]+\/[\w.-]+$/);
    }
  });

  it("a repository belongs to one model", () => {
    const hubs = models.flatMap(({ hub }) => hub ?? []);
    expect(hubs.filter((name, index) => hubs.indexOf(name) !== index)).toEqual([]);
  });

  /**
   * A maker's or a family's name stands for models under several licences, which is why a search must list them all
   * and never pick one. A word that joins this list was looked at.
   */
  it("stand for models of different licences only where they name a maker or a family", () => {
    const several = [...new Set(typed.map(([word]) => word))].filter((word) => {
      const named = models.filter(({ id }) => typed.some(([other, owner]) => other === word && owner === id));
      return new Set(named.map(weightsOf)).size > 1;
    });
    expect(several.toSorted()).toEqual([
      "baichuan",
      "belle",
      "flux",
      "glm4",
      "kimi",
      "minimax",
      "vicuna",
      "书生",
      "书生浦语",
      "千问",
      "小羊驼",
      "智谱",
      "月之暗面",
      "浦语",
      "深度求索",
      "混元",
      "清华",
      "猎鹰",
      "百川",
      "稀宇",
      "腾讯混元",
      "谷歌gemma",
      "贝壳",
      "通义千问",
      "链家",
      "零一万物",
    ]);
  });
});
