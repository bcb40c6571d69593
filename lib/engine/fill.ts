import type { Licence } from "../knowledge/authority";
import type { Knowledge, LicencePhrases } from "../knowledge/knowledge";
import type { Term, TermKey } from "../knowledge/term";
import type { Text } from "../knowledge/text";
import { type Locale, locales } from "../knowledge/vocabulary";
import { dayText, modelWords } from "./fill-model";
import { enumerated, joinReferences } from "./join";
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
      const told = words(knowledge, licence, source, locale).replace(/ {2,}/g, " ").trim();
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
function undecided(phrases: LicencePhrases, text: string, locale: Locale): string {
  const topics = [...text.matchAll(slot)].map(([, , key]) => phrases.terms[key ?? ""]?.topic[locale] ?? "");
  return phrases.undecided[locale].replace("{topic}", [...new Set(topics)].join(locale === "en" ? " and of " : "、"));
}

/** Where the licence is not settled, what stands for its name brings its own determiner. */
const withoutArticle = (text: string, { en }: Text): string =>
  text.replaceAll("the {licence}", en).replaceAll(
    "The {licence}",
    en.replace(/^./, (first) => first.toUpperCase()),
  );

/** Verdicts that set no limit: nothing to be told of them. */
const open = ["silent", "unverified", "worldwide"];

function words(knowledge: Knowledge, licence: Licence | undefined, text: string, locale: Locale): string {
  const { phrases } = knowledge;
  const source = licence === undefined && locale === "en" ? withoutArticle(text, phrases.theLicence) : text;
  // The second sentence about a licence does not repeat its name.
  let told = false;
  const called = (): string => {
    if (licence === undefined) return phrases.theLicence[locale];
    const text = told ? phrases.sameLicence[locale] : named(licence, locale);
    told = true;
    return text;
  };
  return source.replace(slot, (_, name: string, key: TermKey | undefined) => {
    const term = key === undefined ? undefined : licence?.terms[key];
    switch (name) {
      case "licence":
        return called();
      case "licensor":
        return (licence?.licensor ?? phrases.theLicensor)[locale];
      case "law":
        return (hasLaw(licence) ? licence.governingLaw : phrases.noLaw)[locale];
      case "forum":
        return licence === undefined ? phrases.noForum[locale] : disputes(phrases, licence, locale);
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
        return licence === undefined || key === undefined ? "" : sentence(phrases, licence, key, locale, called());
      case "if":
        return licence === undefined || key === undefined || open.includes(term?.verdict ?? "unverified")
          ? ""
          : `${sentence(phrases, licence, key, locale, called())}${locale === "en" ? " " : ""}`;
      default:
        throw new Error(`No such slot: ${name}`);
    }
  });
}

/** Whether a law is chosen in words that were read. */
const hasLaw = (licence: Licence | undefined): licence is Licence =>
  licence !== undefined && licence.lawPlace !== "none" && licence.lawPlace !== "unverified";

/** Where disputes go, as half a sentence. */
const disputes = (phrases: LicencePhrases, { forum }: Licence, locale: Locale): string =>
  forum === undefined ? phrases.noForum[locale] : phrases.disputes[locale].replace("{forum}", forum[locale]);

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
export function sentence(
  phrases: LicencePhrases,
  licence: Licence,
  key: TermKey,
  locale: Locale,
  name = named(licence, locale),
): string {
  const term = licence.terms[key];
  const phrase = phrases.terms[key];
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
  const list = enumerated(
    (term.list ?? []).map((id) => phrases.lists[id]?.[locale] ?? id),
    locale,
  );
  const parts: Record<string, string> = {
    words: term.words ?? "",
    value: amount(term, locale),
    unit: phrases.units[term.unit ?? ""]?.[locale] ?? "",
    scope: phrases.scopes[term.scope ?? ""]?.[locale] ?? "",
    day: day(term, locale),
    law: licence.governingLaw[locale],
    forum: disputes(phrases, licence, locale),
    list,
  };
  return body.replace(/\{([a-z]+)\}/g, (_, name: string) => parts[name] ?? "");
}

export const named = ({ name, kind }: Licence, locale: Locale): string =>
  locale === "zh" && kind === "custom" && !name.zh.startsWith("《") ? `《${name.zh}》` : name[locale];

const clausesOf = (licence: Licence | undefined, term: Term | undefined) =>
  (term?.cites ?? []).flatMap((id) => licence?.clauses.filter((clause) => clause.id === id) ?? []);

/** The numbers in the order of the text, each once; one that lies within another's is told by that one. */
export function clauseNumbers(licence: Licence | undefined, term: Term | undefined, locale: Locale): string {
  const cited = new Set(clausesOf(licence, term));
  const all = [...new Set(licence?.clauses.filter((clause) => cited.has(clause)).map(({ number }) => number[locale]))];
  const within = (one: string) =>
    all.some((other) => other !== one && one.startsWith(other) && /^\W/u.test(one.slice(other.length)));
  return joinReferences(
    all.filter((one) => locale === "zh" || !within(one)),
    locale,
  );
}

/** The operative words, where one clause says it all in a whole sentence; clauses are printed in full below anyway. */
function quotation(licence: Licence, term: Term | undefined, locale: Locale): string {
  const [clause, ...others] = clausesOf(licence, term);
  if (clause === undefined || others.length > 0) return "";
  const words = { zh: clause.zh, en: clause.en ?? clause.original };
  const whole = /^[A-Z“"‘].*[.!]["”’]?$/su.test(words.en) && !words.en.includes(" … ");
  if (!whole || words.en.length > 160 || words.zh.length > 80) return "";
  return locale === "zh" ? `（“${inner(words.zh)}”）` : ` (“${inner(words.en)}”)`;
}

/** Words as they stand within quotation marks: single marks inside, and the sentence around them has the full stop. */
const inner = (words: string): string =>
  words
    .replace(/"([^"]*)"/g, "“$1”")
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .replace(/\s*[.。]$/u, "");

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

/** The month in which users are counted, as it stands in the sentence; nothing where the limit goes on. */
function day(term: Term | undefined, locale: Locale): string {
  const [year, month, date] = (term?.testDay ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return "";
  const text = dayText(term?.testDay ?? "", locale);
  return locale === "zh" ? `在${text}之前的自然月，` : ` in the calendar month before ${text}`;
}
