import type { Claim, Defence, Element, ExposureTable, Test } from "../knowledge/claim";
import type { Exposure, Result, Severity } from "../knowledge/vocabulary";
import { type Decision, decide, possibleOf, weigh } from "./decide";
import { evaluate } from "./evaluate";
import type { Facts, Truth } from "./facts";
import {
  bestResult,
  bestSeverity,
  exposureOf,
  type SettledStanding,
  standingOf,
  type WeighedResult,
  worstResult,
  worstSeverity,
} from "./order";

/** How every table of a claim comes out on some facts; explanation is added to it by {@link judge}. */
export type Decisions = {
  /** Unknown where the claim may turn out to have nothing to do with the facts. */
  readonly relevant: Exclude<Truth, false>;
  readonly uncovered: boolean;
  readonly elements: readonly DecidedTable<Element>[];
  readonly defences: readonly DecidedTable<Defence>[];
  readonly severity: Decision<Claim["severity"][number]>;
};

export type DecidedTable<Of extends Element | Defence> = {
  readonly of: Of;
  readonly decision: Decision<Test>;
  /** Every result still possible. */
  readonly possible: readonly WeighedResult[];
};

/** Decides every table of a claim; null where the claim has nothing to do with the facts. */
export function decisionsOf(claim: Claim, facts: Facts): Decisions | null {
  const relevant = evaluate(claim.relevantWhen, facts);
  if (relevant === false) return null;
  return {
    relevant,
    uncovered: claim.uncoveredWhen !== undefined && evaluate(claim.uncoveredWhen, facts) === true,
    elements: claim.elements.map((element) => decided(element, facts)),
    defences: claim.defences.flatMap((defence) => decidedDefence(defence, facts)),
    severity: decide(claim.severity, facts),
  };
}

function decided<Of extends Element | Defence>(of: Of, facts: Facts): DecidedTable<Of> {
  const known = facts.decided.get(of.tests) as Omit<DecidedTable<Of>, "of"> | undefined;
  if (known !== undefined) return { of, ...known };
  const decision = decide(of.tests, facts);
  const made = { decision, possible: [...new Set(decision.rows.map((row) => weigh<Result>(row)))] };
  facts.decided.set(of.tests, made);
  return { of, ...made };
}

function decidedDefence(defence: Defence, facts: Facts): readonly DecidedTable<Defence>[] {
  const raised = evaluate(defence.raisedWhen, facts);
  if (raised === false) return [];
  const table = decided(defence, facts);
  // A defence that may turn out not to be open to the user at all can also still fail.
  const mayFail = raised === true || table.possible.includes("unmet");
  return [mayFail ? table : { ...table, possible: [...table.possible, "unmet"] }];
}

export type Bounds = {
  readonly best: SettledStanding;
  readonly worst: SettledStanding;
  readonly lower: Exposure;
  readonly upper: Exposure;
  readonly mildest: Severity;
  readonly gravest: Severity;
};

/** Best and worst case of a claim over every completion of the unknown facts. */
export function boundsOf(decisions: Decisions, table: ExposureTable): Bounds {
  const levels = decisions.severity.rows.map((row) => row.then);
  const best = standing(decisions, bestResult, worstResult);
  const worst = standing(decisions, worstResult, bestResult);
  const mildest = bestSeverity(levels);
  const gravest = worstSeverity(levels);
  return {
    best,
    worst,
    mildest,
    gravest,
    lower: decisions.relevant === null ? "none" : exposureOf(table, best, mildest),
    upper: exposureOf(table, worst, gravest),
  };
}

/**
 * Bounds alone, without the way there, for trying out many answers. An element settled against the claimant ends the
 * search: whatever the rest, nothing is made out.
 * @returns null where the claim has nothing to do with the facts.
 */
export function quickBounds(
  claim: Claim,
  facts: Facts,
  table: ExposureTable,
): Pick<Bounds, "lower" | "upper"> | "uncovered" | null {
  const relevant = evaluate(claim.relevantWhen, facts);
  if (relevant === false) return null;
  if (claim.uncoveredWhen !== undefined && evaluate(claim.uncoveredWhen, facts) === true) return "uncovered";
  const best: WeighedResult[] = [];
  const worst: WeighedResult[] = [];
  for (const { tests } of claim.elements) {
    const possible = possibleOf(tests, facts);
    const gravest = worstResult(possible);
    if (gravest === "unmet") return { lower: "none", upper: "none" };
    worst.push(gravest);
    best.push(bestResult(possible));
  }
  const mildDefences: WeighedResult[] = [];
  const graveDefences: WeighedResult[] = [];
  for (const defence of claim.defences) {
    if (defence.effect !== "defeats") continue;
    const raised = evaluate(defence.raisedWhen, facts);
    if (raised === false) continue;
    const possible = possibleOf(defence.tests, facts);
    mildDefences.push(worstResult(possible));
    graveDefences.push(raised === true ? bestResult(possible) : "unmet");
  }
  const levels = possibleOf(claim.severity, facts);
  return {
    lower: relevant === null ? "none" : exposureOf(table, standingOf(best, mildDefences), bestSeverity(levels)),
    upper: exposureOf(table, standingOf(worst, graveDefences), worstSeverity(levels)),
  };
}

type Choose = (of: readonly WeighedResult[]) => WeighedResult;

const standing = (decisions: Decisions, element: Choose, defence: Choose): SettledStanding =>
  standingOf(
    decisions.elements.map(({ possible }) => element(possible)),
    decisions.defences.filter(({ of }) => of.effect === "defeats").map(({ possible }) => defence(possible)),
  );
