import type { Block, Line } from "../memo/tree";
import { joinText, line } from "../memo/words";

/** A run of sentences as the one line that a page prints; only the screen leads from each back to its question. */
export const runOn = ({ lead, items }: Extract<Block, { kind: "run" }>): Line =>
  line(
    joinText([{ zh: `${lead.zh}：`, en: `${lead.en}: ` }, joinText(items.map(({ text }) => text))], "", ""),
    items.flatMap(({ cites }) => cites ?? []),
  );
