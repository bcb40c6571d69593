import type { Condition, FactId } from "../knowledge/condition";
import type { Leaning, Result } from "../knowledge/vocabulary";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";

/** An ordered table: the first row whose condition is true decides. */
export type Row<Value> = {
  readonly when: Condition;
  readonly then: Value;
  readonly leaning?: Leaning | undefined;
  readonly due?: "on-launch" | undefined;
};

/** What a row gives: its result, and of a contested one which way it leans, of an unmet one whether it falls due. */
export const weigh = <Value>({ then, leaning, due }: Row<Value>): Weighed<Value> => {
  if (due !== undefined) return "due" as Weighed<Value>;
  return (leaning === "for" || leaning === "against" ? `contested-${leaning}` : then) as Weighed<Value>;
};

/** Only results of law lean or fall due; severities and values of facts are what they are. */
export type Weighed<Value> = Value extends Result ? Value | "due" | "contested-for" | "contested-against" : Value;

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
  const exhausted = exhaustion(facts);
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
    if (exhausted(row.when)) return { rows, read: [...read], openOn: [...openOn] };
  }
  throw new Error("A table of tests ended without a result");
}

/** Every value that an ordered table may still give: the same as {@link decide} gives, without the way there. */
export function possibleOf<Value>(table: readonly Row<Value>[], facts: Facts): readonly Weighed<Value>[] {
  const known = (facts.possible.get(table) ?? facts.before?.(table)) as readonly Weighed<Value>[] | undefined;
  if (known !== undefined) return known;
  const possible: Weighed<Value>[] = [];
  let settled = false;
  const exhausted = exhaustion(facts);
  for (const row of table) {
    const { when } = row;
    const truth = evaluate(when, facts);
    const result = weigh(row);
    if (truth !== false && !possible.includes(result)) possible.push(result);
    settled = truth === true || (truth === null && exhausted(when));
    if (settled) break;
  }
  if (!settled) throw new Error("A table of tests ended without a result");
  facts.possible.set(table, possible);
  return possible;
}

/**
 * Tells, row by row, whether the rows so far name every value that a fact may still have: then one of them decides, and
 * none below is reached. Without this the closing row would speak for values that have rows of their own. An answer may
 * also never be given, where its question does not arise: only facts that always have a value are looked at.
 */
function exhaustion(facts: Facts): (when: Condition) => boolean {
  const named = new Map<FactId, readonly string[]>();
  return (when) => {
    const atom = openAtom(when, facts);
    if (atom === null) return false;
    const fact = facts.get(atom.fact);
    if (fact?.kind !== "one" || fact.always !== true) return false;
    const values = [...(named.get(atom.fact) ?? []), ...atom.values];
    named.set(atom.fact, values);
    return fact.possible.length > 0 && fact.possible.every((value) => values.includes(value));
  };
}

/** The one question of value on which an unknown row turns, the rest of it being true; null where there are more. */
function openAtom(when: Condition, facts: Facts): Extract<Condition, { op: "is" }> | null {
  if (when.op === "is") return when;
  if (when.op !== "all") return null;
  let open: Condition | undefined;
  for (const part of when.of) {
    // A compound part may hold as a whole and leave its atoms unknown; it is dear to ask, and no row needs it.
    if (part.op === "any" || part.op === "not") return null;
    if (evaluate(part, facts) === true) continue;
    if (open !== undefined) return null;
    open = part;
  }
  return open === undefined ? null : openAtom(open, facts);
}
