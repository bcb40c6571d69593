import type { Condition, FactId } from "../knowledge/condition";
import type { Milestone } from "../knowledge/vocabulary";

/**
 * What is known of one fact: the set of values it may still have. A settled answer is a set of one; "not known
 * yet" is the set of all. Three-valued logic follows from asking whether every possible value agrees.
 */
export type Fact =
  | {
      readonly kind: "one";
      readonly possible: readonly string[];
      /** It is computed and always has a value, while a question may never be asked. */
      readonly always?: true;
    }
  /** A several-answers question: chosen for sure, or (where not answered) possibly any of the options. */
  | { readonly kind: "several"; readonly chosen: readonly string[] | null }
  /** A day between two days, both included; null where unbounded. ISO days compare as strings. */
  | { readonly kind: "date"; readonly from: string | null; readonly to: string | null };

export type Facts = {
  readonly get: (id: FactId) => Fact | undefined;
  /** The milestone's day for each model that the part may be; undefined entries where a model has none. */
  readonly milestone: (milestone: Milestone) => readonly (string | undefined)[];
  /** Tables already decided on these facts, with and without the way there: several claims share an element. */
  readonly decided: WeakMap<object, unknown>;
  readonly possible: WeakMap<object, unknown>;
  /** What a table gave before the one answer changed in which these facts differ; undefined where it reads that. */
  readonly before?: (table: readonly Ruled[]) => readonly unknown[] | undefined;
};

/** A row of any table. */
export type Ruled = { readonly when: Condition; readonly then: unknown };

/** True, false, or null for unknown (Kleene's third value). */
export type Truth = boolean | null;
