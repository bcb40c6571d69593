import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { findingBounds, findingsOf, overallOf, reachedAnswers } from "../../lib/engine";
import { exposureRank } from "../../lib/engine/order";
import type { AnswersFile } from "../../lib/interview";
import type { Knowledge } from "../../lib/knowledge/knowledge";
import type { Model } from "../../lib/knowledge/model";
import { fileWith } from "./arbitrary";
import { fileOf, overallIn } from "./pattern";

/** What holds of every model of the catalogue, whoever made it and whatever its licence says. */

const weightsOf = ({ licences }: Model) => licences.weights;
const dated = knowledge.models.flatMap((model) => {
  const entry = weightsOf(model);
  return typeof entry === "string" ? [] : [{ model, entry }];
});
const research = { purpose: ["academic-research"], revenue: "nothing", users: ["none"], stage: "testing" };
const emptyFile = (model: string): AnswersFile => ({
  version: 1,
  matter: { date: "2026-11-25" },
  answers: {},
  parts: [{ id: "it", component: "weights", model, answers: {} }],
  scenarios: [],
});

describe("an ancestor added to a model under an open licence", () => {
  const restrictive = knowledge.models.filter((model) => {
    const entry = weightsOf(model);
    const licence = knowledge.licences.find(({ id }) => id === entry);
    return licence?.kind === "custom" && licence.read === "full" && model.baseModels.length === 0;
  });
  const plain = knowledge.models.find(({ id }) => id === "olmo");
  if (plain === undefined) throw new Error("no model under an open licence is left");
  const over = (base: Model): Knowledge => ({
    ...knowledge,
    models: [...knowledge.models, { ...plain, id: "tuned", holder: "tuned", baseModels: [base.id] }],
  });
  const worlds = restrictive.map((base) => ({ base, world: over(base) }));
  const alone: Knowledge = { ...knowledge, models: [...knowledge.models, { ...plain, id: "tuned", holder: "tuned" }] };

  it("lowers neither the overall exposure nor a finding of its own link, and has findings of its own", () => {
    fc.assert(
      fc.property(fileWith(70), fc.constantFrom(...worlds), (drawn, { base, world }) => {
        const file: AnswersFile = {
          ...drawn,
          parts: drawn.parts.map((part) => ({ ...part, model: "tuned", component: "weights" })),
        };
        const before = findingBounds(alone, file);
        const after = findingBounds(world, file);
        for (const finding of before) {
          const same = after.find(({ id }) => id === finding.id);
          expect(exposureRank(same?.upper ?? "none"), finding.id).toBeGreaterThanOrEqual(exposureRank(finding.upper));
        }
        const overall = (of: Knowledge) => exposureRank(overallOf(findingsOf(of, file)).upper);
        expect(overall(world)).toBeGreaterThanOrEqual(overall(alone));
        const added = after.filter(({ id }) => !before.some((finding) => finding.id === id)).map(({ id }) => id);
        for (const id of added) expect(id).toMatch(new RegExp(`/part/${base.id.replaceAll(".", "\\.")}$`));
      }),
      { numRuns: 120, seed: 20261125 },
    );
  });

  it.each(worlds)("keeps the finding of $base.id’s licensor under an id of its own", ({ base, world }) => {
    const ids = findingBounds(world, emptyFile("tuned")).map(({ id }) => id);
    expect(ids).toContain("copyright-reproduction/it");
    expect(ids).toContain(`copyright-reproduction/it/${base.id}`);
  });
});

describe("licences that changed in place", () => {
  const openOn = (model: string, acquired: string): readonly string[] =>
    findingsOf(knowledge, fileOf({ model, part: { acquired } })).flatMap(({ openQuestions }) => openQuestions);

  it.each(dated)("$model.id: a day before or of a change leaves nothing open on the day", ({ model, entry }) => {
    for (const { until } of entry) {
      if (until === undefined) continue;
      const eve = new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
      for (const day of [eve, until]) {
        if (day < (model.milestones.released ?? "")) continue;
        expect(openOn(model.id, day), day).not.toContain("acquired");
      }
    }
  });

  it.each(dated)("$model.id: the month of a change is open on the day where the texts differ in result", (one) => {
    for (const { until } of one.entry) {
      if (until === undefined || until.endsWith("-01")) continue;
      const month = until.slice(0, 7);
      const eve = new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
      if (eve < (one.model.milestones.released ?? "")) continue;
      const on = (acquired: string) =>
        findingsOf(knowledge, fileOf({ model: one.model.id, part: { acquired, application: "approved" } })).find(
          ({ id }) => id === "copyright-reproduction/it",
        );
      const [before, after, between] = [on(eve), on(until), on(month)];
      const differ = before?.standing !== after?.standing;
      if (before?.standing === "not-assessed" || after?.standing === "not-assessed") continue;
      expect(between?.standing === "open", month).toBe(differ);
      if (differ) expect(between?.openQuestions).toContain("acquired");
    }
  });
});

describe.each(knowledge.models.map((model) => [model.id, model] as const))("%s", (id, model) => {
  it("is judged for research and for commerce without a fault, in whole sentences, on authority", () => {
    for (const matter of [{}, research]) {
      const input = { ...emptyFile(id), answers: { places: ["mainland"], purpose: ["paid-product"], ...matter } };
      for (const finding of findingsOf(knowledge, reachedAnswers(knowledge, input))) {
        expect(finding.notAssessed, finding.id).not.toBe("failed");
        if (finding.standing === "not-assessed") continue;
        expect(finding.citations.length, finding.id).toBeGreaterThan(0);
        expect(JSON.stringify(finding), finding.id).not.toMatch(/\{[a-z]+(:[a-z-]+)?\}|undefined|"(zh|en)":" ?"/);
        for (const { grounds } of finding.elements)
          for (const ground of grounds) expect(ground.citations.length, ground.test).toBeGreaterThan(0);
      }
    }
  });

  it("never reads “none found” where the licence of its weights is not held", () => {
    if (weightsOf(model) !== "uncovered") return;
    const known = fileOf({ model: id, part: { channel: "official-public" } });
    expect(overallIn(known).notAssessed).toContain("copyright-reproduction/it");
    const overall = overallOf(findingsOf(knowledge, emptyFile(id)));
    expect(overall.notAssessed.length > 0 || overall.upper !== "none").toBe(true);
  });
});
