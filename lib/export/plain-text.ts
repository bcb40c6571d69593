/** Half a character, which no file format can hold. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Line ends of every kind become \n; they are the only control character that survives. */
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029\v\f]/g;

/**
 * What has no sign of its own but changes its neighbours: controls, bidi overrides and isolates, zero-width
 * characters, byte-order marks, tags, variation selectors, and letters that are blank by design.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\p{Variation_Selector}\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu;

/** Format characters by class that are printed all the same (Arabic number and verse signs, Syriac mark). */
const PRINTED = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/;

/**
 * The text with everything taken out that a reader cannot see but that could reorder, hide or break what
 * she reads. Visible characters stay exactly as they are. Pure, for the screen and every exporter.
 */
export function plainText(text: string): string {
  return text
    .replace(LONE_SURROGATES, "\ufffd")
    .replace(LINE_ENDS, "\n")
    .replaceAll("\t", " ")
    .replace(INVISIBLE, (character) => (character === "\n" || PRINTED.test(character) ? character : ""));
}

/** The same on one line, for titles, names and table headings. */
export function plainLine(text: string): string {
  return plainText(text)
    .replace(/\s*\n\s*/g, " ")
    .trim();
}
