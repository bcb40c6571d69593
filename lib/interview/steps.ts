import { askedQuestions } from "../engine/asked";
import type { FactSource } from "../engine/facts-of";
import type { Option, Question } from "../knowledge/question";
import type { AnswersFile, Part } from "./answers";

/** One question put to one part, or to the matter. */
export type Step = { readonly part: Part | null; readonly question: Question; readonly options: readonly Option[] };

/**
 * The questions that can matter on what is known so far, in the order of asking: part by part first, then the matter,
 * and behind a question of the matter what it brings up about each part.
 */
export function interviewSteps(source: FactSource, file: AnswersFile): readonly Step[] {
  const subjects: readonly (Part | null)[] = [...file.parts, null];
  const steps = subjects.flatMap((part) =>
    askedQuestions(source, file, part).map((question) => ({
      part,
      question,
      options: question.options.filter(
        ({ components }) => part === null || (components ?? [part.component]).includes(part.component),
      ),
    })),
  );
  return steps
    .filter(({ question }) => question.after === undefined)
    .flatMap((step) => [
      step,
      ...(step.part === null ? steps.filter(({ question }) => question.after === step.question.id) : []),
    ]);
}
