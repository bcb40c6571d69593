import type { Answers, AnswersFile, AnswerValue, Matter, Part, Scenario } from "../../lib/interview/answers";
import { type Component, components } from "../../lib/knowledge/vocabulary";
import { type Draft, emptyDraft, type Row } from "./envelope";

/*
 * What stands in storage may be of another version, cut short or written by somebody else. It is read
 * shape by shape and whatever does not fit is left out: a draft never makes a page fail. Whether an
 * answer is one of its question's options is decided in sanitize.ts, which knows the questions.
 */
type Loose = Readonly<Record<string, unknown>>;
const componentList: readonly string[] = components;

const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isComponent = (value: unknown): value is Component => typeof value === "string" && componentList.includes(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isValue = (value: unknown): value is AnswerValue =>
  typeof value === "string" || (Array.isArray(value) && value.every((entry) => typeof entry === "string"));

function answersOf(value: unknown): Answers {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).filter(
    (entry): entry is [string, AnswerValue] => /^[a-z]+(-[a-z]+)*$/.test(entry[0]) && isValue(entry[1]),
  );
  return Object.fromEntries(entries);
}

function partsOf(value: unknown): readonly Part[] {
  const seen = new Set<string>();
  return listOf(value).flatMap((part) => {
    if (!isObject(part) || typeof part.id !== "string" || !isComponent(part.component) || seen.has(part.id)) return [];
    if (!/^[a-z]+(-[a-z0-9]+)*$/.test(part.id)) return [];
    seen.add(part.id);
    const model = typeof part.model === "string" ? part.model : "unknown";
    return [{ id: part.id, component: part.component, model, answers: answersOf(part.answers) }];
  });
}

function matterOf(value: unknown, fallback: Matter): Matter {
  if (!isObject(value)) return fallback;
  const words = (name: "title" | "to" | "from") => (typeof value[name] === "string" ? { [name]: value[name] } : {});
  return {
    date: typeof value.date === "string" ? value.date : fallback.date,
    ...(typeof value.lawAsOf === "string" ? { lawAsOf: value.lawAsOf } : {}),
    ...words("title"),
    ...words("to"),
    ...words("from"),
    ...(typeof value.privileged === "boolean" ? { privileged: value.privileged } : {}),
  };
}

function scenariosOf(value: unknown): readonly Scenario[] {
  return listOf(value)
    .slice(0, 1)
    .flatMap((scenario) => {
      if (!isObject(scenario) || typeof scenario.id !== "string") return [];
      const title = typeof scenario.title === "string" ? { title: scenario.title } : {};
      return [{ id: scenario.id, ...title, answers: answersOf(scenario.answers), parts: partsOf(scenario.parts) }];
    });
}

function rowsOf(value: unknown): readonly Row[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((row) => {
    if (!isObject(row) || typeof row.id !== "string" || typeof row.model !== "string") return [];
    return [{ id: row.id, component: isComponent(row.component) ? row.component : "", model: row.model } satisfies Row];
  });
}

/** The draft written in a storage entry, without whatever is malformed; null where there is none. */
export function parseDraft(stored: string | null): Draft | null {
  if (stored === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return null;
  }
  if (!isObject(value) || !isObject(value.file)) return null;
  const empty = emptyDraft();
  const file: AnswersFile = {
    version: 1,
    matter: matterOf(value.file.matter, empty.file.matter),
    answers: answersOf(value.file.answers),
    parts: partsOf(value.file.parts),
    scenarios: scenariosOf(value.file.scenarios),
  };
  const rows = isObject(value.rows) ? value.rows : {};
  const a = rowsOf(rows.a);
  const b = rowsOf(rows.b);
  return {
    revision: typeof value.revision === "number" && Number.isSafeInteger(value.revision) ? value.revision : 0,
    file,
    rows: { ...(a && { a }), ...(b && { b }) },
  };
}
