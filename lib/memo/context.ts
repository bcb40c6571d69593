import type { Assessment } from "../engine/assessment";
import type { AnswersFile } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import type { Text } from "../knowledge/text";
import type { AuthorityNumbers } from "./authority-numbers";

/** What every section of the memo is written from. */
export type MemoContext = {
  readonly knowledge: Knowledge;
  readonly file: AnswersFile;
  /** The same with what was not said taken as given: the plan as stated. */
  readonly stated: AnswersFile;
  /** The facts on which measures are offered and worded. */
  readonly measured: AnswersFile;
  readonly assessment: Assessment;
  readonly numbers: AuthorityNumbers;
  /** Reasons, arguments and remedies already printed: nothing is said twice. */
  readonly said: Set<Text>;
};
