import type { Text } from "../../lib/knowledge/text";
import type { Block, Cell, Memo } from "../../lib/memo";

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const both = (text: Text): string =>
  `<span lang="zh">${escapeHtml(text.zh)}</span><br><span lang="en">${escapeHtml(text.en)}</span>`;

/** The memo as a plain page in both languages: what Chromium prints in the benchmark. */
export function memoHtml(memo: Memo): string {
  const style =
    "body{font-family:'Noto Serif CJK SC',serif;font-size:10.5pt}table{border-collapse:collapse;width:100%}td,th{border-top:1px solid #999;text-align:left;vertical-align:top}";
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${escapeHtml(memo.title.zh)}</title><style>${style}</style><h1>${both(memo.title)}</h1>${memo.blocks.map(blockHtml).join("")}`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level + 1}>${both(block.text)}</h${block.level + 1}>`;
    case "paragraph":
      return `<p>${both(block.line.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${both(item.text)}</li>`).join("")}</ul>`;
    case "run":
      return `<p>${both(block.lead)}${block.items.map((item) => both(item.text)).join("")}</p>`;
    case "table":
      return `<table><caption>${both(block.caption)}</caption><tr>${block.columns.map((column) => `<th>${both(column)}</th>`).join("")}</tr>${block.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${cellHtml(cell)}</td>`).join("")}</tr>`)
        .join("")}</table>`;
    case "verdict":
      return `<p><b>${both(block.label)}</b> ${both(block.line.text)}</p>`;
    case "argument":
      return `<h4>${both(block.title)}</h4><p>${both(block.claimant.text)}</p><p>${both(block.respondent.text)}</p><p>${both(block.cautious.text)}</p>`;
    case "authority":
      return `<h4>[${block.number}] ${both(block.title)}</h4><blockquote>${escapeHtml(block.original?.text ?? "")}</blockquote><blockquote>${escapeHtml(block.translation?.text ?? "")}</blockquote>${block.details.map((detail) => `<p>${both(detail)}</p>`).join("")}`;
  }
}

const cellHtml = (cell: Cell): string => both(cell.kind === "text" ? cell.line.text : cell.label);
