import type { Claim } from "../knowledge/claim";
import type { Condition } from "../knowledge/condition";
import type { Knowledge } from "../knowledge/knowledge";
import { factsIn, questionsBehind } from "./facts-of";

const indexes = new WeakMap<Knowledge["claims"], ReadonlyMap<string, readonly Claim[]>>();

/** The claims whose bounds an answer to a question can move: those that read it, or a fact that rests on it. */
export function dependentClaims(knowledge: Knowledge, question: string): readonly Claim[] {
  const index = indexes.get(knowledge.claims) ?? indexOf(knowledge);
  indexes.set(knowledge.claims, index);
  return index.get(question) ?? [];
}

function indexOf(knowledge: Knowledge): ReadonlyMap<string, readonly Claim[]> {
  const index = new Map<string, Claim[]>();
  for (const claim of knowledge.claims) {
    const facts = new Set(deciding(claim).flatMap(factsIn));
    const questions = new Set([...facts].flatMap((fact) => questionsBehind(knowledge, fact)));
    for (const question of questions) index.set(question, [...(index.get(question) ?? []), claim]);
  }
  return index;
}

/** The conditions on which a claim's standing and severity turn; remedies and notes only describe it. */
const deciding = (claim: Claim): readonly Condition[] => [
  claim.relevantWhen,
  ...(claim.uncoveredWhen === undefined ? [] : [claim.uncoveredWhen]),
  ...[...claim.elements, ...claim.defences].flatMap(({ tests }) => tests.map(({ when }) => when)),
  ...claim.defences.map(({ raisedWhen }) => raisedWhen),
  ...claim.severity.map(({ when }) => when),
];
