import type { MemoLanguage } from "../../lib/memo/tree";
import type { WorkedOut } from "./work-out";

export const formats = ["pdf", "docx", "markdown", "answersFile", "assessmentFile"] as const;
export type Format = (typeof formats)[number];

function offer(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function offerJson(value: unknown, name: string): void {
  offer(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" }), name);
}

/** The name that the server gave the file. */
function nameIn(header: string | null, fallback: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? "")?.[1];
  try {
    if (encoded) return decodeURIComponent(encoded);
  } catch {
    // A malformed name is no reason to lose the file.
  }
  return /filename="([^"]+)"/i.exec(header ?? "")?.[1] ?? fallback;
}

type Ready = Extract<WorkedOut, { ok: true }>;

async function fromServer(format: "pdf" | "docx", language: MemoLanguage, { file }: Ready): Promise<void> {
  const response = await fetch(`/api/memo?format=${format}&lang=${language}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(file),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  offer(await response.blob(), nameIn(response.headers.get("content-disposition"), `licet-memo.${format}`));
}

/** Saves the memo or what it was made from as a file. Only PDF and Word need the server. */
export async function download(format: Format, language: MemoLanguage, ready: Ready): Promise<void> {
  const { date } = ready.memo;
  switch (format) {
    case "pdf":
    case "docx":
      return fromServer(format, language, ready);
    case "markdown": {
      const { renderMarkdown } = await import("../../lib/export/markdown");
      offer(
        new Blob([renderMarkdown(ready.memo, language)], { type: "text/markdown;charset=utf-8" }),
        `licet-memo-${date}.md`,
      );
      return;
    }
    case "answersFile":
      return offerJson(ready.file, `licet-answers-${date}.json`);
    case "assessmentFile":
      return offerJson(ready.assessment, `licet-assessment-${date}.json`);
  }
}
