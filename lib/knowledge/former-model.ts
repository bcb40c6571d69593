import type { Component } from "./vocabulary";

/** A choice that the model list once had, and what stands in its place. */
export type FormerModel = {
  readonly id: string;
  readonly model: string;
  /** Answers that the choice implied; what a file says itself comes first. */
  readonly answers: Readonly<Record<string, string>>;
  readonly components: readonly Component[];
  /** For other components. */
  readonly otherwise: string;
};
