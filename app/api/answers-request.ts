import { interviewSource } from "../../components/interview-source";
import { failures } from "../../content/phrases/ui/failures";
import { checkAnswersFile } from "../../lib/interview";
import type { AnswersFile } from "../../lib/interview/answers";
import { type Refusal, refuse } from "./refuse";

/** An answers file is a few kilobytes; more than this is no answers file. */
const limit = 256 * 1024;
/** An answers file is five levels deep. */
const deepest = 32;

/** Reads no more than the limit, whatever the length that the request claims. */
async function readBody(request: Request): Promise<Uint8Array | null> {
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

/** Whether brackets nest deeper than any answers file, without recursion and without parsing. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{" || sign === "[") {
      depth += 1;
      if (depth > deepest) return true;
    } else if (sign === "}" || sign === "]") depth -= 1;
  }
  return false;
}

/** The checked answers file of a POST, or the refusal to send back. Answers are never logged. */
export async function answersOf(request: Request): Promise<{ file: AnswersFile } | { refusal: Response }> {
  const no = (reason: Refusal) => ({ refusal: refuse(request, reason) });
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return no({ status: 403, problems: [{ path: "", message: failures.crossSite, fix: failures.crossSiteFix }] });
  }
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    return no({ status: 415, problems: [{ path: "", message: failures.wrongType, fix: failures.wrongTypeFix }] });
  }
  const body = await readBody(request);
  if (body === null) {
    return no({ status: 413, problems: [{ path: "", message: failures.tooLarge, fix: failures.tooLargeFix }] });
  }
  let input: unknown;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    if (tooDeep(text)) throw new SyntaxError("nested too deeply");
    input = JSON.parse(text);
  } catch {
    return no({ status: 400, problems: [{ path: "", message: failures.notJson, fix: failures.notJsonFix }] });
  }
  const checked = checkAnswersFile(interviewSource, input);
  return checked.ok ? { file: checked.file } : no({ status: 422, problems: checked.problems });
}
