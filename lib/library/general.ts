import { fill } from "../engine/fill";
import type { Knowledge, LicencePhrases } from "../knowledge/knowledge";
import type { Text } from "../knowledge/text";
import { type Locale, locales } from "../knowledge/vocabulary";

/** What stands in the library where a memo would tell a term of the licence at hand. */
export type GeneralWords = { readonly theLicence: Text; readonly term: Text; readonly thePurpose: Text };

/** "the licensor, {licensor}": the name is an apposition, and without one nothing stands there. */
const apposition = /(?:（|, )\{licensor\}）?/g;
const slot = /\{(?:term|if):([a-z-]+)\}/g;

/** Texts of claims as they read for any licence and model: a memo fills the same places from those of the matter. */
export function generalReader(knowledge: Knowledge, words: GeneralWords): (text: Text) => Text {
  const phrases: LicencePhrases = { ...knowledge.phrases, theLicence: words.theLicence };
  const general = { ...knowledge, phrases };
  const opened = (text: Text, locale: Locale) =>
    text[locale].replace(apposition, "").replace(slot, (_, key: string) => {
      const topic = (key === "purpose" ? words.thePurpose : phrases.terms[key]?.topic)?.[locale] ?? key;
      return words.term[locale].replace("{topic}", topic);
    });
  return (text) => {
    if (!text.zh.includes("{")) return text;
    const told = Object.fromEntries(locales.map((locale) => [locale, opened(text, locale)])) as Text;
    return fill(general, null, told);
  };
}
