import type { Page } from "@playwright/test";
import type { AnswersFile } from "../../lib/interview/answers";

/** A draft in the middle of things: one part with some answers. */
export const halfway: AnswersFile = {
  version: 1,
  matter: { date: "2026-11-23" },
  answers: {},
  parts: [{ id: "weights", component: "weights", model: "llama-1", answers: { channel: "torrent" } }],
  scenarios: [],
};

/** Puts a draft into the browser before any page of Licet runs; a draft already there is left alone. */
export async function withDraft(page: Page, file: AnswersFile): Promise<void> {
  const rows = { a: file.parts.map(({ id, component, model }) => ({ id, component, model })) };
  await page.addInitScript(
    (draft) => {
      if (localStorage.getItem("licet-draft") === null) localStorage.setItem("licet-draft", draft);
    },
    JSON.stringify({ revision: 2, rows, file }),
  );
}

/** The draft as the browser keeps it. */
export function keptDraft(page: Page): Promise<{ file: AnswersFile } | null> {
  return page.evaluate(() => JSON.parse(localStorage.getItem("licet-draft") ?? "null"));
}
