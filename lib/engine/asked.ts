import { type Answers, type AnswersFile, type AnswerValue, type Part, unknown } from "../interview/answers";
import type { Question } from "../knowledge/question";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";
import { type FactSource, factsOf, viewsOf } from "./facts-of";

/** The questions that can matter for a part (or, null, for the matter). One whose condition is unknown is asked. */
export function askedQuestions(source: FactSource, file: AnswersFile, part: Part | null): readonly Question[] {
  // A part has a licence for each link of its lineage: a question that matters for one of them is asked.
  const views = viewsOf(source, file, part);
  return source.questions.filter((question) => isAsked(question, file, part, views));
}

/** Whether a question can matter, on the facts of each link of the part. */
export const isAsked = (question: Question, file: AnswersFile, part: Part | null, views: readonly Facts[]): boolean =>
  isFor(question, part) &&
  isDue(question, file) &&
  views.some((facts) => evaluate(question.askWhen, facts) !== false && followsFrom(question, facts) === undefined);

const isFor = ({ scope, components }: Question, part: Part | null): boolean =>
  part === null ? scope === "matter" : scope === "part" && (components ?? [part.component]).includes(part.component);

/** Whether the question of the matter that must come first has its answer. */
export function isDue(question: Question, file: AnswersFile): boolean {
  const first = question.after === undefined ? "" : file.answers[question.after];
  return first !== undefined && first !== unknown;
}

/** An answer that follows from others is not asked. */
const followsFrom = ({ follows }: Question, facts: Facts): string | undefined =>
  follows?.find(({ when }) => evaluate(when, facts) === true)?.value;

/** The file as it is judged: the answers that are reached, and those that follow from them. */
export const reachedAnswers = (source: FactSource, file: AnswersFile): AnswersFile =>
  withFollowing(source, givenAnswers(source, file));

/**
 * The file with only the answers of questions that are reached: an answer on a branch that was left stays in the
 * draft and out of the result.
 */
export function givenAnswers(source: FactSource, file: AnswersFile): AnswersFile {
  const keep = (current: AnswersFile, answers: Answers, part: Part | null): Answers => {
    const asked = new Set(askedQuestions(source, current, part).map((question) => question.id));
    return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
  };
  let current = file;
  // Dropping an answer can close or open another branch; conditions only look back, so a few rounds settle it.
  for (let round = 0; round < source.questions.length; round += 1) {
    const before = current;
    current = {
      ...before,
      answers: keep(before, before.answers, null),
      parts: before.parts.map((part) => ({ ...part, answers: keep(before, part.answers, part) })),
    };
    if (countAnswers(current) === countAnswers(before)) break;
  }
  return current;
}

function withFollowing(source: FactSource, file: AnswersFile): AnswersFile {
  const fill = (answers: Answers, part: Part | null): Answers => {
    const facts = factsOf(source, file, part);
    const following = source.questions.flatMap((question): readonly (readonly [string, AnswerValue])[] => {
      const value = isFor(question, part) ? followsFrom(question, facts) : undefined;
      if (value === undefined) return [];
      const day = value === "memo-date" ? file.matter.date : value;
      return [[question.id, question.kind === "several" ? [day] : day]];
    });
    return following.length === 0 ? answers : { ...answers, ...Object.fromEntries(following) };
  };
  return {
    ...file,
    answers: fill(file.answers, null),
    parts: file.parts.map((part) => ({ ...part, answers: fill(part.answers, part) })),
  };
}

const countAnswers = (file: AnswersFile): number =>
  [file.answers, ...file.parts.map((part) => part.answers)].reduce(
    (sum, answers) => sum + Object.keys(answers).length,
    0,
  );
