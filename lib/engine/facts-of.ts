import { type AnswersFile, type AnswerValue, type Part, unknown } from "../interview/answers";
import type { Condition, FactId } from "../knowledge/condition";
import type { Model } from "../knowledge/model";
import type { DerivedFact, Question } from "../knowledge/question";
import type { Component } from "../knowledge/vocabulary";
import { dayRange } from "./dates";
import { decide } from "./decide";
import type { Fact, Facts } from "./facts";
import { lawDateOf } from "./periods";

/** What facts are made from; no law is read. */
export type FactSource = {
  readonly questions: readonly Question[];
  readonly derivedFacts: readonly DerivedFact[];
  readonly models: readonly Model[];
};

/** Ids of the facts that come from the part itself and from its model. */
export const partFacts = ["component", "model-lineage", "model-licence", "model-leak"] as const;

/**
 * Facts of the matter (`part` null) or of one part with the matter's. Derived facts are computed on demand from
 * their tables, so that an unknown answer reaches them as the set of values they may still have.
 */
export function factsOf(source: FactSource, file: AnswersFile, part: Part | null): Facts {
  const cache = new Map<FactId, Fact>();
  const candidates = part === null ? source.models : modelsOf(source, part);
  for (const question of source.questions) {
    if (question.kind === "text" || (question.scope === "part" && part === null)) continue;
    const answers = question.scope === "part" ? part?.answers : file.answers;
    cache.set(question.id, answerFact(question, answers?.[question.id]));
  }
  cache.set("memo-date", { kind: "date", from: file.matter.date, to: file.matter.date });
  const lawDate = lawDateOf(file);
  cache.set("law-date", { kind: "date", from: lawDate, to: lawDate });
  if (part !== null) {
    for (const [id, possible] of modelTraits(candidates, part.component)) cache.set(id, { kind: "one", possible });
  }
  const derived = new Map(source.derivedFacts.map((fact) => [fact.id, fact]));
  const facts: Facts = {
    get(id) {
      const known = cache.get(id);
      if (known !== undefined) return known;
      const definition = derived.get(id);
      if (definition === undefined || (definition.scope === "part" && part === null)) return undefined;
      const { rows } = decide(definition.tests, facts);
      const fact: Fact = { kind: "one", possible: [...new Set(rows.map((row) => row.then))] };
      cache.set(id, fact);
      return fact;
    },
    milestone: (milestone) => candidates.map((model) => model.milestones[milestone]),
  };
  return facts;
}

/** The models that the part may be: the one named, or all where it is not known. */
function modelsOf(source: FactSource, part: Part): readonly Model[] {
  if (part.model === unknown) return source.models;
  return source.models.filter((model) => model.id === part.model);
}

function modelTraits(models: readonly Model[], component: Component): readonly [FactId, readonly string[]][] {
  const possible = (of: (model: Model) => string): readonly string[] => [...new Set(models.map(of))];
  return [
    ["component", [component]],
    ["model-lineage", possible((model) => model.lineage)],
    ["model-licence", possible((model) => model.licences[component])],
    ["model-leak", possible((model) => (model.milestones["leak-circulated"] === undefined ? "no" : "yes"))],
  ];
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
