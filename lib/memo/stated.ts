import type { ElementOutcome, Finding, Ground, StatedStanding } from "../engine/assessment";
import type { MemoContext } from "./context";

/** A finding with how it stands on the plan as stated. */
export type StatedFinding = Finding & { readonly stated: StatedStanding };

/** The findings that were assessed on the plan as stated. */
export const statedFindings = ({ assessment }: MemoContext): readonly StatedFinding[] =>
  assessment.findings.filter(
    (finding): finding is StatedFinding => finding.stated !== undefined && finding.stated.standing !== "not-assessed",
  );

/** The row that decides on the plan as stated; undefined where that is still open. */
export function settledGround(row: ElementOutcome): Ground | undefined {
  return row.stated ?? (row.result === "open" ? undefined : row.grounds[0]);
}

/** Why it comes to nothing: an element that fails, a defence that succeeds, or a point that the sources lean against. */
export function clearingGround(finding: Finding): Ground | undefined {
  const elements = finding.elements.flatMap((row) => settledGround(row) ?? []);
  const defences = finding.defences.flatMap((row) => settledGround(row) ?? []);
  return (
    elements.find(({ result }) => result === "unmet") ??
    defences.find(({ result }) => result === "met") ??
    elements.find(({ leaning }) => leaning === "against") ??
    defences.find(({ leaning }) => leaning === "for") ??
    elements[0]
  );
}
