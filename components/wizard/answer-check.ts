import { dayRange } from "../../lib/engine/dates";
import { type AnswerValue, unknown } from "../../lib/interview/answers";
import type { Question } from "../../lib/knowledge/question";

/**
 * Whether a question is answered with one of its answers. The whole file is checked by its schema at the end; this is
 * all of it that one question needs, so that question pages load no validator.
 */
export function isAnswer(question: Question, value: AnswerValue | undefined): boolean {
  if (value === undefined || value.length === 0) return false;
  if (value === unknown) return true;
  if (question.kind === "text") return true;
  if (question.kind === "date") return dayRange(String(value)) !== null;
  const ids = question.options.map(({ id }) => id);
  return [value].flat().every((id) => ids.includes(id));
}
