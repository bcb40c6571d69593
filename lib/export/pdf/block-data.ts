import type { Block, Line } from "../../memo/tree";
import { exposureText } from "../marks";
import type { Ordinal } from "../numbering";
import { quotations } from "../passages";
import { runOn } from "../run-on";
import type { Printer } from "./print";
import { tableData } from "./table-data";

/** Widths in ems at the size that each is set in. */
const HALF_EMS = 20;
const HEADING_EMS = 22;

/** An argument stays on one page unless it is longer than this, in signs of its longer side. */
const LONG_ARGUMENT = 900;

function length(line: Line): number {
  return line.text.zh.length + line.text.en.length / 2;
}

/** A block as the template takes it. */
export function blockData(block: Block, print: Printer, ordinal: Ordinal | undefined) {
  switch (block.kind) {
    case "heading":
      return {
        kind: block.kind,
        level: ordinal?.level ?? block.level,
        ordinals: { zh: ordinal?.zh ?? "", en: ordinal?.en ?? "" },
        passages: print.label(block.text, HEADING_EMS),
      };
    case "paragraph":
      return { kind: block.kind, style: block.style, line: print.line(block.line) };
    case "list":
      return { kind: block.kind, ordered: block.ordered, items: block.items.map((item) => print.line(item)) };
    case "run":
      return { kind: "paragraph", style: "note", line: print.line(runOn(block)) };
    case "table":
      return tableData(block, print);
    case "verdict": {
      const { word, label } = exposureText(block.label, block.lower, block.upper, block.unassessed);
      return {
        kind: block.kind,
        lower: block.lower,
        upper: block.upper,
        word: print.label(word),
        label: label ? print.label(label) : null,
        line: print.line(block.line),
      };
    }
    case "argument":
      return {
        kind: block.kind,
        title: print.label(block.title, HEADING_EMS),
        claimant: print.line(block.claimant, HALF_EMS),
        respondent: print.line(block.respondent, HALF_EMS),
        cautious: print.line(block.cautious),
        breakable: Math.max(length(block.claimant), length(block.respondent)) + length(block.cautious) > LONG_ARGUMENT,
      };
    case "authority": {
      const { original, translation } = quotations(block, print.language);
      return {
        kind: block.kind,
        number: block.number,
        title: print.label(block.title),
        original: original ? print.passage(original) : null,
        translation: translation ? print.passage(translation) : null,
        details: block.details.map((text) => print.line({ text })),
      };
    }
  }
}
