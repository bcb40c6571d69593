import { knowledge } from "../../content";
import { assess } from "../../lib/engine";
import type { Assessment } from "../../lib/engine/assessment";
import { checkAnswersFile, type Problem } from "../../lib/interview";
import type { AnswersFile } from "../../lib/interview/answers";
import { buildMemo } from "../../lib/memo";
import type { Memo } from "../../lib/memo/tree";
import { interviewSource } from "../interview-source";

export type WorkedOut =
  | { readonly ok: true; readonly file: AnswersFile; readonly assessment: Assessment; readonly memo: Memo }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The memo on these answers, worked out in the browser. In a file of its own: it brings all content with it. */
export function workOut(file: AnswersFile): WorkedOut {
  const checked = checkAnswersFile(interviewSource, file);
  if (!checked.ok) return { ok: false, problems: checked.problems };
  const assessment = assess(knowledge, checked.file);
  return { ok: true, file: checked.file, assessment, memo: buildMemo(knowledge, checked.file, assessment) };
}
