import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { interviewSource } from "../../content/interview";
import { askedQuestions } from "../../lib/engine/asked";
import type { AnswersFile, Part } from "../../lib/interview/answers";
import { lightCatalogue, reachedFacts } from "../../lib/knowledge/light";
import { unpacked } from "../../lib/knowledge/light-unpack";
import { components } from "../../lib/knowledge/vocabulary";

const file = "content/interview/catalogue.json";

describe("the catalogue that question pages carry", () => {
  const packed = JSON.stringify(lightCatalogue(knowledge, knowledge.models, knowledge.licences));
  const light = { ...knowledge, ...unpacked(JSON.parse(packed)) };

  it("comes with the facts on which its questions turn, and no others", () => {
    const reached = knowledge.derivedFacts.map(({ id }) => id).filter((id) => reachedFacts(knowledge).has(id));
    expect(interviewSource.derivedFacts.map(({ id }) => id).sort()).toEqual([...reached].sort());
  });

  it("is the catalogue as it is", () => {
    if (process.env.UPDATE_CATALOGUE === "1") writeFileSync(file, `${packed}\n`);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(packed));
  });

  it("shows each model as its file has it", () => {
    for (const model of knowledge.models) {
      const { name, hint, developer, licences, milestones, released } = model;
      expect(light.models.find(({ id }) => id === model.id)).toMatchObject({
        name,
        hint,
        developer,
        licences,
        milestones,
        ...(released && { released }),
      });
    }
  });

  it.each(knowledge.models.map(({ id }) => id))("asks the same of %s as the whole knowledge", (model) => {
    const asked = (source: typeof light | typeof knowledge, given: AnswersFile, part: Part | null) =>
      askedQuestions(source, given, part).map(({ id }) => id);
    for (const component of components) {
      for (const purpose of ["unknown", "internal-evaluation", "paid-product"]) {
        const part: Part = { id: "part", component, model, answers: {} };
        const given: AnswersFile = {
          version: 1,
          matter: { date: "2026-11-24" },
          answers: { purpose, outputs: ["training"], users: ["mainland"] },
          parts: [part],
          scenarios: [],
        };
        expect(asked(light, given, part)).toEqual(asked(knowledge, given, part));
        expect(asked(light, given, null)).toEqual(asked(knowledge, given, null));
      }
    }
  });
});
