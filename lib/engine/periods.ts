import type { AnswersFile, Part } from "../interview/answers";
import type { LightModel } from "../knowledge/light";
import type { Question } from "../knowledge/question";
import type { Act } from "../knowledge/vocabulary";
import { type Days, daysOf } from "./days";

/**
 * An act and the day by whose law it is judged, as far as known: first and last possible day, null where unbounded.
 * A completed act is judged on its own day; one that goes on, on the day on which it ended or the law speaks.
 */
export type ActPeriod = Days & { readonly act: Act };

type Source = { readonly questions: readonly Question[]; readonly models: readonly LightModel[] };

/** The acts of a claim on these facts, with the days by whose law they are judged; none later than the law's day. */
export function actPeriods(
  source: Source,
  acts: readonly Act[],
  file: AnswersFile,
  part: Part | null,
): readonly ActPeriod[] {
  const lawDate = lawDateOf(file);
  return acts.map((act) => ({ act, ...notAfter(lawDate, rangeOf(source, act, file, part)) }));
}

/** The day whose law is applied: the memo's own, unless the same facts are asked about as the law stood on another. */
export const lawDateOf = (file: AnswersFile): string => file.matter.lawAsOf ?? file.matter.date;

/** The question that asks for the day of an act. */
const dayOf = {
  acquisition: "acquired",
  disclosure: "shared",
  launch: "launched",
  use: "ended",
  service: "taken-down",
};

function rangeOf(source: Source, act: Act, file: AnswersFile, part: Part | null): Days {
  const today = file.matter.date;
  const day = (): Days => {
    const question = source.questions.find(({ id }) => id === dayOf[act]);
    if (question === undefined) throw new Error(`No question asks for the day of this act: ${act}`);
    const { from, to } = daysOf(source, file, part, question);
    return { from, to: to ?? today };
  };
  if (act === "use") {
    // A plan, or use whose end was not stated, is judged as at today.
    if (part?.answers.continuing === "stopped") return day();
    return { from: part?.answers.continuing === "in-use" || part === null ? today : day().from, to: today };
  }
  if (act === "service") return file.answers.stage === "stopped" ? day() : { from: today, to: today };
  return day();
}

/** Law that came after the law's day is not applied: later conduct is judged by the law as it then stood. */
const notAfter = (lawDate: string, { from, to }: Days): Days => ({
  from: from !== null && from > lawDate ? lawDate : from,
  to: to === null || to > lawDate ? lawDate : to,
});
