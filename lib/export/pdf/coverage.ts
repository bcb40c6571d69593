import { fontCharacters } from "./character-map";
import { fontFiles } from "./fonts";

/** Makes text printable: characters that no font here can show appear as 〔U+20BB7〕, never as an empty box. */
export type Cover = (text: string) => string;

/** No sign by nature, or different in every font. */
const NEVER = /[\p{Private_Use}\p{Unassigned}\ufffd]/u;
const MARK = /^\p{Mark}/u;

/** Characters that join with their neighbours to one sign. */
const JOINING = /[\p{Mark}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff]/u;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
let families: readonly Uint8Array[] | undefined;

/** Characters of each family that all its weights have. */
function familyCharacters(root: string): readonly Uint8Array[] {
  families ??= fontFiles(root).map((files) =>
    files.map(fontCharacters).reduce((all, one) => all.map((has, code) => has & (one[code] ?? 0))),
  );
  return families;
}

export function visibleForm(character: string): string {
  return `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}〕`;
}

/** Covers by the fonts' own character maps. A base and its marks must be in one font, or they come apart. */
export function fontCover(root: string): Cover {
  const sets = familyCharacters(root);
  const has = (text: string) =>
    !NEVER.test(text) && sets.some((set) => [...text].every((character) => set[character.codePointAt(0) ?? 0] === 1));
  const coverGrapheme = (grapheme: string) => {
    if (grapheme === "\n" || has(grapheme)) return grapheme;
    return [...grapheme].map((part) => (has(part) && !MARK.test(part) ? part : visibleForm(part))).join("");
  };
  return (text) => {
    // Cutting into graphemes is slow, and needed only where characters join.
    const parts = JOINING.test(text) ? Array.from(graphemes.segment(text), ({ segment }) => segment) : [...text];
    return parts.map(coverGrapheme).join("");
  };
}

const SAFE = /[\n\u0020-\u007e\u00a0-\u00ff\u2010-\u2027\u3000-\u3017\u4e00-\u9fa5\uff01-\uff5e]/;

/** For the second try, when a font has a sign but cannot set it in its context: only plain scripts stay. */
export function plainCover(root: string): Cover {
  const cover = fontCover(root);
  return (text) => cover([...text].map((part) => (SAFE.test(part) ? part : visibleForm(part))).join(""));
}
