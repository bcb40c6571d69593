import type { Text } from "../../knowledge/text";
import type { Locale } from "../../knowledge/vocabulary";
import type { Line, MemoLanguage } from "../../memo/tree";
import { type Passage, passages } from "../passages";
import { plainLine, plainText } from "../plain-text";
import type { Cover } from "./coverage";

/** Text between places where a line may break by its own rules, or the signs of a word too long for its line. */
type Piece = string | readonly string[];
export type PrintedPassage = { readonly language: Locale; readonly pieces: readonly Piece[] };
export type PrintedLine = {
  readonly passages: readonly PrintedPassage[];
  readonly cites: readonly number[];
  /** Short enough to be kept on one page in both languages. */
  readonly short: boolean;
};

/** In signs, all languages together: about five lines. */
const SHORT = 280;

/** Width of the text column at body size, in ems. */
const BODY_EMS = 33;

/** What the template's functions share: language, fonts' coverage, which authorities can be linked to. */
export type Printer = {
  readonly language: MemoLanguage;
  line(source: Line, limit?: number): PrintedLine;
  /** Without line ends, for titles, labels and cells of a heading. */
  label(text: Text, limit?: number): readonly PrintedPassage[];
  passage(passage: Passage, limit?: number): PrintedPassage;
};

const signs = new Intl.Segmenter("und", { granularity: "grapheme" });
const WORDS = /([^ \n\u3000\p{Script=Han}]{4,}|\n)/u;
const NARROW = /[fijlrtI.,:;'!|()[\]/-]/;
const MIDDLE = /[a-z0-9_ ]/;

/** Width of a word in ems, a little more than Source Serif takes: enough to know what surely fits. */
export function ems(word: string): number {
  let width = 0;
  for (const sign of word) width += NARROW.test(sign) ? 0.36 : MIDDLE.test(sign) ? 0.54 : 0.72;
  return width + (word.match(/[mwMW@%]/g)?.length ?? 0) * 0.25;
}

/** Splits off words that would not fit: addresses, hashes, hostile input. They may break after any sign. */
function pieces(text: string, limit: number): Piece[] {
  // With a group in its pattern `split` puts what matched at every odd place.
  return text.split(WORDS).reduce<Piece[]>((all, part, index) => {
    const last = all.at(-1);
    if (part === "") return all;
    if (part === "\n") all.push(part);
    else if (index % 2 === 1 && ems(part) > limit) all.push(Array.from(signs.segment(part), ({ segment }) => segment));
    else if (typeof last === "string" && last !== "\n") all.splice(-1, 1, last + part);
    else all.push(part);
    return all;
  }, []);
}

export function printer(language: MemoLanguage, cover: Cover, authorities: ReadonlySet<number>): Printer {
  const passage = (source: Passage, limit = BODY_EMS): PrintedPassage => ({
    language: source.language,
    pieces: pieces(cover(source.text), limit),
  });
  return {
    language,
    passage,
    label: (text, limit) => passages(text, language, plainLine).map((source) => passage(source, limit)),
    line: (source, limit) => ({
      passages: passages(source.text, language, plainText).map((text) => passage(text, limit)),
      short: passages(source.text, language, plainText).reduce((sum, { text }) => sum + text.length, 0) < SHORT,
      // A number without an entry would be a dead link, which stops the setting.
      cites: (source.cites ?? []).filter((number) => authorities.has(number)),
    }),
  };
}
