import type { AnswersFile, AnswerValue, Part } from "../interview/answers";
import type { LightModel } from "../knowledge/light";
import type { Question } from "../knowledge/question";
import { dayRange } from "./dates";
import { linksOf } from "./links";

/** First and last possible day, both included; null where unbounded. ISO days compare as strings. */
export type Days = { readonly from: string | null; readonly to: string | null };

type Source = { readonly questions: readonly Question[]; readonly models: readonly LightModel[] };

/**
 * The days on which what a question asks may have happened. A missing or imprecise answer is bounded by what must have
 * come before (nobody obtained a model before its release, nor shared it before obtaining it) and by what came after.
 */
export function daysOf(source: Source, file: AnswersFile, part: Part | null, question: Question): Days {
  const stated = dayRange(String(answerOf(file, part, question) ?? "")) ?? { from: null, to: null };
  const earliest = earliestOf(source, file, part, question);
  const latest = latestOf(source, file, part, question);
  // A bound that contradicts what was said is the checker's business; the answer stands.
  const from =
    earliest !== null && (stated.to === null || earliest <= stated.to) ? later(stated.from, earliest) : stated.from;
  const to = latest !== null && (from === null || latest >= from) ? earlier(stated.to, latest) : stated.to;
  return { from, to };
}

/** The day before which it cannot have happened, whatever was answered. */
export function earliestOf(
  source: Source,
  file: AnswersFile,
  part: Part | null,
  { notBefore }: Question,
): string | null {
  if (notBefore === undefined) return null;
  const { milestone, question } = notBefore;
  const days: (string | null)[] = [];
  if (milestone !== undefined && part !== null) {
    const [own] = linksOf(source.models, part);
    days.push(firstOf((own?.candidates ?? []).map(({ model }) => model.milestones[milestone] ?? null)));
  }
  const before = source.questions.find(({ id }) => id === question);
  if (before !== undefined) days.push(earliestDay(source, file, part, before));
  return days.reduce(later, null);
}

/** Of a question of the parts, seen from the matter: the earliest of any. */
function earliestDay(source: Source, file: AnswersFile, part: Part | null, question: Question): string | null {
  if (question.scope === "matter") return daysOf(source, file, null, question).from;
  const parts = part === null ? file.parts : [part];
  return firstOf(parts.map((one) => daysOf(source, file, one, question).from));
}

/** What is known to have come later, by the answers given. */
function latestOf(source: Source, file: AnswersFile, part: Part | null, { id }: Question): string | null {
  return source.questions
    .filter(({ notBefore, scope }) => notBefore?.question === id && (scope === "part" || part === null))
    .map((later) => dayRange(String(answerOf(file, part, later) ?? ""))?.to ?? null)
    .reduce(earlier, null);
}

const answerOf = (file: AnswersFile, part: Part | null, { id, scope }: Question): AnswerValue | undefined =>
  (scope === "part" ? part?.answers : file.answers)?.[id];

/** The earliest, or null where one of them is not known. */
const firstOf = (days: readonly (string | null)[]): string | null =>
  days.length === 0 || days.includes(null) ? null : days.reduce(earlier, null);
const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
