import type { AnswersFile } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import { reachedAnswers } from "./asked";
import { type FindingBounds, overallOfBounds } from "./assess";
import type { WhatIf } from "./assessment";
import { assessedParts } from "./facts-of";
import { findingId } from "./finding";
import { applyLever, distinctChanges, lookAhead, type Offer, offeredLevers } from "./levers";
import { exposureRank } from "./order";
import type { Trials } from "./trials";

/**
 * Each lever that the user can or may still pull, and what it would bring; then those pairs of settled ones that lower
 * the overall exposure further than either alone. Yields after each trial, so that a caller can let others work.
 */
export function* whatIfs(knowledge: Knowledge, file: AnswersFile, trials: Trials): Generator<void, readonly WhatIf[]> {
  const before = trials.all(file);
  const offers = offeredLevers(knowledge, file);
  const tryOut = (chosen: readonly Offer[]): WhatIf => {
    const pull = (current: AnswersFile): AnswersFile => chosen.reduce(applyLever, current);
    // What a measure brings about stands even where it is not asked of a plan.
    const changed = pull(reachedAnswers(knowledge, pull(file)));
    const { after, ahead } = consequences(knowledge, changed, chosen, trials);
    return {
      levers: chosen.map(({ lever }) => lever.id),
      certain: chosen.every(({ certain }) => certain),
      parts: [...new Set(chosen.flatMap(({ parts }) => parts))],
      overall: overallOfBounds(after),
      drops: changes(
        before.filter(({ assessed }) => assessed),
        after,
      ).filter(({ from, to }) => exposureRank(to) < exposureRank(from)),
      ahead: overallOfBounds(ahead),
      remains: after
        .filter(({ assessed, upper }) => assessed && exposureRank(upper) > 0)
        .map(({ id, upper }) => ({ finding: id, exposure: upper, ahead: upperOf(ahead, id) })),
    };
  };
  const upper = (whatIf: WhatIf): number => exposureRank(whatIf.overall.upper);
  const singles: { readonly offer: Offer; readonly whatIf: WhatIf }[] = [];
  for (const offer of offers) {
    singles.push({ offer, whatIf: tryOut([offer]) });
    yield;
  }
  const pairs: WhatIf[] = [];
  const distinct = distinctChanges(offers);
  const settled = singles.filter(
    ({ offer, whatIf }) => whatIf.certain && whatIf.drops.length > 0 && distinct.includes(offer),
  );
  for (const [index, one] of settled.entries()) {
    for (const other of settled.slice(index + 1)) {
      const least = Math.min(upper(one.whatIf), upper(other.whatIf));
      if (least === 0) continue;
      const both = tryOut([one.offer, other.offer]);
      if (upper(both) < least) pairs.push(both);
      yield;
    }
  }
  return [...singles.map(({ whatIf }) => whatIf), ...pairs];
}

/**
 * The bounds with what has happened, and of what is still to come: parts of which nothing is left expose to nothing
 * more, and those that were only planned have not exposed to anything.
 */
function consequences(
  knowledge: Knowledge,
  changed: AnswersFile,
  chosen: readonly Offer[],
  trials: Trials,
): { readonly after: readonly FindingBounds[]; readonly ahead: readonly FindingBounds[] } {
  const gone = new Set<string>();
  const undone = new Set<string>();
  let coming = changed;
  for (const offer of chosen) {
    const left = lookAhead(knowledge, coming, offer);
    coming = left.file;
    for (const part of left.gone) gone.add(part);
    for (const part of left.undone) undone.add(part);
  }
  const reached = coming === changed ? changed : reachedAnswers(knowledge, coming);
  return { after: boundsWithout(changed, undone, trials), ahead: boundsWithout(reached, gone, trials) };
}

const boundsWithout = (file: AnswersFile, parts: ReadonlySet<string>, trials: Trials): readonly FindingBounds[] =>
  [null, ...assessedParts(file).filter(({ id }) => !parts.has(id))].flatMap((part) =>
    trials.subject(file, part).map(({ claim, link, ...bounds }) => ({ id: findingId(claim, part, link), ...bounds })),
  );

/** A finding that no longer appears exposes to nothing. */
const upperOf = (findings: readonly FindingBounds[], id: string) =>
  findings.find((finding) => finding.id === id)?.upper ?? "none";

/** Findings whose upper bound differs. */
export function changes(before: readonly FindingBounds[], after: readonly FindingBounds[]) {
  const ids = [...new Set([...before, ...after].map((finding) => finding.id))];
  return ids
    .map((finding) => ({ finding, from: upperOf(before, finding), to: upperOf(after, finding) }))
    .filter(({ from, to }) => from !== to);
}
