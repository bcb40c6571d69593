import type { Claim } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import { walkClaim } from "../knowledge/walk";
import { factsIn, questionsBehind } from "./facts-of";
import { relatedQuestions } from "./related";

const indexes = new WeakMap<Knowledge["claims"], ReadonlyMap<string, readonly Claim[]>>();

/** The claims that an answer to a question can move: those that read it, or a fact that rests on it. */
export function dependentClaims(knowledge: Knowledge, question: string): readonly Claim[] {
  const index = indexes.get(knowledge.claims) ?? indexOf(knowledge);
  indexes.set(knowledge.claims, index);
  return index.get(question) ?? [];
}

function indexOf(knowledge: Knowledge): ReadonlyMap<string, readonly Claim[]> {
  const index = new Map<string, Claim[]>();
  for (const claim of knowledge.claims) {
    const conditions = walkClaim(claim).flatMap((visited) => (visited.kind === "condition" ? [visited.of] : []));
    const facts = new Set(conditions.flatMap(factsIn));
    const read = [...facts].flatMap((fact) => questionsBehind(knowledge, fact));
    const questions = new Set(read.flatMap((question) => [...relatedQuestions(knowledge, question)]));
    for (const question of questions) index.set(question, [...(index.get(question) ?? []), claim]);
  }
  return index;
}
