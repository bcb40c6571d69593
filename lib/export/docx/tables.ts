import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { exportWords } from "../../../content/phrases/export";
import type { Text } from "../../knowledge/text";
import type { Block, Cell, Line, Memo } from "../../memo/tree";
import { exposureGlyph, exposureText, outcomeGlyphs } from "../marks";
import { colors, exposureColors } from "./styles";
import { inlineRuns, lineParagraphs, type Writer } from "./text";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** Width of the text on A4 with the margins of `render.ts`, in twentieths of a point. */
const TEXT_WIDTH = 8504;

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const hair: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: colors.hair };
const strong: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: colors.ink };

const borders = { top: strong, bottom: strong, left: none, right: none, insideHorizontal: hair, insideVertical: none };

function twips(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  return widths.map((width) => Math.round((width / total) * TEXT_WIDTH));
}

function grid(columnWidths: number[], rows: TableRow[]): Table {
  const layout = TableLayoutType.FIXED;
  return new Table({ columnWidths, rows, borders, layout, width: { size: TEXT_WIDTH, type: WidthType.DXA } });
}

function cell(children: Paragraph[], width: number, columnSpan = 1): TableCell {
  const margins = { top: 70, bottom: 50, left: 70, right: 70 };
  // Word calls a cell without a paragraph damaged.
  const content = children.length > 0 ? children : [new Paragraph({ style: "Cell" })];
  return new TableCell({ children: content, margins, columnSpan, width: { size: width, type: WidthType.DXA } });
}

function label(text: Text, writer: Writer, color: string = colors.soft): Paragraph {
  return new Paragraph({ style: "CellLabel", children: inlineRuns(text, writer, { color }) });
}

/** Shape, word and what the label adds, as paragraphs of a cell or verdict. */
export function markParagraph(glyph: string, word: Text, color: string, writer: Writer, style: string): Paragraph {
  const mark = new TextRun({ text: `${glyph} `, color });
  return new Paragraph({
    style,
    keepNext: style !== "Cell",
    children: [mark, ...inlineRuns(word, writer, { bold: true, color })],
  });
}

function cellParagraphs(source: Cell, writer: Writer): Paragraph[] {
  const style = "Cell";
  if (source.kind === "text") return lineParagraphs(source.line, writer, { style });
  if (source.kind === "outcome") {
    return [markParagraph(outcomeGlyphs[source.outcome], source.label, colors.ink, writer, style)];
  }
  const { word, label: more } = exposureText(source.label, source.lower, source.upper);
  const glyph = exposureGlyph(source.lower, source.upper);
  const mark = markParagraph(glyph, word, exposureColors[source.upper], writer, style);
  return more ? [mark, ...lineParagraphs({ text: more }, writer, { style })] : [mark];
}

/** A table with its caption above and its header row repeated on every page. */
export function tableBlock(block: Of<"table">, writer: Writer): (Paragraph | Table)[] {
  const widths = twips(block.columns.map((_, index) => block.widths[index] ?? 1));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) => cell([label(column, writer)], widths[index] ?? 0)),
  });
  const rows = block.rows.map((row) => {
    const cells = block.columns.map((_, index) => row[index]);
    const paragraphs = cells.map((source) => (source ? cellParagraphs(source, writer) : []));
    return new TableRow({ cantSplit: true, children: paragraphs.map((each, index) => cell(each, widths[index] ?? 0)) });
  });
  const caption = new Paragraph({ style: "Caption", children: inlineRuns(block.caption, writer) });
  return [caption, grid(widths, [header, ...rows]), new Paragraph({ style: "Note" })];
}

/** To, from, date ... */
export function headingTable(memo: Memo, writer: Writer): Table {
  const widths = twips([1, 4]);
  const rows = memo.heading.map((row) => {
    const value = lineParagraphs({ text: row.value }, writer, { style: "Cell" });
    return new TableRow({
      cantSplit: true,
      children: [cell([label(row.label, writer)], widths[0] ?? 0), cell(value, widths[1] ?? 0)],
    });
  });
  return grid(widths, rows);
}

/** Both sides next to each other, the cautious view beneath. */
export function argumentBlock(block: Of<"argument">, writer: Writer): (Paragraph | Table)[] {
  const widths = twips([1, 1]);
  const side = (name: Text, line: Line) => [
    label(name, writer, colors.vermilion),
    ...lineParagraphs(line, writer, { style: "Cell" }),
  ];
  const sides = [side(exportWords.claimant, block.claimant), side(exportWords.respondent, block.respondent)];
  const rows = [
    new TableRow({ cantSplit: true, children: sides.map((each, index) => cell(each, widths[index] ?? 0)) }),
    new TableRow({ cantSplit: true, children: [cell(side(exportWords.cautious, block.cautious), TEXT_WIDTH, 2)] }),
  ];
  const title = new Paragraph({ style: "Caption", children: inlineRuns(block.title, writer) });
  return [title, grid(widths, rows), new Paragraph({ style: "Note" })];
}
