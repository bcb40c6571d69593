import type { Block } from "../memo/tree";

/** A heading's place: the level it may have without a gap above it, and its ordinal in each language. */
export type Ordinal = { readonly level: 1 | 2 | 3; readonly zh: string; readonly en: string };

const DIGITS = "零一二三四五六七八九";

/** 1 to 99 as 一 … 九十九; beyond that in figures. */
export function chineseNumeral(number: number): string {
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return DIGITS[ones] ?? "";
  return `${tens === 1 ? "" : DIGITS[tens]}十${ones === 0 ? "" : DIGITS[ones]}`;
}

/** I, II, III, IV … */
export function romanNumeral(number: number): string {
  const signs: readonly [number, string][] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = number;
  let numeral = "";
  for (const [value, sign] of signs) {
    while (rest >= value) {
      numeral += sign;
      rest -= value;
    }
  }
  return numeral;
}

/** A … Z, AA, AB … */
export function letterNumeral(number: number): string {
  let rest = number;
  let numeral = "";
  while (rest > 0) {
    rest -= 1;
    numeral = String.fromCharCode(65 + (rest % 26)) + numeral;
    rest = Math.floor(rest / 26);
  }
  return numeral;
}

function ordinal(level: 1 | 2 | 3, number: number): Ordinal {
  if (level === 1) return { level, zh: `${chineseNumeral(number)}、`, en: `${romanNumeral(number)}.` };
  if (level === 2) return { level, zh: `（${chineseNumeral(number)}）`, en: `${letterNumeral(number)}.` };
  return { level, zh: `${number}.`, en: `${number}.` };
}

/**
 * Ordinals of the headings, by block. A level may not be skipped (PDF/UA forbids it, and numbering would
 * lie), so a heading is raised to one below the heading before it.
 */
export function headingOrdinals(blocks: readonly Block[]): ReadonlyMap<Block, Ordinal> {
  const ordinals = new Map<Block, Ordinal>();
  const counts = [0, 0, 0, 0];
  let above = 0;
  for (const block of blocks) {
    if (block.kind !== "heading") continue;
    const level = Math.min(block.level, above + 1) as 1 | 2 | 3;
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    above = level;
    ordinals.set(block, ordinal(level, counts[level] ?? 1));
  }
  return ordinals;
}
