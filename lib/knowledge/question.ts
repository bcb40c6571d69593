import * as z from "zod";
import { conditionSchema } from "./condition-schema";
import { textSchema } from "./text";
import { components, milestones, topics } from "./vocabulary";

export const optionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  text: textSchema,
  hint: textSchema.optional(),
  /** Only for these components; for all where absent. */
  components: z.array(z.enum(components)).optional(),
  /** Chosen alone or not at all ("nothing leaves us", "no modification"). */
  exclusive: z.boolean().optional(),
});
export type Option = z.infer<typeof optionSchema>;

/**
 * A question as the wizard, the terminal, the API and the tests all read it. "Not known yet" is always an
 * answer and is never listed as an option: it is the value `"unknown"`.
 */
export const questionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** Asked once for each part, or once for the matter. */
  scope: z.enum(["part", "matter"]),
  topic: z.enum(topics),
  kind: z.enum(["one", "several", "date", "text"]),
  title: textSchema,
  hint: textSchema.optional(),
  /** Why it is asked. */
  why: textSchema,
  /** What law hangs on it: citation ids. */
  law: z.array(z.string()),
  options: z.array(optionSchema),
  askWhen: conditionSchema,
  /** The question of the matter that must have its answer first, and behind which this one stands. */
  after: z.string().optional(),
  /** Where one of these holds the answer follows from others and is not asked; "memo-date" is the day of the memo. */
  follows: z.array(z.strictObject({ when: conditionSchema, value: z.string() })).optional(),
  /** Of a date: what must have come before it, a day in the life of the model or the day that another question asks. */
  notBefore: z.strictObject({ milestone: z.enum(milestones).optional(), question: z.string().optional() }).optional(),
  components: z.array(z.enum(components)).optional(),
});
export type Question = z.infer<typeof questionSchema>;

/** A fact computed from answers by an ordered table: the first condition that holds gives the value. */
export const derivedFactSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  scope: z.enum(["part", "matter"]),
  title: textSchema,
  values: z.array(z.strictObject({ id: z.string(), text: textSchema })).min(1),
  tests: z.array(z.strictObject({ when: conditionSchema, then: z.string() })).min(1),
});
export type DerivedFact = z.infer<typeof derivedFactSchema>;

/** Answers that cannot both be right, with the field to mend and how. */
export const contradictionSchema = z.strictObject({
  id: z.string(),
  scope: z.enum(["part", "matter"]),
  question: z.string(),
  when: conditionSchema,
  message: textSchema,
  fix: textSchema,
});
export type Contradiction = z.infer<typeof contradictionSchema>;
