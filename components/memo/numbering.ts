import type { Block, Memo } from "../../lib/memo/tree";
import type { Text } from "../../lib/knowledge/text";

export type Numbered = { readonly block: Block; readonly number: Text | null };

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** A whole number below 100 in Chinese: 十二, 二十, 三十一. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens] ?? ""}十`;
  return value === 0 ? digits[0] : head + (ones === 0 ? "" : (digits[ones] ?? ""));
}

/** A whole number from 1 in letters: a, b … z, aa. */
export function letters(value: number): string {
  const last = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letters(Math.floor((value - 1) / 26)) + last : last;
}

function numberOf(counts: readonly [number, number, number], level: 1 | 2 | 3): Text {
  const [first, second, third] = counts;
  if (level === 1) return { zh: `${chineseNumber(first)}、`, en: `${first}.` };
  if (level === 2) return { zh: `（${chineseNumber(second)}）`, en: `${first}.${second}` };
  return { zh: `${third}.`, en: `(${letters(third)})` };
}

/** The blocks of a memo, its headings numbered as each language does: 一、（一）1. and 1. 1.1 (a). */
export function numbered(memo: Memo): readonly Numbered[] {
  const counts: [number, number, number] = [0, 0, 0];
  return memo.blocks.map((block) => {
    if (block.kind !== "heading") return { block, number: null };
    counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1;
    for (let deeper = block.level; deeper < 3; deeper += 1) counts[deeper] = 0;
    return { block, number: numberOf(counts, block.level) };
  });
}
