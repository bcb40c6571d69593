import { exportWords } from "../../../content/phrases/export";
import type { Memo, MemoLanguage } from "../../memo/tree";
import { headingOrdinals } from "../numbering";
import { mainLocale, oneLine } from "../passages";
import { blockData } from "./block-data";
import type { Cover } from "./coverage";
import { printer } from "./print";

/** Widths in ems at the size that each is set in. */
const TITLE_EMS = 14;
const LABEL_EMS = 6.5;

/**
 * Everything the Typst template prints, as JSON data: languages chosen, headings numbered, every character
 * known to have a sign. The template only sets it.
 */
export function pageData(memo: Memo, language: MemoLanguage, cover: Cover) {
  const numbers = new Set(memo.blocks.flatMap((block) => (block.kind === "authority" ? [block.number] : [])));
  const print = printer(language, cover, numbers);
  const ordinals = headingOrdinals(memo.blocks);
  const [year, month, day] = memo.date.split("-").map(Number);
  const words = Object.entries(exportWords).map(([name, text]) => [name, print.label(text)] as const);
  return {
    language: mainLocale(language),
    date: { year, month, day },
    documentTitle: cover(`${oneLine(memo.title, language)}: ${oneLine(memo.subject, language)}`),
    title: print.label(memo.title, TITLE_EMS),
    subject: print.label(memo.subject, TITLE_EMS),
    heading: memo.heading.map((row) => ({
      label: print.label(row.label, LABEL_EMS),
      value: print.line({ text: row.value }),
    })),
    legend: memo.legend ? print.line({ text: memo.legend }) : null,
    footer: print.label(memo.footer),
    /** "Page {page} of {pages}" in its three parts. */
    page: exportWords.page[mainLocale(language)].split(/\{pages?\}/),
    words: Object.fromEntries(words),
    blocks: memo.blocks.map((block) => blockData(block, print, ordinals.get(block))),
  };
}
