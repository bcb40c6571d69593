import { problems } from "../../content/phrases/problems";
import type { Text } from "../knowledge/text";
import type { ProblemCode } from "./schema";

/** The words for a problem. `detail` completes the fix: possible answers, a limit, a day. */
export function problemText(code: ProblemCode, detail: string): { message: Text; fix: Text } {
  const phrase = problems[code];
  return { message: phrase.message, fix: phrase.fix(detail) };
}
