/** busy: too many PDFs wait. timeout: it took too long. compile: the memo could not be set. worker: the thread died. */
export type PdfFailure = "busy" | "timeout" | "compile" | "worker";

/** Why there is no PDF. The message is for logs; callers choose their words by `failure`. */
export class PdfError extends Error {
  constructor(
    readonly failure: PdfFailure,
    message: string,
  ) {
    super(message);
    this.name = "PdfError";
  }
}
