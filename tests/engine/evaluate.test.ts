import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../lib/engine/evaluate";
import type { Fact, Facts } from "../../lib/engine/facts";
import {
  all,
  any,
  before,
  beforeMilestone,
  type Condition,
  includes,
  is,
  not,
  only,
} from "../../lib/knowledge/condition";

const facts = (of: Record<string, Fact>, days: readonly (string | undefined)[] = []): Facts => ({
  decided: new WeakMap(),
  possible: new WeakMap(),
  get: (id) => of[id],
  milestone: () => days,
});
const one = (...possible: string[]): Fact => ({ kind: "one", possible });

describe("evaluate", () => {
  it("answers yes or no where every possible value agrees, and unknown otherwise", () => {
    expect(evaluate(is("f", "a", "b"), facts({ f: one("a", "b") }))).toBe(true);
    expect(evaluate(is("f", "a"), facts({ f: one("b", "c") }))).toBe(false);
    expect(evaluate(is("f", "a"), facts({ f: one("a", "c") }))).toBeNull();
  });

  it("reads several answers", () => {
    const f: Fact = { kind: "several", chosen: ["a", "b"] };
    expect(evaluate(includes("f", "b", "z"), facts({ f }))).toBe(true);
    expect(evaluate(includes("f", "z"), facts({ f }))).toBe(false);
    expect(evaluate(only("f", "a", "b", "c"), facts({ f }))).toBe(true);
    expect(evaluate(only("f", "a"), facts({ f }))).toBe(false);
    expect(evaluate(includes("f", "a"), facts({ f: { kind: "several", chosen: null } }))).toBeNull();
    expect(evaluate(only("f", "a"), facts({ f: { kind: "several", chosen: null } }))).toBeNull();
  });

  it("takes an imprecise date as every day within it", () => {
    const march: Fact = { kind: "date", from: "2023-03-01", to: "2023-03-31" };
    expect(evaluate(before("d", "2023-04-01"), facts({ d: march }))).toBe(true);
    expect(evaluate(before("d", "2023-03-31"), facts({ d: march }))).toBeNull();
    expect(evaluate(before("d", "2023-03-01"), facts({ d: march }))).toBe(false);
    expect(evaluate(before("d", "2023-03-02"), facts({ d: { kind: "date", from: null, to: null } }))).toBeNull();
  });

  it("asks every model that a part may be for its milestone", () => {
    const d: Fact = { kind: "date", from: "2023-03-01", to: "2023-03-01" };
    const leak = beforeMilestone("d", "leak-circulated");
    expect(evaluate(leak, facts({ d }, ["2023-03-02"]))).toBe(true);
    expect(evaluate(leak, facts({ d }, ["2023-03-02", undefined]))).toBeNull();
    expect(evaluate(leak, facts({ d }, [undefined]))).toBe(false);
    expect(evaluate(leak, facts({ d }, []))).toBeNull();
  });

  it("throws on a fact that does not exist or is of another kind, and never reads it as no", () => {
    expect(() => evaluate(is("none", "a"), facts({}))).toThrow("No such fact");
    expect(() => evaluate(includes("f", "a"), facts({ f: one("a") }))).toThrow();
    expect(() => evaluate(before("f", "2023-01-01"), facts({ f: one("a") }))).toThrow();
    expect(() => evaluate(is("f", "a"), facts({ f: { kind: "several", chosen: [] } }))).toThrow();
  });

  it("is sound: a decided answer agrees with every completion, negation included", () => {
    const names = ["p", "q", "r"] as const;
    const atom = fc
      .tuple(fc.constantFrom(...names), fc.constantFrom("a", "b", "c"))
      .map(([name, value]): Condition => is(name, value));
    const condition = fc.letrec<{ tree: Condition }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        atom,
        fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => all(a, b)),
        fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => any(a, b)),
        tie("tree").map(not),
      ),
    })).tree;
    const possible = fc.subarray(["a", "b", "c"], { minLength: 1 });
    fc.assert(
      fc.property(condition, possible, possible, possible, (tree, p, q, r) => {
        const decided = evaluate(tree, facts({ p: one(...p), q: one(...q), r: one(...r) }));
        if (decided === null) return;
        for (const a of p)
          for (const b of q)
            for (const c of r) expect(evaluate(tree, facts({ p: one(a), q: one(b), r: one(c) }))).toBe(decided);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
