import { plainLine, plainText } from "./plain-text";

/** Signs that mean something to Markdown or HTML anywhere in a line. Entities keep HTML inert in any reader. */
function escapeInline(text: string): string {
  return (
    text
      .replaceAll("\\", "\\\\")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replace(/[`*[\]|~$^]/g, "\\$&")
      // Within a word an underscore means nothing, and addresses stay readable.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
  );
}

/** Signs that mean something at the start of a line only. */
function escapeStart(line: string): string {
  return line
    .trim()
    .replace(/^([#+\-=:])/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** Plain text as Markdown that reads the same; its line ends become hard line breaks. */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .split("\n")
    .map((line) => escapeStart(escapeInline(line)))
    .filter((line) => line !== "")
    .join("\\\n");
}

/** The same for places that hold one line: headings, table cells. */
export function escapeMarkdownLine(text: string): string {
  return escapeStart(escapeInline(plainLine(text)));
}
