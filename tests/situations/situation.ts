import { knowledge } from "../../content";
import { type Answers, type AnswersFile, checkAnswersFile } from "../../lib/interview";
import type { Component, Exposure } from "../../lib/knowledge/vocabulary";

type Part = { readonly component: Component; readonly model: string; readonly answers?: Answers };

/** Something that a person asks in a line or two, and what a careful lawyer here would answer at that point. */
export type Situation = {
  readonly id: string;
  readonly asked: string;
  /** Only what the asker says; whatever they leave out stays open. */
  readonly facts: { readonly answers?: Answers; readonly parts: readonly Part[] };
  /**
   * For the acts as told: they go ahead, nothing untold rescues or aggravates them, no notice came, the size is small.
   * Read off the texts, not off what the rules give. Where the licence is not held: of everything but the licence.
   */
  readonly level: Exposure;
  /** The knowledge holds no licence of it, so that the memo must say so before it says a level. */
  readonly notAssessed?: true;
  /** The clause or provision that decides, as the knowledge names it. */
  readonly rule: string;
  readonly why: string;
};

/** The answers file of a situation, checked as a user's file is. */
export function fileOf({ id, facts }: Situation): AnswersFile {
  const checked = checkAnswersFile(knowledge, {
    version: 1,
    matter: { date: "2026-11-25" },
    answers: facts.answers ?? {},
    parts: facts.parts.map(({ component, model, answers = {} }, at) => ({
      id: `part-${at + 1}`,
      component,
      model,
      answers,
    })),
  });
  if (!checked.ok) throw new Error(`${id}: ${JSON.stringify(checked.problems)}`);
  return checked.file;
}
