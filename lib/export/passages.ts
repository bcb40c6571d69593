import type { Text } from "../knowledge/text";
import type { Locale } from "../knowledge/vocabulary";
import type { Block, MemoLanguage } from "../memo/tree";
import { plainLine, plainText } from "./plain-text";

/** Text in one language, already plain. */
export type Passage = { readonly language: Locale; readonly text: string };

type Authority = Extract<Block, { kind: "authority" }>;

const HAN = /\p{Script=Han}/u;

function shown(language: MemoLanguage): readonly Locale[] {
  return language === "both" ? ["zh", "en"] : [language];
}

/** The passages to print, Chinese first. A name or number that reads the same in both is printed once. */
export function passages(text: Text, language: MemoLanguage, clean: (text: string) => string = plainText): Passage[] {
  const all = shown(language).map((locale) => ({ language: locale, text: clean(text[locale]) }));
  const [first, second] = all;
  if (first && second && first.text === second.text) {
    return [{ language: HAN.test(first.text) ? "zh" : "en", text: first.text }];
  }
  return all;
}

/** The passages on one line, for places that take a single string. */
export function oneLine(text: Text, language: MemoLanguage, separator = " / "): string {
  return passages(text, language, plainLine)
    .map((passage) => passage.text)
    .join(separator);
}

/** The languages of a memo, main one first, as BCP 47. */
export function mainLocale(language: MemoLanguage): Locale {
  return language === "en" ? "en" : "zh";
}

const OPENING = /^[“"「『《]/;

/** Operative words in quotation marks, unless they bring their own. */
export function quoted(text: string): string {
  const plain = plainText(text);
  return OPENING.test(plain) ? plain : `“${plain}”`;
}

/** The quotations to print: always the original, and the translation where its reader needs it. */
export function quotations(authority: Authority, language: MemoLanguage) {
  const { original, translation } = authority;
  const wanted = translation && (language === "both" || translation.language === language);
  return {
    original: original && { language: original.language, text: quoted(original.text) },
    translation: wanted ? { language: translation.language, text: quoted(translation.text) } : undefined,
  };
}
