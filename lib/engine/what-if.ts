import type { AnswersFile } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import { reachedAnswers } from "./asked";
import { type FindingBounds, overallOfBounds } from "./assess";
import type { WhatIf } from "./assessment";
import { applyLever, offeredLevers } from "./levers";
import { exposureRank } from "./order";
import type { Trials } from "./trials";

/**
 * Each lever that the user can still pull, and what it would bring; then those pairs that lower the overall exposure
 * further than either alone. Yields after each trial, so that a caller can let others work.
 */
export function* whatIfs(knowledge: Knowledge, file: AnswersFile, trials: Trials): Generator<void, readonly WhatIf[]> {
  const before = trials.all(file);
  const levers = offeredLevers(knowledge, file);
  const tryOut = (ids: readonly string[]): WhatIf => {
    const chosen = levers.filter((lever) => ids.includes(lever.id));
    const changed = chosen.reduce((current, lever) => applyLever(knowledge, current, lever), file);
    const after = trials.all(reachedAnswers(knowledge, changed));
    const drops = changes(before, after).filter(({ from, to }) => exposureRank(to) < exposureRank(from));
    return { levers: ids, overall: overallOfBounds(after), drops };
  };
  const upper = (whatIf: WhatIf): number => exposureRank(whatIf.overall.upper);
  const singles: WhatIf[] = [];
  for (const lever of levers) {
    singles.push(tryOut([lever.id]));
    yield;
  }
  const pairs: WhatIf[] = [];
  for (const [index, one] of singles.entries()) {
    for (const other of singles.slice(index + 1)) {
      const least = Math.min(upper(one), upper(other));
      if (least === 0) continue;
      const both = tryOut([...one.levers, ...other.levers]);
      if (upper(both) < least) pairs.push(both);
      yield;
    }
  }
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
