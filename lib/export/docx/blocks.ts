import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from "docx";
import { exportWords } from "../../../content/phrases/export";
import type { Block } from "../../memo/tree";
import { exposureGlyph, exposureText } from "../marks";
import type { Ordinal } from "../numbering";
import { passages, quotations } from "../passages";
import { plainLine } from "../plain-text";
import { runOn } from "../run-on";
import { colors, exposureColors } from "./styles";
import { argumentBlock, tableBlock } from "./tables";
import { anchor, inlineRuns, lineParagraphs, runs, type Writer } from "./text";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const STYLES = { body: "Normal", lead: "Lead", note: "Note" } as const;

/** A block, its ordinal if a heading, and its place among the blocks (lists are told apart by it). */
export function blockChildren(block: Block, writer: Writer, ordinal: Ordinal | undefined, place: number) {
  switch (block.kind) {
    case "heading":
      return heading(block, writer, ordinal);
    case "paragraph":
      return lineParagraphs(block.line, writer, { style: STYLES[block.style] });
    case "list": {
      const numbering = { reference: block.ordered ? "ordered" : "unordered", level: 0, instance: place };
      return block.items.flatMap((item) => lineParagraphs(item, writer, { numbering }));
    }
    case "run":
      return lineParagraphs(runOn(block), writer, { style: STYLES.note });
    case "table":
      return tableBlock(block, writer);
    case "verdict":
      return verdict(block, writer);
    case "argument":
      return argumentBlock(block, writer);
    case "authority":
      return authority(block, writer);
  }
}

function heading(block: Of<"heading">, writer: Writer, ordinal: Ordinal | undefined): (Paragraph | Table)[] {
  const children = passages(block.text, writer.language, plainLine).flatMap((passage, index) => {
    const number = ordinal?.[passage.language] ?? "";
    const text = `${number}${number.endsWith(".") ? " " : ""}${passage.text}`;
    const second = index > 0 ? { color: colors.soft } : {};
    return [...(index > 0 ? [new TextRun({ break: 1 })] : []), ...runs({ ...passage, text }, second)];
  });
  return [new Paragraph({ heading: LEVELS[ordinal?.level ?? block.level], children })];
}

function verdict(block: Of<"verdict">, writer: Writer): Paragraph[] {
  const { word, label } = exposureText(block.label, block.lower, block.upper, block.unassessed);
  const color = exposureColors[block.upper];
  const border = { left: { style: BorderStyle.SINGLE, size: 18, color, space: 8 } };
  const mark = new TextRun({ text: `${exposureGlyph(block.lower, block.upper)} `, color });
  return [
    new Paragraph({
      style: "Lead",
      keepNext: true,
      border,
      children: [mark, ...inlineRuns(word, writer, { bold: true, color })],
    }),
    ...(label ? [new Paragraph({ keepNext: true, border, children: inlineRuns(label, writer, { bold: true }) })] : []),
    ...lineParagraphs(block.line, writer, { border, keepLines: true }),
  ];
}

/** The library counts bookmarks over all documents of a process; the authority's number stays the same. */
function bookmark(number: number, children: ParagraphChild[]): Bookmark {
  const start = new BookmarkStart(anchor(number), number);
  return Object.assign(new Bookmark({ id: anchor(number), children }), { start, end: new BookmarkEnd(number) });
}

function authority(block: Of<"authority">, writer: Writer): Paragraph[] {
  const { original, translation } = quotations(block, writer.language);
  const border = { left: { style: BorderStyle.SINGLE, size: 6, color: colors.hair, space: 8 } };
  const quote = (children: ParagraphChild[]) => new Paragraph({ style: "Quotation", border, children });
  const number = new TextRun({ text: `[${block.number}] `, color: colors.vermilion, bold: true });
  const translationLabel = inlineRuns(exportWords.unofficialTranslation, writer, {
    bold: true,
    size: 16,
    color: colors.soft,
  });
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 240 },
      children: [bookmark(block.number, [number, ...inlineRuns(block.title, writer, { bold: true })])],
    }),
    ...(original ? [quote(runs(original))] : []),
    ...(translation ? [quote(translationLabel), quote(runs(translation))] : []),
    ...block.details.map((text) => new Paragraph({ style: "Note", children: inlineRuns(text, writer) })),
  ];
}
