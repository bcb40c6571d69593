import {
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Text } from "../../knowledge/text";
import type { Line, MemoLanguage } from "../../memo/tree";
import { type Passage, passages } from "../passages";
import { plainLine } from "../plain-text";
import { colors, labelFont, languageOf } from "./styles";

/** What every block needs: the languages, and which authorities have an entry to link to. */
export type Writer = { readonly language: MemoLanguage; readonly authorities: ReadonlySet<number> };

export const anchor = (number: number): string => `authority-${number}`;

/** A passage as runs of its language, one a line. */
export function runs(passage: Passage, options: IRunOptions = {}): TextRun[] {
  return passage.text
    .split("\n")
    .map((text, index) => new TextRun({ ...languageOf(passage.language), ...options, text, break: index > 0 ? 1 : 0 }));
}

function cites(line: Line, writer: Writer): ParagraphChild[] {
  return (line.cites ?? [])
    .filter((number) => writer.authorities.has(number))
    .map((number) => {
      const run = new TextRun({ text: `[${number}]`, superScript: true, color: colors.vermilion, font: labelFont });
      return new InternalHyperlink({ anchor: anchor(number), children: [run] });
    });
}

/** A line as paragraphs: Chinese, then English a little smaller. */
export function lineParagraphs(line: Line, writer: Writer, options: IParagraphOptions = {}): Paragraph[] {
  return passages(line.text, writer.language).map(
    (passage, index, all) =>
      new Paragraph({
        ...options,
        // Only the first of the two carries a list's number.
        ...(index > 0 && options.numbering ? { numbering: undefined, indent: { left: 400 } } : {}),
        keepNext: options.keepNext ?? index < all.length - 1,
        children: [...runs(passage, index > 0 ? { color: colors.soft } : {}), ...cites(line, writer)],
      }),
  );
}

/** Runs of both languages on one line. */
export function inlineRuns(text: Text, writer: Writer, options: IRunOptions = {}): TextRun[] {
  return passages(text, writer.language, plainLine).flatMap((passage, index) => [
    ...(index > 0 ? [new TextRun({ ...options, text: " / " })] : []),
    ...runs(passage, options),
  ]);
}
