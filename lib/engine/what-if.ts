import type { AnswersFile } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import { reachedAnswers } from "./asked";
import { type FindingBounds, findingBounds, overallOfBounds } from "./assess";
import type { WhatIf } from "./assessment";
import { applyLever, offeredLevers } from "./levers";
import { exposureRank } from "./order";

/**
 * Each lever that the user can still pull, and what it would bring; then those pairs that lower the overall exposure
 * further than either alone.
 */
export function whatIfs(knowledge: Knowledge, file: AnswersFile): readonly WhatIf[] {
  const before = findingBounds(knowledge, file);
  const levers = offeredLevers(knowledge, file);
  const tryOut = (ids: readonly string[]): WhatIf => {
    const chosen = levers.filter((lever) => ids.includes(lever.id));
    const changed = chosen.reduce((current, lever) => applyLever(knowledge, current, lever), file);
    const after = findingBounds(knowledge, reachedAnswers(knowledge, changed));
    const drops = changes(before, after).filter(({ from, to }) => exposureRank(to) < exposureRank(from));
    return { levers: ids, overall: overallOfBounds(after), drops };
  };
  const singles = levers.map((lever) => tryOut([lever.id]));
  const upper = (whatIf: WhatIf): number => exposureRank(whatIf.overall.upper);
  const pairs = singles.flatMap((one, index) =>
    singles.slice(index + 1).flatMap((other) => {
      const both = tryOut([...one.levers, ...other.levers]);
      return upper(both) < Math.min(upper(one), upper(other)) ? [both] : [];
    }),
  );
  return [...singles, ...pairs];
}

/** Findings whose upper bound differs; a finding that no longer appears exposes to nothing. */
export function changes(before: readonly FindingBounds[], after: readonly FindingBounds[]) {
  const upper = (findings: readonly FindingBounds[], id: string) =>
    findings.find((finding) => finding.id === id)?.upper ?? "none";
  const ids = [...new Set([...before, ...after].map((finding) => finding.id))];
  return ids
    .map((finding) => ({ finding, from: upper(before, finding), to: upper(after, finding) }))
    .filter(({ from, to }) => from !== to);
}
