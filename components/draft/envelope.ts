import type { AnswersFile } from "../../lib/interview/answers";
import type { Component } from "../../lib/knowledge/vocabulary";

/** Which of the two plans is being filled in. */
export type Plan = "a" | "b";

/** A row of the parts step, which may still lack either choice. */
export type Row = { readonly id: string; readonly component: Component | ""; readonly model: string };

/** What is kept in the browser: the answers file, and rows of the parts step that are not whole yet. */
export type Draft = {
  /** Rises with each change, so that of two tabs the newer can be told. */
  readonly revision: number;
  readonly file: AnswersFile;
  /** Absent until the parts step was touched; an empty list says "I do not know which parts". */
  readonly rows: { readonly [plan in Plan]?: readonly Row[] };
};

/** The day in Beijing, where matters are dated. */
export function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date());
}

/** A draft without answers, dated today. */
export function emptyDraft(): Draft {
  return {
    revision: 0,
    file: { version: 1, matter: { date: today() }, answers: {}, parts: [], scenarios: [] },
    rows: {},
  };
}

/** A draft that holds a file as opened: its rows are its parts. */
export function draftOf(file: AnswersFile): Draft {
  return { revision: 0, file, rows: { a: file.parts.map(({ id, component, model }) => ({ id, component, model })) } };
}

/** Whether anything was answered. */
export function isEmpty(draft: Draft): boolean {
  const { file, rows } = draft;
  return (
    Object.keys(file.answers).length === 0 &&
    file.parts.length === 0 &&
    file.scenarios.length === 0 &&
    rows.a === undefined &&
    Object.keys(file.matter).length <= 1
  );
}
