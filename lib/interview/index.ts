import type { AnswersFile } from "./answers";

export type * from "./answers";
export { unknown } from "./answers";
export { type Checked, type CheckSource, checkAnswersFile, type Problem } from "./check";
export { answerSchema, longestText, type ProblemCode } from "./schema";
export { interviewSteps, type Step } from "./steps";

/** A file in which nothing is answered yet. @param date the day on which the memo will speak, ISO. */
export const emptyFile = (date: string): AnswersFile => ({
  version: 1,
  matter: { date },
  answers: {},
  parts: [],
  scenarios: [],
});
