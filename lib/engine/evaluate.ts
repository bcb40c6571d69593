import type { Condition, FactId } from "../knowledge/condition";
import type { Facts, Truth } from "./facts";

/** Receives every fact that the evaluation looked at, and whether it left the atom unknown. */
export type Reader = (fact: FactId, truth: Truth) => void;

const ignore: Reader = () => {};

/**
 * Evaluates a condition in Kleene's strong three-valued logic.
 * @returns true or false where every possible value of the facts agrees atom by atom, otherwise null.
 * @throws where the condition names a fact that does not exist, so that a slip in content never reads as "no".
 */
export function evaluate(condition: Condition, facts: Facts, read: Reader = ignore): Truth {
  switch (condition.op) {
    case "always":
      return true;
    case "not": {
      const truth = evaluate(condition.of, facts, read);
      return truth === null ? null : !truth;
    }
    case "all":
      return conjunction(condition.of, facts, read);
    case "any":
      return disjunction(condition.of, facts, read);
    default: {
      const truth = atom(condition, facts);
      read(condition.fact, truth);
      return truth;
    }
  }
}

function conjunction(conditions: readonly Condition[], facts: Facts, read: Reader): Truth {
  let truth: Truth = true;
  for (const condition of conditions) {
    const next = evaluate(condition, facts, read);
    if (next === false) return false;
    if (next === null) truth = null;
  }
  return truth;
}

function disjunction(conditions: readonly Condition[], facts: Facts, read: Reader): Truth {
  let truth: Truth = false;
  for (const condition of conditions) {
    const next = evaluate(condition, facts, read);
    if (next === true) return true;
    if (next === null) truth = null;
  }
  return truth;
}

type Atom = Exclude<Condition, { op: "always" | "not" | "all" | "any" }>;

function atom(condition: Atom, facts: Facts): Truth {
  const fact = facts.get(condition.fact);
  if (fact === undefined) throw new Error(`No such fact: ${condition.fact}`);
  switch (condition.op) {
    case "is":
      if (fact.kind !== "one") throw new Error(`Not a single-answer fact: ${condition.fact}`);
      return allIn(fact.possible, condition.values);
    case "includes":
      if (fact.kind !== "several") throw new Error(`Not a several-answers fact: ${condition.fact}`);
      return fact.chosen === null ? null : fact.chosen.some((value) => condition.values.includes(value));
    case "only":
      if (fact.kind !== "several") throw new Error(`Not a several-answers fact: ${condition.fact}`);
      return fact.chosen === null ? null : fact.chosen.every((value) => condition.values.includes(value));
    case "before":
      return isBefore(fact, condition.day, condition.fact);
    case "before-milestone":
      return agree(
        facts
          .milestone(condition.milestone)
          .map((day) => (day === undefined ? false : isBefore(fact, day, condition.fact))),
      );
  }
}

/** Whether every possible value is among these, or none is; null where some are. */
function allIn(possible: readonly string[], values: readonly string[]): Truth {
  const [first] = possible;
  if (first === undefined) return null;
  const truth = values.includes(first);
  return possible.length > 1 && possible.some((value) => values.includes(value) !== truth) ? null : truth;
}

function isBefore(fact: ReturnType<Facts["get"]>, day: string, id: FactId): Truth {
  if (fact?.kind !== "date") throw new Error(`Not a date: ${id}`);
  if (fact.to !== null && fact.to < day) return true;
  if (fact.from !== null && fact.from >= day) return false;
  return null;
}

/** The common answer of all possibilities, or null where they differ. */
function agree(truths: readonly Truth[]): Truth {
  const [first, ...rest] = truths;
  return first === undefined || rest.some((truth) => truth !== first) ? null : first;
}
