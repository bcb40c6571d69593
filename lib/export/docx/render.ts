import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { exportWords } from "../../../content/phrases/export";
import type { Memo, MemoLanguage } from "../../memo/tree";
import { headingOrdinals } from "../numbering";
import { mainLocale } from "../passages";
import { blockChildren } from "./blocks";
import { coreProperties } from "./core-properties";
import { fixZipTimes } from "./fixed-zip";
import { styles } from "./styles";
import { headingTable } from "./tables";
import { inlineRuns, lineParagraphs, type Writer } from "./text";

const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1500, bottom: 1500, left: 1701, right: 1701, footer: 700 },
};

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 400 } } },
});

const numbering = {
  config: [
    { reference: "ordered", levels: [level(LevelFormat.DECIMAL, "%1.")] },
    { reference: "unordered", levels: [level(LevelFormat.BULLET, "–")] },
  ],
};

function footer(memo: Memo, writer: Writer): Footer {
  const [before = "", between = "", after = ""] = exportWords.page[mainLocale(writer.language)].split(/\{pages?\}/);
  const number = new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] });
  const children = [memo.title, memo.footer].map(
    (text) => new Paragraph({ style: "PageFoot", children: inlineRuns(text, writer) }),
  );
  return new Footer({
    children: [...children, new Paragraph({ style: "PageFoot", alignment: AlignmentType.RIGHT, children: [number] })],
  });
}

function front(memo: Memo, writer: Writer) {
  return [
    new Paragraph({ style: "Title", children: inlineRuns(memo.title, writer) }),
    ...lineParagraphs({ text: memo.subject }, writer, { style: "Lead" }),
    ...(memo.heading.length > 0 ? [headingTable(memo, writer)] : []),
    new Paragraph({ style: "Note" }),
    ...(memo.legend ? lineParagraphs({ text: memo.legend }, writer, { style: "Note" }) : []),
  ];
}

/** The memo as a Word file. Same memo, same bytes. */
export async function renderDocx(memo: Memo, language: MemoLanguage): Promise<Uint8Array> {
  const numbers = memo.blocks.flatMap((block) => (block.kind === "authority" ? [block.number] : []));
  const writer: Writer = { language, authorities: new Set(numbers) };
  const ordinals = headingOrdinals(memo.blocks);
  const body = memo.blocks.flatMap((block, place) => blockChildren(block, writer, ordinals.get(block), place));
  const document = new Document({
    styles,
    numbering,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(memo, writer) },
        children: [...front(memo, writer), ...body],
      },
    ],
  });
  const core = { path: "docProps/core.xml", data: coreProperties(memo, language) };
  return fixZipTimes(Uint8Array.from(await Packer.toBuffer(document, undefined, [core])));
}
