import { draft as words } from "../../content/phrases/ui/draft";
import type { AnswersFile } from "../../lib/interview/answers";
import type { Text } from "../../lib/knowledge/text";

/** The same limit as the server's: an answers file is a few kilobytes. */
const limit = 256 * 1024;

export type FileProblem = { readonly path: string; readonly message: Text; readonly fix: Text };
export type Opened =
  | { readonly ok: true; readonly file: AnswersFile }
  | { readonly ok: false; readonly message: Text; readonly problems: readonly FileProblem[] };

/** Reads and checks an answers file chosen by the user. Nothing is changed or sent. */
export async function readAnswersFile(chosen: File): Promise<Opened> {
  if (chosen.size > limit) return { ok: false, message: words.fileTooLarge, problems: [] };
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await chosen.arrayBuffer()));
  } catch {
    return { ok: false, message: words.fileNotJson, problems: [] };
  }
  const [{ checkAnswersFile }, { interviewSource }] = await Promise.all([
    import("../../lib/interview"),
    import("../interview-source"),
  ]);
  const checked = checkAnswersFile(interviewSource, input);
  if (checked.ok) return { ok: true, file: checked.file };
  return { ok: false, message: words.fileInvalid, problems: checked.problems };
}
