import type { AnswersFile } from "../../lib/interview/answers";
import type { Text } from "../../lib/knowledge/text";

/** A worked example: real answers, opened with one click, and used as a test case. */
export type Example = { readonly id: string; readonly title: Text; readonly summary: Text; readonly file: AnswersFile };
