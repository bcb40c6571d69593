import type { ExposureTable } from "../knowledge/claim";
import {
  type Exposure,
  exposures,
  type Result,
  type Severity,
  type Standing,
  severities,
} from "../knowledge/vocabulary";

/** How much a result favours the claimant. */
const resultRank: Record<Result, number> = { unmet: 0, contested: 1, met: 2 };

/** The settled standings by how much they expose. */
export type SettledStanding = Exclude<Standing, "open" | "not-assessed">;

export const worstResult = (of: readonly Result[]): Result => pick(of, (result) => resultRank[result], 1);
export const bestResult = (of: readonly Result[]): Result => pick(of, (result) => resultRank[result], -1);
export const worstSeverity = (of: readonly Severity[]): Severity => pick(of, (s) => severities.indexOf(s), 1);
export const bestSeverity = (of: readonly Severity[]): Severity => pick(of, (s) => severities.indexOf(s), -1);
export const worstExposure = (of: readonly Exposure[]): Exposure =>
  of.length === 0 ? "none" : pick(of, exposureRank, 1);
export const exposureRank = (exposure: Exposure): number => exposures.indexOf(exposure);

function pick<Value>(values: readonly Value[], rank: (value: Value) => number, direction: 1 | -1): Value {
  const [first, ...rest] = values;
  if (first === undefined) throw new Error("Nothing to choose from");
  return rest.reduce((chosen, value) => ((rank(value) - rank(chosen)) * direction > 0 ? value : chosen), first);
}

/**
 * Standing of a claim whose elements and defeating defences are settled.
 * Any element unmet: not made out. A defence made out: defended. All met and no defence arguable: strong. Else arguable.
 */
export function standingOf(elements: readonly Result[], defences: readonly Result[]): SettledStanding {
  if (elements.includes("unmet")) return "not-made-out";
  if (defences.includes("met")) return "defended";
  return elements.includes("contested") || defences.includes("contested") ? "arguable" : "strong";
}

/** The published table; a claim that is not made out or is defended exposes to nothing. */
export function exposureOf(table: ExposureTable, standing: SettledStanding, severity: Severity): Exposure {
  return standing === "strong" || standing === "arguable" ? table[standing][severity] : "none";
}
