import { type AnswersFile, type AnswerValue, type Part, unknown } from "../interview/answers";
import type { Condition, FactId } from "../knowledge/condition";
import type { LightLicence, LightModel } from "../knowledge/light";
import type { DerivedFact, Question } from "../knowledge/question";
import type { Term, TermKey } from "../knowledge/term";
import { dayRange } from "./dates";
import { decide } from "./decide";
import type { Fact, Facts } from "./facts";
import { type Candidate, type Link, linksOf } from "./links";
import { lawDateOf } from "./periods";

/** What facts are made from; no law is read. */
export type FactSource = {
  readonly questions: readonly Question[];
  readonly derivedFacts: readonly DerivedFact[];
  readonly models: readonly LightModel[];
  readonly licences: readonly LightLicence[];
};

/** Ids of the facts that come from the part itself and from its model. */
export const partFacts = ["component", "model", "model-lineage", "model-licence", "model-leak", "link"] as const;

/**
 * Facts of the matter (`part` null) or of one part with the matter's. Derived facts are computed on demand from
 * their tables, so that an unknown answer reaches them as the set of values they may still have.
 */
export function factsOf(source: FactSource, file: AnswersFile, part: Part | null, link?: Link): Facts {
  const cache = new Map<FactId, Fact>();
  const chosen = part === null ? undefined : (link ?? linksOf(source.models, part)[0]);
  // Seen from the matter a licence may be that of any part: enough to tell whether a question can matter.
  const candidates =
    part === null
      ? assessedParts(file).flatMap((one) => linksOf(source.models, one).flatMap((link) => link.candidates))
      : (chosen?.candidates ?? []);
  for (const question of source.questions) {
    if (question.kind === "text" || (question.scope === "part" && part === null)) continue;
    const answers = question.scope === "part" ? part?.answers : file.answers;
    cache.set(question.id, answerFact(question, answers?.[question.id]));
  }
  cache.set("memo-date", { kind: "date", from: file.matter.date, to: file.matter.date });
  const lawDate = lawDateOf(file);
  cache.set("law-date", { kind: "date", from: lawDate, to: lawDate });
  if (part !== null && chosen !== undefined) {
    cache.set("component", { kind: "one", possible: [part.component] });
    cache.set("link", { kind: "one", possible: [chosen.relation] });
    for (const [id, possible] of modelTraits(candidates)) cache.set(id, { kind: "one", possible });
  }
  const derived = new Map(source.derivedFacts.map((fact) => [fact.id, fact]));
  const facts: Facts = {
    get(id) {
      const known = cache.get(id);
      if (known !== undefined) return known;
      if (id.startsWith("licence.")) {
        const trait = licenceTrait(source, candidates, id);
        cache.set(id, trait);
        return trait;
      }
      const definition = derived.get(id);
      if (definition === undefined || (definition.scope === "part" && part === null)) return undefined;
      const { rows } = decide(definition.tests, facts);
      const fact: Fact = { kind: "one", possible: [...new Set(rows.map((row) => row.then))] };
      cache.set(id, fact);
      return fact;
    },
    milestone: (milestone) =>
      (part === null ? source.models : candidates.map(({ model }) => model)).map(
        (model) => model.milestones[milestone],
      ),
  };
  return facts;
}

function modelTraits(candidates: readonly Candidate[]): readonly [FactId, readonly string[]][] {
  const possible = (of: (candidate: Candidate) => string): readonly string[] => [...new Set(candidates.map(of))];
  return [
    ["model", possible(({ model }) => model.id)],
    ["model-lineage", possible(({ model }) => model.lineage)],
    ["model-licence", possible(({ licence }) => licence)],
    ["model-leak", possible(({ model }) => (model.milestones["leak-circulated"] === undefined ? "no" : "yes"))],
    ["model-access", possible(({ model }) => model.access ?? "open")],
    ["model-kind", possible(({ model }) => (model.multimodal === true ? "multimodal" : "other"))],
  ];
}

/**
 * A term of the link's licence as a fact: `licence.commercial` its verdict, `licence.user-threshold.value` a property,
 * `licence.territory.list` what it lists. A term that nobody verified reads "unverified", never "no restriction".
 */
function licenceTrait(source: FactSource, candidates: readonly Candidate[], id: FactId): Fact {
  const [, key = "", property] = id.split(".");
  const values = candidates.map(({ licence }) => {
    const known = source.licences.find((one) => one.id === licence);
    if (key === "kind" || key === "place") return known?.[key] ?? "none";
    const term: Term | undefined = known?.terms[key as TermKey];
    const value = property === undefined ? (term?.verdict ?? "unverified") : term?.[property as keyof Term];
    return Array.isArray(value) ? value : String(value ?? "none");
  });
  if (property !== "list" && property !== "triggers") return { kind: "one", possible: [...new Set(values.flat())] };
  const lists = values.map((value) => (Array.isArray(value) ? value : []));
  const same = lists.every((list) => list.join() === lists[0]?.join());
  return { kind: "several", chosen: same ? (lists[0] ?? []) : null };
}

function answerFact(question: Question, value: AnswerValue | undefined): Fact {
  const missing = value === undefined || value === unknown;
  switch (question.kind) {
    case "one":
      return { kind: "one", possible: missing ? question.options.map((option) => option.id) : [String(value)] };
    case "several":
      return { kind: "several", chosen: missing ? null : [value].flat() };
    default: {
      const range = missing ? null : dayRange(String(value));
      return { kind: "date", from: range?.from ?? null, to: range?.to ?? null };
    }
  }
}

const behind = new WeakMap<FactSource["derivedFacts"], Map<FactId, readonly string[]>>();

/** The questions that a fact rests on: itself, or those its table reads. */
export function questionsBehind(source: FactSource, fact: FactId): readonly string[] {
  const known = behind.get(source.derivedFacts) ?? new Map<FactId, readonly string[]>();
  behind.set(source.derivedFacts, known);
  const found = known.get(fact) ?? findQuestionsBehind(source, fact);
  known.set(fact, found);
  return found;
}

function findQuestionsBehind(source: FactSource, fact: FactId): readonly string[] {
  if (source.questions.some((question) => question.id === fact)) return [fact];
  const definition = source.derivedFacts.find((derived) => derived.id === fact);
  // Which licence it was turns on the day of acquisition, where the text changed in place.
  if (fact.startsWith("licence.") || fact === "model-licence") return ["acquired"];
  if (definition === undefined) return [];
  const read = new Set<string>();
  for (const test of definition.tests) {
    for (const id of factsIn(test.when)) for (const question of questionsBehind(source, id)) read.add(question);
  }
  return [...read];
}

/** Every fact that a condition names. */
export function factsIn(condition: Condition): readonly FactId[] {
  switch (condition.op) {
    case "always":
      return [];
    case "all":
    case "any":
      return condition.of.flatMap(factsIn);
    case "not":
      return factsIn(condition.of);
    default:
      return [condition.fact];
  }
}

/** Where nobody said which parts are used, one of each component of a model not yet named stands in. */
export function assessedParts(file: AnswersFile): readonly Part[] {
  if (file.parts.length > 0) return file.parts;
  return (["inference-code", "weights"] as const).map((component) => ({
    id: component,
    component,
    model: unknown,
    answers: {},
  }));
}
