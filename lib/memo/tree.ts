import type { Text } from "../knowledge/text";
import type { Exposure, Result } from "../knowledge/vocabulary";

/**
 * The memo as one tree with both languages in every node. Renderers (screen, PDF, Word, Markdown)
 * walk the same tree, so that they cannot differ in content. Strings are plain text, never markup.
 */
export type Outcome = Result | "open";

/** A line of text with the numbers of the authorities that it stands on, printed as [3][7]. */
export type Line = {
  readonly text: Text;
  readonly cites?: readonly number[];
  /** The question that the line is about: the screen leads back to it. */
  readonly question?: { readonly part: string | null; readonly question: string };
};

export type Cell =
  | { readonly kind: "text"; readonly line: Line }
  | { readonly kind: "outcome"; readonly outcome: Outcome; readonly label: Text }
  | { readonly kind: "exposure"; readonly lower: Exposure; readonly upper: Exposure; readonly label: Text };

export type Block =
  /** Level 1 is a part of the memo, 2 a finding or topic, 3 a heading within it. Numbering is the renderer's. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly id: string; readonly text: Text }
  | { readonly kind: "paragraph"; readonly style: "body" | "lead" | "note"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] }
  /** Short sentences behind a lead, run on in one paragraph. */
  | { readonly kind: "run"; readonly lead: Text; readonly items: readonly Line[] }
  | {
      readonly kind: "table";
      /** Read by screen readers and printed above the table. */
      readonly caption: Text;
      readonly columns: readonly Text[];
      /** Relative widths, one a column. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** Exposure with word, shape and colour. */
  | {
      readonly kind: "verdict";
      readonly lower: Exposure;
      readonly upper: Exposure;
      readonly label: Text;
      readonly line: Line;
      /** What decides could not be assessed: the label says so, and no level is named beside it. */
      readonly unassessed?: true;
    }
  /** An unsettled point: right holder's case, user's case, cautious view. */
  | {
      readonly kind: "argument";
      readonly title: Text;
      readonly claimant: Line;
      readonly respondent: Line;
      readonly cautious: Line;
    }
  /** An authority of the table at the end, with its number. */
  | {
      readonly kind: "authority";
      readonly number: number;
      readonly id: string;
      readonly title: Text;
      /** Where the library has it: its address below the library of either language. */
      readonly path?: string;
      /** Operative words: the original, and the translation labelled unofficial. */
      readonly original?: { readonly language: "zh" | "en"; readonly text: string };
      readonly translation?: { readonly language: "zh" | "en"; readonly text: string };
      /** Version and force dates, source, checked on. */
      readonly details: readonly Text[];
    };

export type Memo = {
  /** 法律风险备忘录（草稿） / Legal risk memo (draft). */
  readonly title: Text;
  readonly subject: Text;
  /** To, from, matter, date ... */
  readonly heading: readonly { readonly label: Text; readonly value: Text }[];
  /** Privilege legend, where wanted. */
  readonly legend?: Text;
  readonly blocks: readonly Block[];
  readonly footer: Text;
  /** ISO day that file formats carry as their date. */
  readonly date: string;
};

/** "both" prints each passage in Chinese and then in English. */
export type MemoLanguage = "zh" | "en" | "both";
