import type { Memo, MemoLanguage } from "../../memo/tree";
import { fontCover, plainCover } from "./coverage";
import { pageData } from "./page-data";
import { PdfError } from "./pdf-error";
import { setPdf } from "./pool";
import { projectRoot } from "./project-root";

/** How Typst says that PDF/UA forbids an empty box. */
const NO_SIGN = /could not be displayed/;

/**
 * The memo as a tagged PDF (PDF/UA-1). Same memo, same bytes. Rejects with a PdfError.
 * Runs on Node only; the setting itself happens in a worker thread.
 */
export async function renderPdf(memo: Memo, language: MemoLanguage): Promise<Uint8Array> {
  const root = projectRoot();
  try {
    return await setPdf(root, JSON.stringify(pageData(memo, language, fontCover(root))));
  } catch (error) {
    if (!(error instanceof PdfError) || !NO_SIGN.test(error.message)) throw error;
    // A rare cluster that a font maps but cannot shape makes PDF/UA fail; then it is shown by its number.
    return setPdf(root, JSON.stringify(pageData(memo, language, plainCover(root))));
  }
}
