import type { Assessment } from "../engine/assessment";
import type { AnswersFile } from "../interview/answers";
import type { Argument } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import type { AuthorityNumbers } from "./authority-numbers";

/** What every section of the memo is written from. */
export type MemoContext = {
  readonly knowledge: Knowledge;
  readonly file: AnswersFile;
  readonly assessment: Assessment;
  readonly numbers: AuthorityNumbers;
  /** Arguments already printed: the same point is argued once. */
  readonly argued: Set<Argument["cautious"]>;
};
