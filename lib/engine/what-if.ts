import type { AnswersFile } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import { findingsOf, overallOf } from "./assess";
import type { Finding, WhatIf } from "./assessment";
import { applyLever, offeredLevers } from "./levers";
import { exposureRank } from "./order";

/** Each lever that the user can still pull, and what it would bring. */
export function whatIfs(knowledge: Knowledge, file: AnswersFile, before: readonly Finding[]): readonly WhatIf[] {
  return offeredLevers(knowledge, file).map((lever) => {
    const after = findingsOf(knowledge, applyLever(knowledge, file, lever));
    return {
      levers: [lever.id],
      overall: overallOf(after),
      drops: changes(before, after).filter(({ from, to }) => exposureRank(to) < exposureRank(from)),
    };
  });
}

/** Findings whose upper bound differs; a finding that no longer appears exposes to nothing. */
export function changes(before: readonly Finding[], after: readonly Finding[]) {
  const upper = (findings: readonly Finding[], id: string) =>
    findings.find((finding) => finding.id === id)?.upper ?? "none";
  const ids = [...new Set([...before, ...after].map((finding) => finding.id))];
  return ids
    .map((finding) => ({ finding, from: upper(before, finding), to: upper(after, finding) }))
    .filter(({ from, to }) => from !== to);
}
