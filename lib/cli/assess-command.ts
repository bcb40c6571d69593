import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { knowledge } from "../../content";
import { cliWords } from "../../content/phrases/cli";
import { assessmentReport } from "../engine";
import { dayRange } from "../engine/dates";
import { exposureRank } from "../engine/order";
import { exportMemo } from "../export";
import type { AnswersFile } from "../interview/answers";
import { exposures } from "../knowledge/vocabulary";
import { buildMemo } from "../memo";
import { InputError } from "./input-error";
import { readAnswers } from "./read-answers";

const formats = ["json", "md", "pdf", "docx"] as const;
const languages = ["zh", "en", "both"] as const;
const gates = ["low", "medium", "high"] as const;
/** The worst case over everything unknown, or the plan as stated. */
const bases = ["worst", "stated"] as const;

/** `licet assess ANSWERS.json [--format ...] [--lang ...] [--out FILE] [--as-of DATE] [--fail-on ... [--basis ...]]`. */
export async function assessCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = options(words);
  const format = choice("--format", values.format, formats, "json");
  const language = choice("--lang", values.lang, languages, "both");
  const gate = values["fail-on"] === undefined ? null : choice("--fail-on", values["fail-on"], gates, "high");
  const basis = choice("--basis", values.basis, bases, "worst");
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new InputError([{ path: "ANSWERS.json", ...cliWords.oneFile }], language);
  const file = asOf(await readAnswers(path, language), values["as-of"], language);
  const report = assessmentReport(knowledge, file);
  const bytes =
    format === "json"
      ? Buffer.from(`${JSON.stringify(report, null, 2)}\n`)
      : (await exportMemo(buildMemo(knowledge, file, report), language, format)).bytes;
  await put(bytes, values.out);
  if (gate === null) return 0;
  const { upper, notAssessed } = basis === "stated" ? report.overall.stated : report.overall;
  return exposureRank(upper) >= exposures.indexOf(gate) || notAssessed.length > 0 ? 1 : 0;
}

/** The same facts under the law of another day. */
function asOf(file: AnswersFile, day: string | undefined, language: (typeof languages)[number]): AnswersFile {
  if (day === undefined) return file;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || dayRange(day) === null)
    throw new InputError([{ path: `--as-of ${day}`, ...cliWords.badDay }], language);
  return { ...file, matter: { ...file.matter, lawAsOf: day } };
}

function options(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        lang: { type: "string" },
        out: { type: "string" },
        "as-of": { type: "string" },
        "fail-on": { type: "string" },
        basis: { type: "string" },
      },
    });
  } catch (error) {
    throw new InputError([
      { path: error instanceof Error ? error.message : "", message: cliWords.badOption, fix: cliWords.seeHelp },
    ]);
  }
}

function choice<const Value extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly Value[],
  otherwise: Value,
): Value {
  if (given === undefined) return otherwise;
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  const list = allowed.join(", ");
  throw new InputError([
    { path: option, message: cliWords.badValue, fix: { zh: `可选：${list}`, en: `Choose among: ${list}` } },
  ]);
}

async function put(bytes: Uint8Array, out: string | undefined): Promise<void> {
  if (out !== undefined) {
    try {
      await writeFile(out, bytes);
    } catch {
      throw new InputError([{ path: `--out ${out}`, ...cliWords.cannotWrite }]);
    }
    return;
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
