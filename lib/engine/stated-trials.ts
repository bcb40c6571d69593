import type { AnswersFile, AnswerValue, Part } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import { reachedAnswers } from "./asked";
import type { QuestionRef, StatedOverall } from "./assessment";
import { dependentClaims } from "./dependents";
import { assessedParts, withAnswer } from "./facts-of";
import { fill, type StatedFile } from "./presume";
import { statedOverall } from "./stated";
import { type Trials, trialsOf } from "./trials";

/** The stated verdict under many small changes of one file: a part that a change leaves alone is filled in once. */
export type StatedTrials = {
  readonly file: (file: AnswersFile) => StatedFile;
  /** With one more answer to a file whose answers are all reached. */
  readonly after: (file: AnswersFile, ref: QuestionRef, value: AnswerValue) => StatedOverall;
  /**
   * The same for a file that is filled in already, with one answer changed and nothing else filled in anew: enough to
   * rank questions by, at a fraction of the cost.
   */
  readonly roughly: (stated: AnswersFile, ref: QuestionRef, value: AnswerValue) => StatedOverall;
};

/** The plan as stated: the file with what was not said taken as given. @param file with the answers that are reached. */
export const statedFile = (knowledge: Knowledge, file: AnswersFile): StatedFile =>
  statedTrialsOf(knowledge, trialsOf(knowledge)).file(file);

/** The facts on which measures are offered: the plan as stated; what was answered alone where no part is known yet. */
export const measuredFile = (file: AnswersFile, stated: StatedFile): AnswersFile =>
  file.parts.length === 0 ? file : stated.file;

export function statedTrialsOf(knowledge: Knowledge, trials: Trials): StatedTrials {
  const matters = new Map<string, StatedFile>();
  const parts = new Map<string, StatedFile>();
  const filledMatter = (file: AnswersFile): StatedFile => {
    // What the parts answer bears on the matter too: the same answers throughout give the same matter.
    const key = JSON.stringify([file.answers, file.parts]);
    const made = matters.get(key) ?? fill(knowledge, file, null);
    matters.set(key, made);
    return made;
  };
  const filledPart = (file: AnswersFile, part: Part): StatedFile => {
    // What a part is called decides nothing: parts alike in all else are filled in once.
    const key = JSON.stringify([file.answers, part.component, part.model, part.answers]);
    const made = parts.get(key) ?? fill(knowledge, { ...file, parts: [part] }, part);
    parts.set(key, made);
    return {
      file: { ...made.file, parts: made.file.parts.map((one) => ({ ...one, id: part.id })) },
      presumed: made.presumed.map((one) => ({ ...one, part: part.id })),
    };
  };
  const whole = (given: AnswersFile): StatedFile => {
    const matter = filledMatter(given);
    const filled = assessedParts(given).map((part) => filledPart(matter.file, part));
    return {
      file: { ...matter.file, parts: filled.flatMap(({ file }) => file.parts) },
      presumed: [...matter.presumed, ...filled.flatMap(({ presumed }) => presumed)],
    };
  };
  return {
    file: whole,
    roughly: (stated, ref, value) => {
      const claims = dependentClaims(knowledge, ref.question);
      const changed = withAnswer(stated, ref, value);
      const parts = [null, ...assessedParts(stated)];
      return statedOverall(
        [null, ...assessedParts(changed)]
          .flatMap((part, index) => {
            const before = parts[index] ?? null;
            const all = trials.subject(stated, before);
            if (ref.part !== null && ref.part !== part?.id) return all;
            const moved = trials.subject(changed, part, claims, { file: stated, part: before, question: ref.question });
            return [...moved, ...all.filter(({ claim }) => !claims.includes(claim))];
          })
          .map((bounds) => ({ id: "", ...bounds })),
      );
    },
    after: (file, ref, value) => {
      const changed = withAnswer(file, ref, value);
      // An answer of a part closes and opens branches of that part only.
      const own = ref.part === null ? changed.parts : changed.parts.filter(({ id }) => id === ref.part);
      const reached = reachedAnswers(knowledge, { ...changed, parts: own });
      const parts = changed.parts.map((part) => reached.parts.find(({ id }) => id === part.id) ?? part);
      return statedOverall(trials.all(whole({ ...reached, parts }).file));
    },
  };
}
