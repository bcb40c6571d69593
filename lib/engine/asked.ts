import { type Answers, type AnswersFile, type Part, unknown } from "../interview/answers";
import type { Question } from "../knowledge/question";
import { evaluate } from "./evaluate";
import { type FactSource, factsOf } from "./facts-of";
import { linksOf } from "./links";

/** The questions that can matter for a part (or, null, for the matter). One whose condition is unknown is asked. */
export function askedQuestions(source: FactSource, file: AnswersFile, part: Part | null): readonly Question[] {
  // A part has a licence for each link of its lineage: a question that matters for one of them is asked.
  const views =
    part === null
      ? [factsOf(source, file, null)]
      : linksOf(source.models, part).map((link) => factsOf(source, file, part, link));
  return source.questions.filter(
    (question) =>
      question.scope === (part === null ? "matter" : "part") &&
      (part === null || (question.components ?? [part.component]).includes(part.component)) &&
      isDue(question, file) &&
      views.some((facts) => evaluate(question.askWhen, facts) !== false),
  );
}

/** Whether the question of the matter that must come first has its answer. */
export function isDue(question: Question, file: AnswersFile): boolean {
  const first = question.after === undefined ? "" : file.answers[question.after];
  return first !== undefined && first !== unknown;
}

/**
 * The file with only the answers of questions that are reached: an answer on a branch that was left stays in the
 * draft and out of the result.
 */
export function reachedAnswers(source: FactSource, file: AnswersFile): AnswersFile {
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

const countAnswers = (file: AnswersFile): number =>
  [file.answers, ...file.parts.map((part) => part.answers)].reduce(
    (sum, answers) => sum + Object.keys(answers).length,
    0,
  );
