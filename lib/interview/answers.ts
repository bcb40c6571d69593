import type { Component } from "../knowledge/vocabulary";

/** `"unknown"` is "not known yet"; a list answers a several-answers question; a date may be YYYY, YYYY-MM or YYYY-MM-DD. */
export type AnswerValue = string | readonly string[];
export const unknown = "unknown";

export type Answers = Readonly<Record<string, AnswerValue>>;

/** One component obtained one way. Two ways of obtaining the same file are two parts. */
export type Part = {
  readonly id: string;
  readonly component: Component;
  /** Model id, or "unknown". */
  readonly model: string;
  readonly answers: Answers;
};

/** Heading of the memo. `date` is the day on which it speaks, ISO, Beijing time. */
export type Matter = {
  readonly date: string;
  /** Apply the law as it stood on this day rather than on `date`: the same facts, law through time. */
  readonly lawAsOf?: string;
  readonly title?: string;
  readonly to?: string;
  readonly from?: string;
  readonly privileged?: boolean;
};

/** A second plan: what differs from the first. */
export type Scenario = {
  readonly id: string;
  readonly title?: string;
  readonly answers: Answers;
  readonly parts: readonly Part[];
};

export type AnswersFile = {
  readonly version: 1;
  readonly matter: Matter;
  readonly answers: Answers;
  readonly parts: readonly Part[];
  readonly scenarios: readonly Scenario[];
};
