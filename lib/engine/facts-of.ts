import { type AnswersFile, type AnswerValue, type Part, unknown } from "../interview/answers";
import type { Condition, FactId } from "../knowledge/condition";
import type { LightLicence, LightModel } from "../knowledge/light";
import type { Contradiction, DerivedFact, Question } from "../knowledge/question";
import type { Term, TermKey } from "../knowledge/term";
import { atomsOf } from "../knowledge/walk";
import { possibleAnswers, statedFact } from "./answer-fact";
import type { QuestionRef } from "./assessment";
import { possibleOf } from "./decide";
import type { Fact, Facts, Ruled } from "./facts";
import { type Candidate, type Link, linksOf } from "./links";
import { lawDateOf } from "./periods";
import { relatedQuestions } from "./related";

/** What facts are made from; no law is read. */
export type FactSource = {
  readonly questions: readonly Question[];
  readonly derivedFacts: readonly DerivedFact[];
  readonly contradictions: readonly Contradiction[];
  readonly models: readonly LightModel[];
  readonly licences: readonly LightLicence[];
};

/** Ids of the facts that come from the part itself and from its model. */
export const partFacts = ["component", "model", "model-lineage", "model-licence", "model-leak", "link"] as const;

/**
 * Facts of the matter (`part` null) or of one part with the matter's. Derived facts are computed on demand from
 * their tables, so that an unknown answer reaches them as the set of values they may still have.
 */
export function factsOf(
  source: FactSource,
  file: AnswersFile,
  part: Part | null,
  link?: Link,
  varied?: Variation,
): Facts {
  const cache = new Map<FactId, Fact | undefined>();
  const chosen = part === null ? undefined : (link ?? linksOf(source.models, part)[0]);
  const candidates = part === null ? matterCandidates(source, file) : (chosen?.candidates ?? []);
  const traits = traitsOf(source, candidates);
  const lawDate = lawDateOf(file);
  const find = (id: FactId): Fact | undefined => {
    const question = questionById(source).get(id);
    if (question !== undefined) {
      const fact = statedFact(source, question, file, part);
      return fact && possibleAnswers(source, question, fact, stated);
    }
    if (id === "memo-date") return { kind: "date", from: file.matter.date, to: file.matter.date };
    if (id === "law-date") return { kind: "date", from: lawDate, to: lawDate };
    if (part !== null && id === "component") return { kind: "one", possible: [part.component] };
    if (chosen !== undefined && id === "link") return { kind: "one", possible: [chosen.relation] };
    const trait = part === null && !id.startsWith("licence.") ? undefined : traits(id);
    if (trait !== undefined) return trait;
    const definition = derivedById(source).get(id);
    if (definition === undefined || (definition.scope === "part" && part === null)) return undefined;
    return { kind: "one", possible: possibleOf(definition.tests, facts), always: true };
  };
  /** What was said and what the model is, on which contradictions are judged. */
  const stated: Facts = {
    decided: new WeakMap(),
    possible: new WeakMap(),
    get(id) {
      const question = questionById(source).get(id);
      return question === undefined ? find(id) : statedFact(source, question, file, part);
    },
    milestone: (milestone) => facts.milestone(milestone),
  };
  const moved = varied && relatedQuestions(source, varied.question);
  /** Whether a fact has to be worked out anew. */
  const rests = (id: FactId): boolean =>
    moved === undefined || questionsBehind(source, id).some((question) => moved.has(question));
  const facts: Facts = {
    decided: new WeakMap(),
    possible: new WeakMap(),
    get(id) {
      if (!cache.has(id)) cache.set(id, rests(id) ? find(id) : varied?.of.get(id));
      return cache.get(id);
    },
    before:
      varied &&
      ((table) => {
        const read = readsOf(source, table);
        return [...(moved ?? [])].some((question) => read.has(question)) ? undefined : possibleOf(table, varied.of);
      }),
    milestone: (milestone) =>
      (part === null ? source.models : candidates.map(({ model }) => model)).map(
        (model) => model.milestones[milestone],
      ),
  };
  return facts;
}

/** Facts of the same link that differ in the answer to one question only: what does not rest on it is taken over. */
export type Variation = { readonly of: Facts; readonly question: string };

const reads = new WeakMap<readonly Ruled[], ReadonlySet<string>>();

/** The questions on which a table rests. */
function readsOf(source: FactSource, table: readonly Ruled[]): ReadonlySet<string> {
  const known =
    reads.get(table) ??
    new Set(table.flatMap(({ when }) => factsIn(when)).flatMap((fact) => questionsBehind(source, fact)));
  reads.set(table, known);
  return known;
}

const unions = new WeakMap<FactSource["models"], WeakMap<AnswersFile["parts"], readonly Candidate[]>>();

/** Seen from the matter a licence may be that of any part: enough to tell whether a question can matter. */
function matterCandidates({ models }: FactSource, file: AnswersFile): readonly Candidate[] {
  const known = unions.get(models) ?? new WeakMap<AnswersFile["parts"], readonly Candidate[]>();
  unions.set(models, known);
  const union =
    known.get(file.parts) ??
    assessedParts(file).flatMap((part) => linksOf(models, part).flatMap((link) => link.candidates));
  known.set(file.parts, union);
  return union;
}

const questionIndexes = new WeakMap<FactSource["questions"], ReadonlyMap<FactId, Question>>();

function questionById({ questions }: FactSource): ReadonlyMap<FactId, Question> {
  const known = questionIndexes.get(questions) ?? new Map(questions.map((question) => [question.id, question]));
  questionIndexes.set(questions, known);
  return known;
}

const derivedIndexes = new WeakMap<FactSource["derivedFacts"], ReadonlyMap<FactId, DerivedFact>>();

function derivedById({ derivedFacts }: FactSource): ReadonlyMap<FactId, DerivedFact> {
  const known = derivedIndexes.get(derivedFacts) ?? new Map(derivedFacts.map((fact) => [fact.id, fact]));
  derivedIndexes.set(derivedFacts, known);
  return known;
}

const traitCaches = new WeakMap<readonly Candidate[], Map<FactId, Fact | undefined>>();

/** What a link's candidates make of the facts of model and licence; worked out once for the same candidates. */
function traitsOf(source: FactSource, candidates: readonly Candidate[]): (id: FactId) => Fact | undefined {
  const cache = traitCaches.get(candidates) ?? new Map<FactId, Fact | undefined>();
  traitCaches.set(candidates, cache);
  return (id) => {
    if (!cache.has(id)) {
      const of = modelTraits[id];
      const one = of && { kind: "one" as const, possible: [...new Set(candidates.map(of))], always: true as const };
      cache.set(id, one ?? (id.startsWith("licence.") ? licenceTrait(source, candidates, id) : undefined));
    }
    return cache.get(id);
  };
}

const modelTraits: Readonly<Record<FactId, (candidate: Candidate) => string>> = {
  model: ({ model }) => model.id,
  "model-lineage": ({ model }) => model.lineage,
  "model-licence": ({ licence }) => licence,
  "model-leak": ({ model }) => (model.milestones["leak-circulated"] === undefined ? "no" : "yes"),
  "model-access": ({ model }) => model.access ?? "open",
  "model-kind": ({ model }) => (model.multimodal === true ? "multimodal" : "other"),
};

const licenceIndexes = new WeakMap<FactSource["licences"], ReadonlyMap<string, LightLicence>>();

function licenceById({ licences }: FactSource): ReadonlyMap<string, LightLicence> {
  const known = licenceIndexes.get(licences) ?? new Map(licences.map((licence) => [licence.id, licence]));
  licenceIndexes.set(licences, known);
  return known;
}

/**
 * A term of the link's licence as a fact: `licence.commercial` its verdict, `licence.user-threshold.value` a property,
 * `licence.territory.list` what it lists. A term that nobody verified reads "unverified", never "no restriction".
 */
function licenceTrait(source: FactSource, candidates: readonly Candidate[], id: FactId): Fact {
  const [, key = "", property] = id.split(".");
  const licences = licenceById(source);
  const values = [...new Set(candidates.map(({ licence }) => licence))].map((licence) => {
    const known = licences.get(licence);
    if (key === "kind" || key === "place" || key === "lawPlace") return known?.[key] ?? "none";
    const term: Term | undefined = known?.terms[key as TermKey];
    const value = property === undefined ? (term?.verdict ?? "unverified") : term?.[property as keyof Term];
    return Array.isArray(value) ? value : String(value ?? "none");
  });
  if (property !== "list" && property !== "triggers")
    return { kind: "one", possible: [...new Set(values.flat())], always: true };
  const lists = values.map((value) => (Array.isArray(value) ? value : []));
  const same = lists.every((list) => list.join() === lists[0]?.join());
  return { kind: "several", chosen: same ? (lists[0] ?? []) : null };
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
  const model = questionsBehindModel(fact);
  if (model !== undefined) return model;
  if (definition === undefined) return [];
  const read = new Set<string>();
  for (const test of definition.tests) {
    for (const id of factsIn(test.when)) for (const question of questionsBehind(source, id)) read.add(question);
  }
  return [...read];
}

/** Which licence it was turns on the day of acquisition, where the text changed in place. */
function questionsBehindModel(fact: FactId): readonly string[] | undefined {
  return fact.startsWith("licence.") || fact === "model-licence" ? ["acquired"] : undefined;
}

/** Every fact that a condition names. */
export const factsIn = (condition: Condition): readonly FactId[] => atomsOf(condition).map(({ fact }) => fact);

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

/** The file with one answer changed; stand-in parts become real ones when answered. */
export function withAnswer(file: AnswersFile, ref: QuestionRef, value: AnswerValue): AnswersFile {
  if (ref.part === null) return { ...file, answers: { ...file.answers, [ref.question]: value } };
  return {
    ...file,
    parts: assessedParts(file).map((part) =>
      part.id === ref.part ? { ...part, answers: { ...part.answers, [ref.question]: value } } : part,
    ),
  };
}

/** The facts of each link of a part, its own first, or of the matter (null). */
export const viewsOf = (source: FactSource, file: AnswersFile, part: Part | null): readonly Facts[] =>
  part === null
    ? [factsOf(source, file, null)]
    : linksOf(source.models, part).map((link) => factsOf(source, file, part, link));
