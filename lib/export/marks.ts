import { exposureWords } from "../../content/phrases/memo";
import type { Text } from "../knowledge/text";
import type { Exposure, Locale } from "../knowledge/vocabulary";
import type { Outcome } from "../memo/tree";
import { exposureLabel } from "../memo/words";

/** Shapes tell exposures apart without colour; they differ from the circles of outcomes. */
export const exposureGlyphs: Record<Exposure, string> = { none: "–", low: "□", medium: "▲", high: "◆" };

/** Full, half, empty, dotted: how far an element is made out. */
export const outcomeGlyphs: Record<Outcome, string> = { met: "●", contested: "◐", unmet: "○", open: "◌" };

export function exposureGlyph(lower: Exposure, upper: Exposure): string {
  return lower === upper ? exposureGlyphs[upper] : `${exposureGlyphs[lower]} – ${exposureGlyphs[upper]}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function exposureWord(lower: Exposure, upper: Exposure, locale: Locale): string {
  const word = (exposure: Exposure) => capital(exposureWords[exposure][locale]);
  return lower === upper ? word(upper) : capital(exposureLabel(lower, upper)[locale]);
}

/**
 * Exposure in words and what the label adds to them. A label that already says the words ("Overall
 * exposure: high") is the words; otherwise they come first, because the word must never be missing.
 */
export function exposureText(
  label: Text,
  lower: Exposure,
  upper: Exposure,
  unassessed = false,
): { word: Text; label: Text | undefined } {
  const says = (locale: Locale) =>
    label[locale].toLowerCase().includes(exposureLabel(lower, upper)[locale].toLowerCase());
  if (unassessed || (says("zh") && says("en"))) return { word: label, label: undefined };
  return { word: { zh: exposureWord(lower, upper, "zh"), en: exposureWord(lower, upper, "en") }, label };
}
