import type { Condition, FactId } from "../knowledge/condition";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";

/** An ordered table: the first row whose condition is true decides. */
export type Row<Value> = { readonly when: Condition; readonly then: Value };

export type Decision<R> = {
  /** Rows that decide on some completion of the unknown facts; one row where settled. */
  readonly rows: readonly R[];
  /** Facts that were looked at on the way. */
  readonly read: readonly FactId[];
  /** Facts whose being unknown leaves the decision open. */
  readonly openOn: readonly FactId[];
};

/**
 * Walks an ordered table. A row whose condition is unknown may decide, and so may those below it, until one is true.
 * @throws where no row can decide: tables end with a row that always holds.
 */
export function decide<R extends { readonly when: Condition }>(table: readonly R[], facts: Facts): Decision<R> {
  const rows: R[] = [];
  const read = new Set<FactId>();
  const openOn = new Set<FactId>();
  for (const row of table) {
    const unknownHere: FactId[] = [];
    const truth = evaluate(row.when, facts, (fact, atomTruth) => {
      read.add(fact);
      if (atomTruth === null) unknownHere.push(fact);
    });
    if (truth === false) continue;
    rows.push(row);
    if (truth === true) return { rows, read: [...read], openOn: [...openOn] };
    for (const fact of unknownHere) openOn.add(fact);
  }
  throw new Error("A table of tests ended without a result");
}

/** Every value that an ordered table may still give: the same as {@link decide} gives, without the way there. */
export function possibleOf<Value>(table: readonly Row<Value>[], facts: Facts): readonly Value[] {
  const known = facts.possible.get(table) as readonly Value[] | undefined;
  if (known !== undefined) return known;
  const possible: Value[] = [];
  let settled = false;
  for (const { when, then } of table) {
    const truth = evaluate(when, facts);
    if (truth !== false && !possible.includes(then)) possible.push(then);
    settled = truth === true;
    if (settled) break;
  }
  if (!settled) throw new Error("A table of tests ended without a result");
  facts.possible.set(table, possible);
  return possible;
}
