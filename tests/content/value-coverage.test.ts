import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { evaluate } from "../../lib/engine/evaluate";
import type { Fact, Facts } from "../../lib/engine/facts";
import { always, type Condition, is } from "../../lib/knowledge/condition";
import { atomsOf } from "../../lib/knowledge/walk";

const { claims, derivedFacts, questions } = knowledge;

/** Every enumerated fact that a lawyer thinks of as a list: questions with one answer and derived facts. */
const values = new Map<string, readonly string[]>([
  ...questions.filter(({ kind }) => kind === "one").map(({ id, options }) => [id, options.map((o) => o.id)] as const),
  ...derivedFacts.map((fact) => [fact.id, fact.values.map(({ id }) => id)] as const),
]);
const severals = new Set(questions.filter(({ kind }) => kind === "several").map(({ id }) => id));
const days = new Set(["memo-date", "law-date", ...questions.filter(({ kind }) => kind === "date").map(({ id }) => id)]);

/** Facts of which only this one is known. */
const only = (fact: string, value: string): Facts => ({
  get: (id): Fact => {
    if (id === fact) return { kind: "one", possible: [value] };
    if (days.has(id)) return { kind: "date", from: null, to: null };
    if (severals.has(id) || /\.(list|triggers)$/.test(id)) return { kind: "several", chosen: null };
    return { kind: "one", possible: values.get(id) ?? [] };
  },
  milestone: () => [],
  decided: new WeakMap(),
  possible: new WeakMap(),
});

type Table = { readonly at: string; readonly rows: readonly { readonly when: Condition }[]; readonly where: Condition };

/** Every table that a last row closes, with the condition under which it is looked at. */
const tables: readonly Table[] = [
  ...claims.flatMap(({ id, elements, defences, severity, relevantWhen }): Table[] => [
    ...elements.map((element) => ({ at: `${id}/${element.id}`, rows: element.tests, where: relevantWhen })),
    ...defences.map(({ id: defence, tests, raisedWhen }) => ({
      at: `${id}/${defence}`,
      rows: tests,
      where: { op: "all" as const, of: [relevantWhen, raisedWhen] },
    })),
    { at: `${id}/severity`, rows: severity, where: relevantWhen },
  ]),
  ...derivedFacts.map(({ id, tests }) => ({ at: id, rows: tests, where: always })),
];

const named = ({ rows }: Table): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const atom of rows.flatMap(({ when }) => atomsOf(when))) {
    if (atom.op !== "is" || !values.has(atom.fact)) continue;
    found.set(atom.fact, new Set([...(found.get(atom.fact) ?? []), ...atom.values]));
  }
  return found;
};

/** For each fact that a table names, the values that it does not name and that do not make it moot. */
const unnamed = (table: Table): readonly (readonly [fact: string, values: readonly string[]])[] =>
  [...named(table)].flatMap(([fact, known]) => {
    const rest = (values.get(fact) ?? []).filter(
      (value) => !known.has(value) && evaluate(table.where, only(fact, value)) !== false,
    );
    return rest.length === 0 ? [] : [[fact, rest] as const];
  });

/** Reviewed by hand, table by table: values for which the closing row, or a row that turns on another fact, is right. */
const file = new URL("./value-coverage.json", import.meta.url);
const reviewed: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(file, "utf8"));

describe("a value that no row names falls to the closing row", () => {
  it("is so only where it was looked at and found right", () => {
    const found: Record<string, string[]> = {};
    for (const table of tables) {
      for (const [fact, rest] of unnamed(table)) found[`${table.at} ${fact}`] = [...rest];
    }
    // Write it anew only after reading what changed: each line says that the closing row speaks for these values.
    if (process.env.UPDATE_COVERAGE) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    else expect(found).toEqual(reviewed);
  });

  it("sees a value that was added and named nowhere", () => {
    const table: Table = { at: "t", rows: [{ when: is("permission", "own") }, { when: always }], where: always };
    expect(unnamed(table)[0]?.[1]).toContain("refused");
  });
});
