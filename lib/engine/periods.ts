import type { AnswersFile, AnswerValue, Part } from "../interview/answers";
import type { Act } from "../knowledge/vocabulary";
import { dayRange } from "./dates";

/**
 * An act and the day by whose law it is judged, as far as known: first and last possible day, null where unbounded.
 * A completed act is judged on its own day; one that goes on, on the day on which it ended or the law speaks.
 */
export type ActPeriod = { readonly act: Act; readonly from: string | null; readonly to: string | null };

type Range = { readonly from: string | null; readonly to: string | null };

/** The acts of a claim on these facts, with the days by whose law they are judged; none later than the law's day. */
export function actPeriods(acts: readonly Act[], file: AnswersFile, part: Part | null): readonly ActPeriod[] {
  const lawDate = lawDateOf(file);
  return acts.map((act) => ({ act, ...notAfter(lawDate, rangeOf(act, file, part)) }));
}

/** The day whose law is applied: the memo's own, unless the same facts are asked about as the law stood on another. */
export const lawDateOf = (file: AnswersFile): string => file.matter.lawAsOf ?? file.matter.date;

function rangeOf(act: Act, file: AnswersFile, part: Part | null): Range {
  const today = file.matter.date;
  switch (act) {
    case "acquisition":
      return day(part?.answers.acquired, today);
    case "disclosure":
      return day(part?.answers.shared, today);
    case "launch":
      return day(file.answers.launched, today);
    case "use":
      // A plan, or use whose end was not stated, is judged as at today.
      return part?.answers.continuing === "stopped"
        ? day(part.answers.ended, today)
        : { from: part?.answers.continuing === "in-use" || part === null ? today : null, to: today };
    case "service":
      return file.answers.stage === "stopped" ? day(file.answers["taken-down"], today) : { from: today, to: today };
  }
}

/** An imprecise or missing day: all that it may be, up to today. */
const day = (value: AnswerValue | undefined, today: string): Range =>
  dayRange(String(value ?? "")) ?? { from: null, to: today };

/** Law that came after the law's day is not applied: later conduct is judged by the law as it then stood. */
const notAfter = (lawDate: string, { from, to }: Range): Range => ({
  from: from !== null && from > lawDate ? lawDate : from,
  to: to === null || to > lawDate ? lawDate : to,
});
