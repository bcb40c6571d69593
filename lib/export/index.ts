import type { Memo, MemoLanguage } from "../memo/tree";
import { renderMarkdown } from "./markdown";

export { PdfError, type PdfFailure } from "./pdf/pdf-error";

export type ExportFormat = "md" | "pdf" | "docx";
export type ExportedFile = { readonly bytes: Uint8Array; readonly mime: string; readonly fileName: string };

const MIME: Record<ExportFormat, string> = {
  md: "text/markdown; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

async function render(memo: Memo, language: MemoLanguage, format: ExportFormat): Promise<Uint8Array> {
  // Loaded when asked for: Typst and docx are big, and Markdown needs neither.
  if (format === "pdf") return (await import("./pdf/render")).renderPdf(memo, language);
  if (format === "docx") return (await import("./docx/render")).renderDocx(memo, language);
  return new TextEncoder().encode(renderMarkdown(memo, language));
}

/** The memo as a file. A PDF that cannot be made rejects with a PdfError that says why. */
export async function exportMemo(memo: Memo, language: MemoLanguage, format: ExportFormat): Promise<ExportedFile> {
  const date = memo.date.replace(/[^0-9-]/g, "");
  const bytes = await render(memo, language, format);
  return { bytes, mime: MIME[format], fileName: `licet-memo-${date}-${language}.${format}` };
}
