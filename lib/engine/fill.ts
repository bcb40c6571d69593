import type { Licence } from "../knowledge/authority";
import type { Knowledge, LicencePhrases } from "../knowledge/knowledge";
import type { Term, TermKey } from "../knowledge/term";
import type { Text } from "../knowledge/text";
import { type Locale, locales } from "../knowledge/vocabulary";
import { dayText, modelWords } from "./fill-model";
import type { Link } from "./links";

const slot = /\{([a-z]+)(?::([a-z-]+))?\}/g;
const caches = new WeakMap<Knowledge, WeakMap<Text, Map<string, Text>>>();

/**
 * A text with its slots filled from the link's licence: `{licence}`, `{licensor}`, `{law}`, `{forum}`, and for a term
 * `{term:commercial}` (the sentence of its verdict), `{if:…}` (the same, where it sets a limit), `{clause:…}`,
 * `{words:…}`, `{value:…}`; `{compare}` and `{applies}` say what the chosen law makes of PRC rules, `{held}` which
 * version of a use policy was read; `{model}` and `{day:…}` come from the model. Where licence or model is not settled
 * a name becomes "the licence" or "the model" and a sentence is left out. `purpose` stands for the term of the purpose
 * at hand. The same text, licence and model give the same object.
 */
export function fill(knowledge: Knowledge, link: Link | null, text: Text, purpose: TermKey = "commercial"): Text {
  if (!text.zh.includes("{")) return text;
  const ids = [...new Set(link?.candidates.map(({ licence }) => licence))];
  const licence = ids.length === 1 ? knowledge.licences.find(({ id }) => id === ids[0]) : undefined;
  const [model, ...others] = new Map(link?.candidates.map((one) => [one.model.id, one.model])).values();
  const models = model === undefined || others.length > 0 ? [] : [model];
  const key = [licence?.id, ...models.map(({ id }) => id), purpose].join("/");
  const filled = filledBefore(knowledge, text);
  const known = filled.get(key);
  if (known !== undefined) return known;
  const made = Object.fromEntries(
    locales.map((locale) => {
      const named = modelWords(text[locale], models, knowledge.phrases.theModel, locale);
      const source = named.replaceAll(":purpose}", `:${purpose}}`);
      const told = words(knowledge, licence, source, locale).trim();
      return [locale, told === "" ? undecided(knowledge.phrases, source, locale) : told];
    }),
  ) as Text;
  filled.set(key, made);
  return made;
}

function filledBefore(knowledge: Knowledge, text: Text): Map<string, Text> {
  const texts = caches.get(knowledge) ?? new WeakMap<Text, Map<string, Text>>();
  caches.set(knowledge, texts);
  const filled = texts.get(text) ?? new Map<string, Text>();
  texts.set(text, filled);
  return filled;
}

/** What is said where the licence is not settled and the text is nothing but its terms. */
const undecided = (phrases: LicencePhrases, text: string, locale: Locale): string =>
  [...text.matchAll(slot)]
    .map(([, , key]) => phrases.undecided[locale].replace("{topic}", phrases.terms[key ?? ""]?.topic[locale] ?? ""))
    .join(locale === "en" ? " " : "");

/** Verdicts that set no limit: nothing to be told of them. */
const open = ["silent", "unverified", "worldwide"];

function words(knowledge: Knowledge, licence: Licence | undefined, text: string, locale: Locale): string {
  const { phrases } = knowledge;
  return text.replace(slot, (_, name: string, key: TermKey | undefined) => {
    const term = key === undefined ? undefined : licence?.terms[key];
    switch (name) {
      case "licence":
        return licence === undefined ? phrases.theLicence[locale] : named(licence, locale);
      case "licensor":
        return (licence?.licensor ?? phrases.theLicensor)[locale];
      case "law":
        return (licence?.governingLaw ?? phrases.noLaw)[locale];
      case "forum":
        return (licence?.forum ?? phrases.noForum)[locale];
      case "clause":
        return clauseNumbers(licence, term, locale);
      case "words":
        return term?.words ?? "";
      case "compare": {
        const law = lawOf(licence);
        return law === "cn" ? "" : phrases.comparison[law][locale];
      }
      case "applies":
        return phrases.lawApplies[lawOf(licence)][locale];
      case "held":
        return licence?.terms["field-of-use"]?.verdict === "policy" ? held(phrases, licence, locale) : "";
      case "value":
        return amount(term, locale);
      case "term":
        return licence === undefined || key === undefined ? "" : sentence(phrases, licence, key, locale);
      case "if":
        return licence === undefined || key === undefined || open.includes(term?.verdict ?? "unverified")
          ? ""
          : `${sentence(phrases, licence, key, locale)}${locale === "en" ? " " : ""}`;
      default:
        throw new Error(`No such slot: ${name}`);
    }
  });
}

/** Whether PRC law governs the contract of itself, by comparison only, or by a choice still to be made. */
const lawOf = (licence: Licence | undefined): "cn" | "foreign" | "none" | "unknown" => {
  if (licence === undefined || licence.lawPlace === "unverified") return "unknown";
  if (licence.lawPlace === "cn" || licence.lawPlace === "none") return licence.lawPlace;
  return "foreign";
};

/** Which version was read, where the licence leans on a use policy: its licensor may change that at any time. */
const held = (phrases: LicencePhrases, { date, checked }: Licence, locale: Locale): string =>
  phrases[date === null ? "heldUndated" : "held"][locale]
    .replace("{date}", dayText(date ?? checked, locale))
    .replace("{checked}", dayText(checked, locale));

/** The sentence of a term, from its kind and verdict alone. */
export function sentence(phrases: LicencePhrases, licence: Licence, key: TermKey, locale: Locale): string {
  const term = licence.terms[key];
  const phrase = phrases.terms[key];
  const name = named(licence, locale);
  const verdict = term?.verdict ?? "unverified";
  if (term === undefined || verdict === "silent" || verdict === "unverified")
    return phrases[verdict === "silent" ? "silent" : "unverified"][locale]
      .replace("{licence}", name)
      .replace("{topic}", phrase?.topic[locale] ?? key);
  return phrases.sentence[locale]
    .replace("{body}", termBody(phrases, licence, key, term, locale))
    .replace("{licence}", name)
    .replace("{no}", clauseNumbers(licence, term, locale))
    .replace("{quote}", quotation(licence, term, locale));
}

/** What a verified term says, as a clause without the licence's name: "commercial use is not allowed". */
export function termBody(phrases: LicencePhrases, licence: Licence, key: TermKey, term: Term, locale: Locale): string {
  const body = phrases.terms[key]?.verdicts[term.verdict]?.[locale];
  if (body === undefined) throw new Error(`No phrase: ${key} ${term.verdict}`);
  const list = (term.list ?? []).map((id) => phrases.lists[id]?.[locale] ?? id).join(locale === "zh" ? "、" : ", ");
  const parts: Record<string, string> = {
    words: term.words ?? "",
    value: amount(term, locale),
    unit: phrases.units[term.unit ?? ""]?.[locale] ?? "",
    scope: phrases.scopes[term.scope ?? ""]?.[locale] ?? "",
    day: day(term, locale),
    law: licence.governingLaw[locale],
    forum: (licence.forum ?? phrases.noForum)[locale],
    list,
  };
  return body.replace(/\{([a-z]+)\}/g, (_, name: string) => parts[name] ?? "");
}

export const named = ({ name, kind }: Licence, locale: Locale): string =>
  locale === "zh" && kind === "custom" && !name.zh.startsWith("《") ? `《${name.zh}》` : name[locale];

const clausesOf = (licence: Licence | undefined, term: Term | undefined) =>
  (term?.cites ?? []).flatMap((id) => licence?.clauses.filter((clause) => clause.id === id) ?? []);

export const clauseNumbers = (licence: Licence | undefined, term: Term | undefined, locale: Locale): string =>
  [...new Set(clausesOf(licence, term).map(({ number }) => number[locale]))].join(locale === "zh" ? "、" : ", ");

/** The operative words where they are short enough to stand in a sentence; they are printed in full below it anyway. */
function quotation(licence: Licence, term: Term | undefined, locale: Locale): string {
  const [clause] = clausesOf(licence, term);
  if (clause === undefined || clause.original.length > 160) return "";
  return locale === "zh" ? `（“${clause.zh}”）` : ` (“${clause.original}”)`;
}

const units = [
  [1e8, "亿"],
  [1e4, "万"],
] as const;

function amount(term: Term | undefined, locale: Locale): string {
  const value = term?.value;
  if (value === undefined) return "";
  if (locale === "en") return value >= 1e6 ? `${value / 1e6} million` : value.toLocaleString("en-GB");
  const [size, unit] = units.find(([least]) => value >= least) ?? [1, ""];
  return `${value / size}${unit}`;
}

function day(term: Term | undefined, locale: Locale): string {
  const [year, month, date] = (term?.testDay ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return locale === "zh" ? "现时" : "at any time";
  if (locale === "zh") return `${year}年${month}月${date}日之前的自然月`;
  const name = new Date(Date.UTC(year, month - 1, date)).toLocaleString("en-GB", { month: "long", timeZone: "UTC" });
  return `in the calendar month before ${date} ${name} ${year}`;
}
