import type { Milestone } from "./vocabulary";
/** The id of a question, of a derived fact, or of a trait of the part's model. */
export type FactId = string;

/**
 * A question about facts whose answer is yes, no or unknown. Conditions are data, so that the
 * interview, the engine, the printed method and the checks all read the same thing.
 */
export type Condition =
  | { readonly op: "always" }
  /** The single answer is one of `values`. */
  | { readonly op: "is"; readonly fact: FactId; readonly values: readonly string[] }
  /** At least one of `values` was chosen in a several-answers question. */
  | { readonly op: "includes"; readonly fact: FactId; readonly values: readonly string[] }
  /** Everything chosen in a several-answers question lies within `values`. */
  | { readonly op: "only"; readonly fact: FactId; readonly values: readonly string[] }
  /** The dated event happened before the day (exclusive). */
  | { readonly op: "before"; readonly fact: FactId; readonly day: string }
  /** The dated event happened before the model's milestone (exclusive); no where the model has none. */
  | { readonly op: "before-milestone"; readonly fact: FactId; readonly milestone: Milestone }
  | { readonly op: "all"; readonly of: readonly Condition[] }
  | { readonly op: "any"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition };

export const always: Condition = { op: "always" };
export const is = (fact: FactId, ...values: string[]): Condition => ({ op: "is", fact, values });
export const includes = (fact: FactId, ...values: string[]): Condition => ({ op: "includes", fact, values });
export const only = (fact: FactId, ...values: string[]): Condition => ({ op: "only", fact, values });
export const before = (fact: FactId, day: string): Condition => ({ op: "before", fact, day });
export const beforeMilestone = (fact: FactId, milestone: Milestone): Condition => ({
  op: "before-milestone",
  fact,
  milestone,
});
export const all = (...of: Condition[]): Condition => ({ op: "all", of });
export const any = (...of: Condition[]): Condition => ({ op: "any", of });
export const not = (of: Condition): Condition => ({ op: "not", of });
