import { headingOrdinals, type Ordinal } from "../../lib/export/numbering";
import type { Block, Memo } from "../../lib/memo/tree";

/** A block, and its ordinal where it is a heading. */
export type Numbered = { readonly block: Block; readonly ordinal: Ordinal | null };

/** The blocks of a memo, its headings numbered as in every other form of it. */
export function numbered(memo: Memo): readonly Numbered[] {
  const ordinals = headingOrdinals(memo.blocks);
  return memo.blocks.map((block) => ({ block, ordinal: ordinals.get(block) ?? null }));
}
