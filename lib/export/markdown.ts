import { exportWords } from "../../content/phrases/export";
import type { Text } from "../knowledge/text";
import type { Block, Cell, Line, Memo, MemoLanguage } from "../memo/tree";
import { escapeMarkdown, escapeMarkdownLine } from "./markdown-escape";
import { exposureGlyph, exposureText, outcomeGlyphs } from "./marks";
import { headingOrdinals, type Ordinal } from "./numbering";
import { oneLine, passages, quotations } from "./passages";
import { runOn } from "./run-on";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** The memo as Markdown (CommonMark with tables). All text of the tree is literal. */
export function renderMarkdown(memo: Memo, language: MemoLanguage): string {
  const ordinals = headingOrdinals(memo.blocks);
  const head = [
    `# ${line(memo.title, language)}`,
    `**${line(memo.subject, language)}**`,
    memo.heading.map((row) => `- **${line(row.label, language)}**: ${line(row.value, language)}`).join("\n"),
    ...(memo.legend ? [quote(paragraphs({ text: memo.legend }, language))] : []),
    "---",
  ];
  const body = memo.blocks.map((block) => renderBlock(block, language, ordinals.get(block)));
  return `${[...head, ...body, "---", line(memo.footer, language)].filter((part) => part !== "").join("\n\n")}\n`;
}

function line(text: Text, language: MemoLanguage, separator = " / "): string {
  return escapeMarkdownLine(oneLine(text, language, separator));
}

function cites({ cites: numbers = [] }: Line): string {
  return numbers.map((number) => `[${number}]`).join("");
}

function paragraphs(source: Line, language: MemoLanguage): string {
  return passages(source.text, language)
    .map((passage) => `${escapeMarkdown(passage.text)}${cites(source)}`)
    .join("\n\n");
}

function quote(text: string): string {
  return text.replace(/^/gm, "> ").replace(/^> $/gm, ">");
}

function heading(block: Of<"heading">, language: MemoLanguage, ordinal: Ordinal | undefined): string {
  const level = ordinal?.level ?? block.level;
  const parts = passages(block.text, language).map((passage) => {
    const number = ordinal?.[passage.language] ?? "";
    return `${number}${number.endsWith(".") ? " " : ""}${escapeMarkdownLine(passage.text)}`;
  });
  return `${"#".repeat(level + 1)} ${parts.join(" / ")}`;
}

function list(block: Of<"list">, language: MemoLanguage): string {
  return block.items
    .map((item, index) => {
      const marker = block.ordered ? `${index + 1}. ` : "- ";
      return (
        marker +
        paragraphs(item, language)
          .replaceAll("\n", `\n${" ".repeat(marker.length)}`)
          .replace(/^ +$/gm, "")
      );
    })
    .join("\n");
}

function cell(source: Cell, language: MemoLanguage): string {
  if (source.kind === "outcome") return `${outcomeGlyphs[source.outcome]} ${line(source.label, language)}`;
  if (source.kind === "exposure") {
    const { word, label } = exposureText(source.label, source.lower, source.upper);
    const mark = `${exposureGlyph(source.lower, source.upper)} **${line(word, language)}**`;
    return label ? `${mark}<br>${line(label, language)}` : mark;
  }
  return passages(source.line.text, language)
    .map(
      (passage) => passage.text.split("\n").map(escapeMarkdownLine).filter(Boolean).join("<br>") + cites(source.line),
    )
    .join("<br>");
}

function table(block: Of<"table">, language: MemoLanguage): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `**${line(block.caption, language)}**`,
    "",
    row(block.columns.map((column) => line(column, language))),
    row(block.columns.map(() => "---")),
    ...block.rows.map((cells) => row(cells.map((source) => cell(source, language)))),
  ].join("\n");
}

function verdict(block: Of<"verdict">, language: MemoLanguage): string {
  const { word, label } = exposureText(block.label, block.lower, block.upper, block.unassessed);
  const mark = `${exposureGlyph(block.lower, block.upper)} **${line(word, language)}**`;
  const head = label ? `${mark}: ${line(label, language)}` : mark;
  return quote(`${head}\n\n${paragraphs(block.line, language)}`);
}

function argument(block: Of<"argument">, language: MemoLanguage): string {
  const sides = [
    [exportWords.claimant, block.claimant],
    [exportWords.respondent, block.respondent],
    [exportWords.cautious, block.cautious],
  ] as const;
  const parts = sides.map(([label, text]) => `*${line(label, language)}*\n\n${paragraphs(text, language)}`);
  return [`**${line(block.title, language)}**`, ...parts].join("\n\n");
}

function authority(block: Of<"authority">, language: MemoLanguage): string {
  const { original, translation } = quotations(block, language);
  const parts = [`**[${block.number}]** ${line(block.title, language)}`];
  if (original) parts.push(quote(escapeMarkdown(original.text)));
  if (translation) {
    parts.push(quote(`*${line(exportWords.unofficialTranslation, language)}*\n\n${escapeMarkdown(translation.text)}`));
  }
  if (block.details.length > 0) parts.push(block.details.map((detail) => `- ${line(detail, language)}`).join("\n"));
  return parts.join("\n\n");
}

function renderBlock(block: Block, language: MemoLanguage, ordinal: Ordinal | undefined): string {
  switch (block.kind) {
    case "heading":
      return heading(block, language, ordinal);
    case "paragraph":
      return paragraphs(block.line, language);
    case "list":
      return list(block, language);
    case "run":
      return paragraphs(runOn(block), language);
    case "table":
      return table(block, language);
    case "verdict":
      return verdict(block, language);
    case "argument":
      return argument(block, language);
    case "authority":
      return authority(block, language);
  }
}
