import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { answerWords, type QuestionStep } from "./itinerary";
import type { Place } from "./place";
import { placeAt, type Route } from "./route";

/** A line of the check page. */
export type SummaryRow = {
  readonly id: string;
  readonly question: string;
  /** Null where nothing was answered. */
  readonly answer: readonly string[] | null;
  readonly to: Place;
  /** Differs from plan A. */
  readonly changed: boolean;
};

/** The line of one question. */
export function rowOf(route: Route, step: QuestionStep, locale: Locale): SummaryRow {
  return {
    id: step.id,
    question: say(step.question.title, locale),
    answer: answerWords(step.question, step.value, locale),
    to: placeAt(route, step.id, true),
    changed: changedFromFirst(route, step),
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether plan B says something else than plan A here. */
export function changedFromFirst({ plan, draft, file }: Route, step: QuestionStep | "parts"): boolean {
  if (plan === "a") return false;
  const first = draft.file;
  if (step === "parts") {
    const shape = (of: typeof first.parts) => of.map(({ id, component, model }) => [id, component, model]);
    return !same(shape(file.parts), shape(first.parts));
  }
  const answers = step.part === null ? first.answers : first.parts.find((part) => part.id === step.part?.id)?.answers;
  return !same(step.value, answers?.[step.question.id]);
}
