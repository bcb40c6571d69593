import { readFile, stat } from "node:fs/promises";
import { knowledge } from "../../content";
import { cliWords } from "../../content/phrases/cli";
import { type AnswersFile, checkAnswersFile } from "../interview";
import { InputError } from "./input-error";

/** Largest answers file that is read, in bytes. */
export const largestFile = 256 * 1024;

/**
 * Reads and checks an answers file. An absent `matter.date` is filled with today, Beijing time: the terminal may
 * read the clock, the engine may not.
 * @throws InputError naming each field and its fix.
 */
export async function readAnswers(path: string, language: "zh" | "en" | "both"): Promise<AnswersFile> {
  const fail = (problem: { message: { zh: string; en: string }; fix: { zh: string; en: string } }) =>
    new InputError([{ path, ...problem }], language);
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : -1),
    () => -1,
  );
  if (size < 0) throw fail(cliWords.noFile);
  if (size > largestFile) throw fail(cliWords.tooLarge);
  let input: unknown;
  try {
    input = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  } catch {
    throw fail(cliWords.notJson);
  }
  const checked = checkAnswersFile(knowledge, withDate(input));
  if (!checked.ok) throw new InputError(checked.problems, language);
  return checked.file;
}

function withDate(input: unknown): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  const matter = "matter" in input ? input.matter : {};
  if (typeof matter !== "object" || matter === null || "date" in matter) return input;
  return { ...input, matter: { ...matter, date: today() } };
}

/** Today in Beijing, ISO. */
const today = (): string => new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
