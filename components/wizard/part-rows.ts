import type { Component } from "../../lib/knowledge/vocabulary";
import type { Row } from "../draft/envelope";

function freeId(stem: string, rows: readonly Row[]): string {
  const taken = new Set(rows.map((row) => row.id));
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** A row in which nothing is chosen yet, told apart from the others. */
export function freshRow(rows: readonly Row[]): Row {
  return { id: freeId("new", rows), component: "", model: "" };
}

/** A row after a choice: a part is called after its component, the second of a kind `weights-2`. */
export function renamed(row: Row, before: Row, rows: readonly Row[]): Row {
  if (row.component === "" || row.component === before.component) return row;
  const others = rows.filter((other) => other.id !== before.id);
  return { ...row, id: freeId(row.component satisfies Component, others) };
}
