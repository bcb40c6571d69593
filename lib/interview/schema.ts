import * as z from "zod/mini";
import { dayRange } from "../engine/dates";
import type { Question } from "../knowledge/question";
import { components } from "../knowledge/vocabulary";
import { unknown } from "./answers";

// Without it zod tries `new Function`, which the Content-Security-Policy forbids.
z.config({ jitless: true });

/** Codes that the interview's messages are looked up by, so that each reader gets them in their own language. */
export type ProblemCode =
  | "not-an-object"
  | "unknown-field"
  | "missing-field"
  | "unknown-question"
  | "not-an-option"
  | "not-a-list"
  | "exclusive-option"
  | "empty-list"
  | "not-a-date"
  | "date-in-future"
  | "too-long"
  | "too-many"
  | "not-text"
  | "unknown-model"
  | "unknown-component"
  | "repeated-part"
  | "bad-part-id"
  | "wrong-version"
  | "dates-out-of-order"
  | "nothing-chosen";

/** Longest free text that is kept, in UTF-16 units. */
export const longestText = 4000;

const fail = (code: ProblemCode) => ({ error: () => code });

/** What one answer may be. Issues carry a {@link ProblemCode} as their message. */
export function answerSchema(question: Question): z.ZodMiniType<string | string[]> {
  const ids = question.options.map((option) => option.id);
  switch (question.kind) {
    case "one":
      return z
        .string(fail("nothing-chosen"))
        .check(z.refine((value) => value === unknown || ids.includes(value), fail("not-an-option")));
    case "several":
      return z.union(
        [
          z.literal(unknown),
          z.array(z.string()).check(
            z.refine((values) => values.length > 0, fail("empty-list")),
            z.refine((values) => values.every((value) => ids.includes(value)), fail("not-an-option")),
            z.refine(
              (values) => values.length === 1 || !values.some((value) => isExclusive(question, value)),
              fail("exclusive-option"),
            ),
          ),
        ],
        fail("not-a-list"),
      );
    case "date":
      return z
        .string(fail("not-a-date"))
        .check(z.refine((value) => value === unknown || dayRange(value) !== null, fail("not-a-date")));
    case "text":
      return z.string(fail("not-text")).check(z.maxLength(longestText, fail("too-long")));
  }
}

const isExclusive = (question: Question, value: string): boolean =>
  question.options.some((option) => option.id === value && option.exclusive === true);

const shortText = z.string(fail("not-text")).check(z.maxLength(300, fail("too-long")));

const day = z
  .string(fail("missing-field"))
  .check(z.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && dayRange(value) !== null, fail("not-a-date")));

/** The heading of the memo. */
export const matterSchema = z.strictObject({
  date: day,
  lawAsOf: z.optional(day),
  title: z.optional(shortText),
  to: z.optional(shortText),
  from: z.optional(shortText),
  privileged: z.optional(z.boolean()),
});

/** A part without its answers, which the question list checks. */
export const partFrameSchema = z.strictObject({
  id: z
    .string(fail("bad-part-id"))
    .check(z.refine((value) => /^[a-z0-9][a-z0-9-]{0,39}$/.test(value), fail("bad-part-id"))),
  component: z.enum(components, fail("unknown-component")),
  model: z.string(fail("unknown-model")),
  answers: z.optional(z.unknown()),
});
