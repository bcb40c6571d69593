import type { Block, Cell } from "../../memo/tree";
import { exposureText } from "../marks";
import { columnWidths } from "./column-widths";
import { ems, type PrintedPassage, type Printer } from "./print";

type Table = Extract<Block, { kind: "table" }>;

/** Widths of the two measures in points; the template's `body-width` and `full-width`. */
const BODY_WIDTH = 368.5;
const FULL_WIDTH = 430.9;
const CELL_SIZE = 9;
/** Left and right of a cell's text, in points. */
const PADDING = 10;
/** What an outcome's shape takes of its line, in ems. */
const MARK = 1.1;
/** A row or table taller than this many lines may break across pages; a shorter one never does. */
const TALL = 24;

function cellData(cell: Cell, print: Printer, limit: number) {
  if (cell.kind === "text") return { kind: cell.kind, line: print.line(cell.line, limit) };
  if (cell.kind === "outcome") {
    return { kind: cell.kind, outcome: cell.outcome, label: print.label(cell.label, limit - MARK) };
  }
  const { word, label } = exposureText(cell.label, cell.lower, cell.upper);
  return {
    kind: cell.kind,
    lower: cell.lower,
    upper: cell.upper,
    word: print.label(word, limit),
    label: label ? print.label(label, limit) : null,
  };
}

/** Lines that a passage takes in a column, roughly: a Han character is as wide as the size, others half that. */
function lines(passages: readonly PrintedPassage[], width: number): number {
  const ems = passages.map(({ language, pieces }) => pieces.flat().join("").length * (language === "zh" ? 1 : 0.5));
  return ems.reduce((sum, length) => sum + Math.ceil((length * CELL_SIZE) / width), 0);
}

/** Width of the longest word in a column's heading and marks, in points; prose may break as it must. */
function longestWord(block: Table, column: number, print: Printer): number {
  const labels = block.rows.flatMap((row) => {
    const cell = row[column];
    return cell && cell.kind !== "text" ? [cell.label] : [];
  });
  const heading = block.columns[column];
  const shown = [...(heading ? [heading] : []), ...labels].flatMap((text) => print.label(text, Infinity));
  const words = shown.flatMap(({ pieces }) => pieces.join("").split(/[ \p{Script=Han}]/u)).map(ems);
  return (Math.max(0, ...words) + MARK) * CELL_SIZE + PADDING;
}

function rowData(row: readonly Cell[], widths: readonly number[], print: Printer) {
  // A row has a cell for every column, or those after a missing one would slip.
  const cells = widths.map((width, index) => {
    const cell = row[index];
    return cell ? cellData(cell, print, width / CELL_SIZE) : null;
  });
  const heights = cells.map((cell, index) => {
    const passages = cell?.kind === "text" ? (cell.line?.passages ?? []) : [];
    return lines(passages, widths[index] ?? 1);
  });
  const height = Math.max(1, ...heights);
  return { cells, height, breakable: height > TALL };
}

/** A table; from three columns on it takes the wider measure that reaches into the margin of the numbers. */
export function tableData(block: Table, print: Printer) {
  const wide = block.columns.length > 2;
  const asked = block.columns.map((_, index) => Math.max(block.widths[index] ?? 1, 0.01));
  const longest = block.columns.map((_, index) => longestWord(block, index, print));
  const columns = columnWidths(asked, longest, wide ? FULL_WIDTH : BODY_WIDTH);
  const widths = columns.map((width) => width - PADDING);
  const rows = block.rows.map((row) => rowData(row, widths, print));
  return {
    kind: block.kind,
    caption: print.label(block.caption),
    columns: block.columns.map((column, index) => print.label(column, (widths[index] ?? 1) / CELL_SIZE)),
    widths: columns,
    wide,
    breakable: rows.reduce((sum, row) => sum + row.height + 1, 0) > TALL,
    rows,
  };
}
