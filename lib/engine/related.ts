import type { Contradiction, Question } from "../knowledge/question";
import { atomsOf } from "../knowledge/walk";

type Source = { readonly questions: readonly Question[]; readonly contradictions: readonly Contradiction[] };

const indexes = new WeakMap<Source["questions"], ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * The questions whose possible answers an answer to this one bounds, itself among them: days that come before or after
 * one another, and answers that the checker would refuse beside it.
 */
export function relatedQuestions(source: Source, question: string): ReadonlySet<string> {
  const index = indexes.get(source.questions) ?? indexOf(source);
  indexes.set(source.questions, index);
  return index.get(question) ?? new Set([question]);
}

function indexOf({ questions, contradictions }: Source): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Set(
    questions.flatMap(({ id, notBefore }) => (notBefore?.question === undefined ? [] : [id, notBefore.question])),
  );
  const named = contradictions.map(({ when }) => new Set(atomsOf(when).map(({ fact }) => fact)));
  return new Map(
    questions.map(({ id }) => [
      id,
      new Set([id, ...(days.has(id) ? days : []), ...named.flatMap((facts) => (facts.has(id) ? [...facts] : []))]),
    ]),
  );
}
