import { type AnswerValue, unknown } from "../../lib/interview/answers";
import type { Question } from "../../lib/knowledge/question";
import type { QuestionStep } from "./itinerary";

/** The answers chosen, as a list. */
export function chosenIn(value: AnswerValue | undefined): readonly string[] {
  return value === undefined || value === "" ? [] : [value].flat();
}

/** A several-answers value after one option was ticked or unticked. Options chosen alone push out the rest. */
export function toggled(question: Question, value: AnswerValue | undefined, option: string): AnswerValue | undefined {
  const before = chosenIn(value);
  if (before.includes(option)) {
    const left = before.filter((id) => id !== option);
    return left.length > 0 ? left : undefined;
  }
  if (option === unknown) return unknown;
  const alone = new Set(question.options.filter((candidate) => candidate.exclusive).map((candidate) => candidate.id));
  if (alone.has(option)) return [option];
  const kept = [...before.filter((id) => id !== unknown && !alone.has(id)), option];
  // In the order of the question, so that the same choice always reads the same.
  return question.options.map((candidate) => candidate.id).filter((id) => kept.includes(id));
}

/** What a number key chooses: 1 is the first option, and the number after the last is "not known yet". */
export function chosenByKey(
  key: string,
  { question, options }: QuestionStep,
  value: AnswerValue | undefined,
): { readonly option: string; readonly value: AnswerValue | undefined } | undefined {
  if (question.kind === "date" || !/^[1-9]$/.test(key)) return undefined;
  const option = [...options.map(({ id }) => id), unknown][Number(key) - 1];
  if (option === undefined) return undefined;
  return { option, value: question.kind === "several" ? toggled(question, value, option) : option };
}
