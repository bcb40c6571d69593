import type { AnswersFile } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import { findingsOf } from "./assess";
import type { Finding, LawChange, MovedFinding, Outcome, StandingAt } from "./assessment";

/** Every day on which a version of a law came into force or a court decided, with what came; oldest first. */
export function lawChangeDays(knowledge: Knowledge): readonly { day: string; authorities: readonly string[] }[] {
  const days = new Map<string, string[]>();
  const add = (day: string, id: string) => days.set(day, [...(days.get(day) ?? []), id]);
  for (const { versions } of knowledge.instruments) for (const { id, effective } of versions) add(effective, id);
  for (const { id, date } of knowledge.cases) if (date !== undefined) add(date, `case.${id}`);
  return [...days.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, authorities]) => ({ day, authorities: authorities.sort() }));
}

/**
 * The same facts under the law of each day between two days: which findings moved, and on which day.
 * A change is laid to what came on the day on which the result moves, found by judging before and after it.
 * @param from the earlier day, whose law is the start; changes after it, up to and including `to`, are tried.
 */
export function lawThroughTime(
  knowledge: Knowledge,
  file: AnswersFile,
  from: string,
  to: string,
): readonly LawChange[] {
  const at = (lawAsOf: string) => findingsOf(knowledge, { ...file, matter: { ...file.matter, lawAsOf } });
  let before = at(from);
  const changes: LawChange[] = [];
  for (const { day, authorities } of lawChangeDays(knowledge)) {
    if (day <= from || day > to) continue;
    const after = at(day);
    const moved = movedBetween(before, after);
    if (moved.length > 0) changes.push({ day, authorities, moved });
    before = after;
  }
  return changes;
}

function movedBetween(earlier: readonly Finding[], later: readonly Finding[]): readonly MovedFinding[] {
  const ids = [...new Set([...earlier, ...later].map((finding) => finding.id))];
  return ids.flatMap((finding) => {
    const old = earlier.find(({ id }) => id === finding);
    const now = later.find(({ id }) => id === finding);
    const leaves = only(versionsOf(old), versionsOf(now));
    const takes = only(versionsOf(now), versionsOf(old));
    const elements = resultsOf(now).flatMap(([id, after]) => {
      const was = resultsOf(old).find(([other]) => other === id)?.[1];
      return was === undefined || was === after ? [] : [{ id, before: was, after }];
    });
    const [before, after] = [standingOf(old), standingOf(now)];
    const same = JSON.stringify(before) === JSON.stringify(after);
    if (same && leaves.length + takes.length + elements.length === 0) return [];
    return [{ finding, before, after, elements, leaves, takes }];
  });
}

const resultsOf = (finding: Finding | undefined): readonly (readonly [string, Outcome])[] =>
  [...(finding?.elements ?? []), ...(finding?.defences ?? [])].map(({ id, result }) => [id, result]);

const standingOf = (finding: Finding | undefined): StandingAt =>
  finding === undefined ? null : { standing: finding.standing, lower: finding.lower, upper: finding.upper };

/** The versions on which a finding's acts turn. */
const versionsOf = (finding: Finding | undefined): readonly string[] =>
  [...new Set(finding?.acts.flatMap((act) => act.versions) ?? [])].sort();

const only = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((id) => !others.includes(id));
