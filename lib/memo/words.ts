import { claimStandings, componentWords, dutyStandings, exposureWords } from "../../content/phrases/memo";
import type { Finding } from "../engine/assessment";
import type { AnswersFile, Part } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import type { Text } from "../knowledge/text";
import { type Exposure, type Locale, locales } from "../knowledge/vocabulary";
import type { Cell, Line } from "./tree";

export const line = (text: Text, cites: readonly number[] = []): Line =>
  cites.length > 0 ? { text, cites } : { text };

/** The same words for both readers: what a user typed is never translated. */
export const same = (value: string): Text => ({ zh: value, en: value });

export const joinText = (parts: readonly Text[], zhGlue = "", enGlue = " "): Text => ({
  zh: parts.map((part) => part.zh).join(zhGlue),
  en: parts.map((part) => part.en).join(enGlue),
});

/** Each text once, in the order of first use. */
export const distinctTexts = (texts: readonly Text[]): readonly Text[] => [
  ...new Map(texts.map((text) => [text.zh, text])).values(),
];

/** What is said in each language. */
export const both = (of: (locale: Locale) => string): Text =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Text;

/** A text with its named places filled. */
export const put = (text: Text, values: Readonly<Record<string, Text>>): Text =>
  both((locale) => text[locale].replace(/\{([a-z]+)\}/g, (_, name: string) => values[name]?.[locale] ?? ""));

const nothing: Text = { zh: "无", en: "none" };

export function exposureLabel(lower: Exposure, upper: Exposure): Text {
  const low = exposureWords[lower];
  const high = exposureWords[upper];
  if (lower === upper) return high;
  // A range names its ends: nothing to high, not "found nothing to highest".
  const from = lower === "none" ? nothing : low;
  return { zh: `${from.zh}至${high.zh}`, en: `${from.en} to ${high.en}` };
}

/** The same at the head of a line. */
export function verdictLabel(lower: Exposure, upper: Exposure): Text {
  const { zh, en } = exposureLabel(lower, upper);
  return { zh, en: capital(en) };
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const standingLabel = ({ kind, standing }: Pick<Finding, "kind" | "standing">): Text =>
  (kind === "duty" ? dutyStandings : claimStandings)[standing];

export const textCell = (text: Text, cites: readonly number[] = []): Cell => ({
  kind: "text",
  line: line(text, cites),
});

export const exposureCell = (lower: Exposure, upper: Exposure): Cell => ({
  kind: "exposure",
  lower,
  upper,
  label: exposureLabel(lower, upper),
});

/** The component and the model, as in "权重 · Gemma" / "weights · Gemma"; with the part's id where two parts share a component. */
export function partName(
  knowledge: Knowledge,
  file: AnswersFile,
  part: Part | { id: string; component: Part["component"]; model: string },
): Text {
  const model = knowledge.models.find((candidate) => candidate.id === part.model);
  const twins = file.parts.filter((other) => other.component === part.component).length > 1;
  const ordinal = twins ? ` (${part.id})` : "";
  const word = componentWords[part.component];
  const name = model?.name ?? { zh: "模型不清楚", en: "model not known" };
  return { zh: `${word.zh} · ${name.zh}${ordinal}`, en: `${word.en} · ${name.en}${ordinal}` };
}

/** A date as each language writes it: 2026年11月23日, 23 November 2026. Imprecise dates stay imprecise. */
export function dateText(value: string): Text {
  const [year, month, day] = value.split("-");
  const name = monthNames[Number(month) - 1];
  if (month === undefined || name === undefined) return { zh: `${year}年`, en: `${year}` };
  if (day === undefined) return { zh: `${year}年${Number(month)}月`, en: `${name} ${year}` };
  return { zh: `${year}年${Number(month)}月${Number(day)}日`, en: `${Number(day)} ${name} ${year}` };
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
