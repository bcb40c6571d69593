import { givenAnswers } from "../engine/asked";
import { dayRange } from "../engine/dates";
import { evaluate } from "../engine/evaluate";
import { type FactSource, factsOf } from "../engine/facts-of";
import { fillModel } from "../engine/fill-model";
import type { FormerModel } from "../knowledge/former-model";
import type { Contradiction } from "../knowledge/question";
import type { Text } from "../knowledge/text";
import { type AnswersFile, type Matter, type Part, type Scenario, unknown } from "./answers";
import { currentPart } from "./former-models";
import { problemText } from "./problem-text";
import { answerSchema, matterSchema, type ProblemCode, partFrameSchema } from "./schema";

/** Something wrong with an answers file: the field, what is wrong, and how to mend it, in both languages. */
export type Problem = {
  /** For example `parts[0].answers.channel`. */
  readonly path: string;
  readonly message: Text;
  readonly fix: Text;
  readonly part: string | null;
  readonly question: string | null;
};

export type Checked =
  | { readonly ok: true; readonly file: AnswersFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type CheckSource = FactSource & {
  readonly contradictions: readonly Contradiction[];
  readonly formerModels: readonly FormerModel[];
};

const theModel: Text = { zh: "该模型", en: "the model" };
const mostParts = 20;
const mostScenarios = 3;

type Report = (
  path: string,
  code: ProblemCode,
  where?: { part?: string | null; question?: string | null; detail?: string },
) => void;

/**
 * Checks any value as an answers file: shape, ids, options, dates, and answers that contradict each other.
 * Keys that JavaScript gives a meaning of their own (`__proto__`) are unknown fields like any other.
 * @returns the file, with absent lists made empty, or every problem found.
 */
export function checkAnswersFile(source: CheckSource, input: unknown): Checked {
  const problems: Problem[] = [];
  const report: Report = (path, code, where = {}) => {
    const { message, fix } = problemText(code, where.detail ?? "");
    problems.push({ path, message, fix, part: where.part ?? null, question: where.question ?? null });
  };
  if (!isRecord(input)) {
    report("", "not-an-object");
    return { ok: false, problems };
  }
  checkKeys(input, ["version", "matter", "answers", "parts", "scenarios"], "", report);
  if (input.version !== 1) report("version", "wrong-version");
  const matter = checkMatter(input.matter, report);
  const plan = checkPlan(source, input, "", report);
  const scenarios = checkScenarios(source, input.scenarios, report);
  const file: AnswersFile = { version: 1, matter, ...plan, scenarios };
  if (problems.length === 0) {
    problems.push(...planProblems(source, file, ""));
    scenarios.forEach((scenario, index) => {
      problems.push(...planProblems(source, { ...file, ...scenario, scenarios: [] }, `scenarios[${index}].`));
    });
  }
  return problems.length === 0 ? { ok: true, file } : { ok: false, problems };
}

function checkMatter(input: unknown, report: Report): Matter {
  const parsed = matterSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  if (!isRecord(input)) report("matter", input === undefined ? "missing-field" : "not-an-object");
  else {
    for (const issue of parsed.error.issues) {
      if (issue.code === "unrecognized_keys")
        for (const key of issue.keys) report(`matter.${shown(key)}`, "unknown-field");
      else report(["matter", ...issue.path].join("."), isProblemCode(issue.message) ? issue.message : "not-text");
    }
  }
  return { date: "" };
}

function checkPlan(source: CheckSource, input: Record<string, unknown>, at: string, report: Report) {
  const answers = checkAnswers(source, input.answers ?? {}, "matter", `${at}answers`, null, report);
  const list = input.parts ?? [];
  if (!Array.isArray(list)) {
    report(`${at}parts`, "not-a-list");
    return { answers, parts: [] };
  }
  if (list.length > mostParts) report(`${at}parts`, "too-many", { detail: String(mostParts) });
  const seen = new Set<string>();
  const parts = list.slice(0, mostParts).flatMap((item, index): Part[] => {
    const path = `${at}parts[${index}]`;
    const parsed = partFrameSchema.safeParse(item);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        if (issue.code === "unrecognized_keys")
          for (const key of issue.keys) report(`${path}.${shown(key)}`, "unknown-field");
        else report([path, ...issue.path].join("."), isProblemCode(issue.message) ? issue.message : "not-an-object");
      }
      return [];
    }
    const { id, component } = parsed.data;
    const answers = checkAnswers(source, parsed.data.answers ?? {}, "part", `${path}.answers`, id, report);
    const part = currentPart(source.formerModels, { id, component, model: parsed.data.model, answers });
    const { model } = part;
    if (seen.has(id)) report(`${path}.id`, "repeated-part", { part: id });
    seen.add(id);
    if (model !== unknown && !source.models.some((known) => known.id === model)) {
      report(`${path}.model`, "unknown-model", { part: id, detail: source.models.map((known) => known.id).join(", ") });
    }
    return [part];
  });
  return { answers, parts };
}

function checkAnswers(
  source: CheckSource,
  input: unknown,
  scope: "part" | "matter",
  at: string,
  part: string | null,
  report: Report,
) {
  if (!isRecord(input)) {
    report(at, "not-an-object", { part });
    return {};
  }
  const answers: Record<string, string | string[]> = {};
  for (const [id, value] of Object.entries(input)) {
    const question = source.questions.find((candidate) => candidate.id === id && candidate.scope === scope);
    if (question === undefined) {
      report(`${at}.${shown(id)}`, "unknown-question", { part });
      continue;
    }
    const parsed = answerSchema(question).safeParse(value);
    if (parsed.success) answers[id] = parsed.data;
    else {
      report(`${at}.${id}`, codeOf(parsed.error.issues[0]), {
        part,
        question: id,
        detail: question.options.map((option) => option.id).join(", "),
      });
    }
  }
  return answers;
}

function checkScenarios(source: CheckSource, input: unknown, report: Report): readonly Scenario[] {
  const list = input ?? [];
  if (!Array.isArray(list)) {
    report("scenarios", "not-a-list");
    return [];
  }
  if (list.length > mostScenarios) report("scenarios", "too-many", { detail: String(mostScenarios) });
  return list.slice(0, mostScenarios).flatMap((item, index): Scenario[] => {
    const at = `scenarios[${index}]`;
    if (!isRecord(item)) {
      report(at, "not-an-object");
      return [];
    }
    checkKeys(item, ["id", "title", "answers", "parts"], `${at}.`, report);
    if (typeof item.id !== "string" || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(item.id)) report(`${at}.id`, "bad-part-id");
    if (item.title !== undefined && (typeof item.title !== "string" || item.title.length > 300))
      report(`${at}.title`, "too-long");
    const plan = checkPlan(source, item, `${at}.`, report);
    return [{ id: String(item.id), ...(typeof item.title === "string" && { title: item.title }), ...plan }];
  });
}

/** What only shows once every answer is well formed: dates out of order and contradictions. */
function planProblems(source: CheckSource, given: AnswersFile, at: string): readonly Problem[] {
  const file = givenAnswers(source, given);
  const problems: Problem[] = [];
  const subjects: readonly (Part | null)[] = [...file.parts, null];
  for (const part of subjects) {
    const path = part === null ? `${at}answers` : `${at}parts[${file.parts.indexOf(part)}].answers`;
    const facts = factsOf(source, file, part);
    const model = source.models.filter(({ id }) => id === part?.model);
    const told = (text: Text): Text => fillModel(text, model, theModel);
    for (const contradiction of source.contradictions) {
      if (contradiction.scope !== (part === null ? "matter" : "part")) continue;
      if (evaluate(contradiction.when, facts) !== true) continue;
      problems.push({
        path: `${path}.${contradiction.question}`,
        message: told(contradiction.message),
        fix: told(contradiction.fix),
        part: part?.id ?? null,
        question: contradiction.question,
      });
    }
    const answers = part?.answers ?? file.answers;
    const say = (question: string, code: ProblemCode, detail = "") =>
      problems.push({ path: `${path}.${question}`, ...problemText(code, detail), part: part?.id ?? null, question });
    for (const question of source.questions) {
      if (question.kind !== "date" || question.scope !== (part === null ? "matter" : "part")) continue;
      // A plan may name the day on which it will begin; what is said to have happened may not lie ahead.
      if (first(answers[question.id]) > file.matter.date) say(question.id, "date-in-future", file.matter.date);
    }
    if (part === null) continue;
    const acquired = first(answers.acquired);
    if (answers.acquired !== undefined && last(answers.ended) < acquired) say("ended", "dates-out-of-order", acquired);
    if (answers.acquired !== undefined && last(answers.shared) < acquired)
      say("shared", "dates-out-of-order", acquired);
    if (
      part.component === "weights" &&
      answers.acquired !== undefined &&
      last(file.answers.launched) < acquired &&
      file.parts.filter((other) => other.component === "weights").length === 1
    ) {
      problems.push({
        path: `${at}answers.launched`,
        ...problemText("dates-out-of-order", acquired),
        part: null,
        question: "launched",
      });
    }
  }
  return problems;
}

const first = (value: unknown): string => (typeof value === "string" ? (dayRange(value)?.from ?? "") : "");
const last = (value: unknown): string =>
  typeof value === "string" ? (dayRange(value)?.to ?? "9999-12-31") : "9999-12-31";

function checkKeys(input: Record<string, unknown>, known: readonly string[], at: string, report: Report): void {
  for (const key of Object.keys(input)) if (!known.includes(key)) report(`${at}${shown(key)}`, "unknown-field");
}

/** A key as it may be printed: short, and without control characters. */
const shown = (key: string): string => key.replace(/[^\p{L}\p{N}_.-]/gu, "?").slice(0, 60);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Issue = { readonly message: string; readonly code?: string; readonly errors?: readonly (readonly Issue[])[] };

/** The most telling code of an issue: within a union, the branch that got furthest. */
function codeOf(issue: Issue | undefined): ProblemCode {
  const inner = issue?.errors?.flat().find((candidate) => isProblemCode(candidate.message));
  const message = inner?.message ?? issue?.message ?? "";
  return isProblemCode(message) ? message : "not-an-option";
}

const codes: ReadonlySet<string> = new Set<ProblemCode>([
  "not-an-object",
  "unknown-field",
  "missing-field",
  "unknown-question",
  "not-an-option",
  "not-a-list",
  "exclusive-option",
  "empty-list",
  "not-a-date",
  "date-in-future",
  "too-long",
  "too-many",
  "not-text",
  "unknown-model",
  "unknown-component",
  "repeated-part",
  "bad-part-id",
  "wrong-version",
  "dates-out-of-order",
  "nothing-chosen",
]);
const isProblemCode = (value: string): value is ProblemCode => codes.has(value);
