import type { ExposureTable } from "../knowledge/claim";
import {
  type Exposure,
  exposures,
  type Result,
  type Severity,
  type Standing,
  severities,
} from "../knowledge/vocabulary";
import type { Weighed } from "./decide";

/** A result with its leaning; `due` is unmet today and met on launch. */
export type WeighedResult = Weighed<Result>;

/** How much a result favours the claimant. */
const resultRank: Record<WeighedResult, number> = {
  unmet: 0,
  due: 1,
  "contested-against": 2,
  contested: 3,
  "contested-for": 4,
  met: 5,
};

/** The result as it is printed. */
export const plainResult = (result: WeighedResult): Result => {
  if (result === "due") return "unmet";
  return result === "met" || result === "unmet" ? result : "contested";
};

/** The settled standings by how much they expose. */
export type SettledStanding = Exclude<Standing, "open" | "not-assessed">;

export const worstResult = (of: readonly WeighedResult[]): WeighedResult => pick(of, (result) => resultRank[result], 1);
export const bestResult = (of: readonly WeighedResult[]): WeighedResult => pick(of, (result) => resultRank[result], -1);
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
 * Any element unmet: not made out. A defence made out: defended. A duty due only on launch: so. Where a contested element
 * leans against the claimant, or a contested defence for the other side: weak. All met and no defence arguable: strong.
 */
export function standingOf(elements: readonly WeighedResult[], defences: readonly WeighedResult[]): SettledStanding {
  if (elements.includes("unmet")) return "not-made-out";
  if (defences.includes("met")) return "defended";
  if (elements.includes("due")) return "due-on-launch";
  if (elements.includes("contested-against") || defences.includes("contested-for")) return "weak";
  return [...elements, ...defences].some((result) => result.startsWith("contested")) ? "arguable" : "strong";
}

/** The published table; a claim that is not made out, is defended or is not due yet exposes to nothing today. */
export function exposureOf(table: ExposureTable, standing: SettledStanding, severity: Severity): Exposure {
  return standing === "strong" || standing === "arguable" || standing === "weak" ? table[standing][severity] : "none";
}
