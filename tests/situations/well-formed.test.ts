import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { reachedAnswers } from "../../lib/engine";
import { citedBy } from "../../lib/knowledge/citations";
import { exposures } from "../../lib/knowledge/vocabulary";
import { fileOf, type Situation, situations } from ".";

/** Each answer is a fact, and so is each model with its component. */
const factCount = ({ facts: { answers = {}, parts } }: Situation) =>
  Object.keys(answers).length +
  parts.reduce((sum, { answers: ofPart = {} }) => sum + 1 + Object.keys(ofPart).length, 0);

const inChinese = ({ asked }: Situation) => /\p{Script=Han}/u.test(asked);

describe("sixty situations in a line or two", () => {
  it("are sixty, each told once", () => {
    expect(situations).toHaveLength(60);
    expect(new Set(situations.map(({ id }) => id)).size).toBe(60);
    expect(new Set(situations.map(({ asked }) => asked)).size).toBe(60);
  });

  it("are told in both languages and at every level, most of them of other models than LLaMA 1", () => {
    const chinese = situations.filter(inChinese).length;
    expect(Math.min(chinese, 60 - chinese)).toBeGreaterThanOrEqual(25);
    for (const level of exposures) {
      const atLevel = situations.filter((row) => row.level === level).length;
      expect(atLevel, level).toBeGreaterThanOrEqual(9);
      expect(atLevel, level).toBeLessThanOrEqual(21);
    }
    const models = new Set(situations.flatMap(({ facts }) => facts.parts.map(({ model }) => model)));
    expect(models.size).toBeGreaterThanOrEqual(30);
    for (const stage of ["planning", "testing", "live", "stopped"]) {
      expect(situations.map(({ facts }) => facts.answers?.stage)).toContain(stage);
    }
  });

  it("are not assessed exactly where the knowledge holds no licence", () => {
    for (const { id, facts, notAssessed } of situations) {
      const uncovered = facts.parts.some(({ model: of, component }) => {
        const model = knowledge.models.find((known) => known.id === of);
        return model === undefined || model.licences[component] === "uncovered";
      });
      expect(uncovered, id).toBe(notAssessed ?? false);
    }
  });

  it.each(situations.map((row) => [row.id, row] as const))("%s: four to six facts, give or take one", (_, row) => {
    expect(factCount(row)).toBeGreaterThanOrEqual(3);
    expect(factCount(row)).toBeLessThanOrEqual(7);
    expect(row.why).toMatch(/^[A-Z“].{39,}\.$/);
    expect(citedBy(knowledge, row.rule), row.rule).not.toHaveLength(0);
  });

  it.each(situations.map((row) => [row.id, row] as const))(
    "%s: accepted, and no fact of it is left unread",
    (_, row) => {
      const file = fileOf(row);
      const reached = reachedAnswers(knowledge, file);
      expect(reached.answers).toMatchObject(file.answers);
      expect(reached.parts).toMatchObject(file.parts);
    },
  );
});
