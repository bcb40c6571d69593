import { type AnswersFile, type AnswerValue, type Part, unknown } from "../interview/answers";
import type { LightModel } from "../knowledge/light";
import type { Contradiction, Question } from "../knowledge/question";
import { atomsOf } from "../knowledge/walk";
import { daysOf } from "./days";
import { evaluate } from "./evaluate";
import type { Fact, Facts } from "./facts";

type Source = {
  readonly questions: readonly Question[];
  readonly contradictions: readonly Contradiction[];
  readonly models: readonly LightModel[];
};

/** The answer to a question as a fact, without regard to what the other answers leave of it. */
export function statedFact(source: Source, question: Question, file: AnswersFile, part: Part | null): Fact | undefined {
  if (question.kind === "text" || (question.scope === "part" && part === null)) return undefined;
  const value = (question.scope === "part" ? part?.answers : file.answers)?.[question.id];
  switch (question.kind) {
    case "one":
      // A presumption may leave out some answers and settle on none: then it is one of the list.
      return { kind: "one", possible: isMissing(value) ? optionsFor(question, part) : [value].flat() };
    case "several":
      return { kind: "several", chosen: isMissing(value) ? null : [value].flat() };
    default:
      return { kind: "date", ...daysOf(source, file, part, question) };
  }
}

/**
 * What an unanswered question may still be: not what the checker would refuse beside the other answers.
 * @param stated the facts as answered or as the model gives them, for the contradictions' conditions.
 */
export function possibleAnswers(source: Source, question: Question, fact: Fact, stated: Facts): Fact {
  if (fact.kind !== "one" || fact.possible.length < 2) return fact;
  const naming = contradictionsOf(source, question);
  if (naming.length === 0) return fact;
  const possible = fact.possible.filter((option) => {
    const chosen: Facts = {
      ...stated,
      get: (id) => (id === question.id ? { kind: "one", possible: [option] } : stated.get(id)),
    };
    return !naming.some(({ when }) => evaluate(when, chosen) === true);
  });
  return possible.length === 0 ? fact : { ...fact, possible };
}

const isMissing = (value: AnswerValue | undefined): value is undefined | typeof unknown =>
  value === undefined || value === unknown;

const optionsFor = ({ options }: Question, part: Part | null): readonly string[] =>
  options
    .filter(({ components }) => part === null || (components ?? [part.component]).includes(part.component))
    .map(({ id }) => id);

const indexes = new WeakMap<Source["contradictions"], Map<string, readonly Contradiction[]>>();

function contradictionsOf({ contradictions }: Source, { id, scope }: Question): readonly Contradiction[] {
  const index = indexes.get(contradictions) ?? new Map<string, readonly Contradiction[]>();
  indexes.set(contradictions, index);
  const known =
    index.get(id) ??
    contradictions.filter((one) => one.scope === scope && atomsOf(one.when).some(({ fact }) => fact === id));
  index.set(id, known);
  return known;
}
