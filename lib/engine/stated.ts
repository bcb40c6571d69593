import { type AnswersFile, type Part, unknown } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import { type FindingBounds, overallOfBounds, type SubjectBounds } from "./assess";
import type { ElementOutcome, Finding, Presumed, StatedOverall } from "./assessment";
import { dependentClaims } from "./dependents";
import { assessedParts, withAnswer } from "./facts-of";
import type { StatedFile } from "./presume";
import type { Trials } from "./trials";

/** Each finding with how it stands on the plan as stated, and each open row with what it then comes to. */
export function withStated(findings: readonly Finding[], stated: readonly Finding[]): readonly Finding[] {
  const known = new Map(stated.map((finding) => [finding.id, finding]));
  return findings.map((finding) => {
    const then = known.get(finding.id);
    // What no longer arises exposes to nothing.
    if (then === undefined) return { ...finding, stated: { standing: "not-made-out", lower: "none", upper: "none" } };
    const { standing, lower, upper, severity, onLaunch } = then;
    return {
      ...finding,
      stated: { standing, lower, upper, severity, ...(onLaunch && { onLaunch }) },
      elements: finding.elements.map((row) => rowStated(row, then.elements)),
      defences: finding.defences.map((row) => rowStated(row, then.defences)),
    };
  });
}

function rowStated<Row extends ElementOutcome>(row: Row, stated: readonly ElementOutcome[]): Row {
  const then = stated.find(({ id }) => id === row.id);
  const [ground] = then?.grounds ?? [];
  return row.result !== "open" || then === undefined || then.result === "open" || ground === undefined
    ? row
    : { ...row, stated: ground };
}

export const statedOverall = (bounds: readonly FindingBounds[]): StatedOverall => {
  const { lower, upper, notAssessed } = overallOfBounds(bounds);
  return { lower, upper, notAssessed };
};

/** The presumptions without which some finding would stand otherwise: those that a reader must know of. */
export function* usedPresumptions(
  knowledge: Knowledge,
  { file, presumed }: StatedFile,
  trials: Trials,
): Generator<void, readonly Presumed[]> {
  const used: Presumed[] = [];
  for (const one of presumed) {
    if (isUsed(knowledge, file, one, trials)) used.push(one);
    yield;
  }
  return used;
}

function isUsed(knowledge: Knowledge, file: AnswersFile, { question, part }: Presumed, trials: Trials): boolean {
  const claims = dependentClaims(knowledge, question);
  const opened = withAnswer(file, { part, question }, unknown);
  const subjects = (of: AnswersFile): readonly (Part | null)[] =>
    part === null ? [null, ...assessedParts(of)] : assessedParts(of).filter(({ id }) => id === part);
  const before = subjects(file);
  return subjects(opened).some((subject, index) => {
    const from = { file, part: before[index] ?? null, question };
    return !same(trials.subject(file, from.part, claims), trials.subject(opened, subject, claims, from));
  });
}

const same = (some: readonly SubjectBounds[], others: readonly SubjectBounds[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const other = others[index];
    return one.lower === other?.lower && one.upper === other.upper && one.assessed === other.assessed;
  });
