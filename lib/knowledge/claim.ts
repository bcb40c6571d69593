import * as z from "zod";
import { conditionSchema } from "./condition-schema";
import { textSchema } from "./text";
import { acts, components, exposures, leanings, results, severities } from "./vocabulary";

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const citesSchema = z.array(z.string());

/** Both arguments on an unsettled point and the cautious view. */
export const argumentSchema = z.strictObject({
  claimant: textSchema,
  claimantCites: citesSchema,
  respondent: textSchema,
  respondentCites: citesSchema,
  cautious: textSchema,
});
export type Argument = z.infer<typeof argumentSchema>;

/** One row of an element's or a defence's table: the first whose condition is true decides. */
export const testSchema = z.strictObject({
  id: idSchema,
  when: conditionSchema,
  then: z.enum(results),
  because: textSchema,
  /** The reason as it reads of a plan, nothing of which has been done; `because` where absent. */
  planned: textSchema.optional(),
  cites: citesSchema,
  /** Where `then` is contested: which way the sources lean on this point (element or defence) being made out. */
  leaning: z.enum(leanings).optional(),
  /** Where `then` is unmet only because nothing is live yet: the duty falls due on launch. */
  due: z.literal("on-launch").optional(),
  /** Required where `then` is contested in an element. */
  argument: argumentSchema.optional(),
  /** A published reading that primary sources do not bear out, named as such. */
  differs: textSchema.optional(),
});
export type Test = z.infer<typeof testSchema>;

export const elementSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** On which every claim rests alike: the memo says it once, at the top, and in a claim only where it fails. */
  premise: z.literal(true).optional(),
  /** Last test must be `always`, so that every combination of facts has a result. */
  tests: z.array(testSchema).min(1),
});
export type Element = z.infer<typeof elementSchema>;

export const defenceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** `defeats` the claim, or `limits` the remedies named. */
  effect: z.enum(["defeats", "limits"]),
  limits: z.array(idSchema).optional(),
  /** Shown only where it could be raised. */
  raisedWhen: conditionSchema,
  tests: z.array(testSchema).min(1),
});
export type Defence = z.infer<typeof defenceSchema>;

export const remedySchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  text: textSchema,
  when: conditionSchema,
  cites: citesSchema,
});
export type Remedy = z.infer<typeof remedySchema>;

export const severityTestSchema = z.strictObject({
  when: conditionSchema,
  then: z.enum(severities),
  because: textSchema,
});

export const claimSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["claim", "duty"]),
  jurisdiction: z.literal("prc"),
  /** Order of printing within a memo. */
  order: z.number().int(),
  title: textSchema,
  /** Who could bring it: the right holder, the counterparty, the regulator. */
  claimant: textSchema,
  /** One paragraph: what this is about. */
  summary: textSchema,
  /** Once for each part of these components, or once for the matter where absent. */
  components: z.array(z.enum(components)).optional(),
  /** Id of the rule in `content/transitions` that picks the version of the law for each act. */
  transition: idSchema,
  /** The acts that this claim judges, each by the law of its own time. */
  acts: z.array(z.enum(acts)).min(1),
  /** Where false the claim is not considered at all and does not appear (a tokenizer has no GPL duty). */
  relevantWhen: conditionSchema,
  /** Where true the knowledge here does not cover the facts and the finding reads "not assessed". */
  uncoveredWhen: conditionSchema.optional(),
  elements: z.array(elementSchema).min(1),
  defences: z.array(defenceSchema),
  severity: z.array(severityTestSchema).min(1),
  remedies: z.array(remedySchema),
  /** Lever ids that bear on this claim. */
  levers: z.array(idSchema),
  /** Evidence to gather: what, and what it proves. */
  evidence: z.array(z.strictObject({ item: textSchema, proves: textSchema })),
  limitation: textSchema,
  notes: z.array(z.strictObject({ text: textSchema, cites: citesSchema, when: conditionSchema })),
});
export type Claim = z.infer<typeof claimSchema>;

/** A change that a user can still make. Never a change of past facts. */
export const leverSchema = z.strictObject({
  id: idSchema,
  /**
   * ends: ends an act that goes on, named whatever it does to the level; guards: keeps from harm rather than lowers
   * what is there; lowers: named where it brings something.
   */
  kind: z.enum(["ends", "guards", "lowers"]),
  /** Weighed for each part, or once for the matter. */
  scope: z.enum(["part", "matter"]),
  /** Short, and true at every stage. */
  title: textSchema,
  /** What to do and by when, by the facts: the first that is true speaks. */
  wordings: z.array(z.strictObject({ when: conditionSchema, text: textSchema, time: textSchema })).min(1),
  /** Who should do it. */
  owner: textSchema,
  /** It needs all of these; one that the facts leave open becomes an "if", in the words of `provided`. */
  offeredWhen: z.array(z.strictObject({ when: conditionSchema, provided: textSchema })).min(1),
  /** Answers as they would then stand; values as in an answers file. */
  sets: z.array(
    z.strictObject({
      scope: z.enum(["part", "matter"]),
      question: z.string(),
      value: z.union([z.string(), z.array(z.string())]),
    }),
  ),
  /** What besides falls away for what is still to come: the whole part, or some of what was chosen. */
  ahead: z
    .strictObject({
      when: conditionSchema,
      withoutPart: z.literal(true).optional(),
      without: z.strictObject({ question: z.string(), values: z.array(z.string()), otherwise: z.string() }).optional(),
    })
    .optional(),
  /** Models that can be named with it are looked up in the catalogue. */
  named: z.literal("alternatives").optional(),
  cites: citesSchema,
  order: z.number().int(),
});
export type Lever = z.infer<typeof leverSchema>;

/** standing x severity -> exposure, printed in every memo. */
export const exposureTableSchema = z.strictObject({
  strong: z.record(z.enum(severities), z.enum(exposures)),
  arguable: z.record(z.enum(severities), z.enum(exposures)),
  weak: z.record(z.enum(severities), z.enum(exposures)),
});
export type ExposureTable = z.infer<typeof exposureTableSchema>;

/** What is known of a licensor's enforcement, to be watched. */
export const watchSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  entries: z.array(z.strictObject({ text: textSchema, cites: citesSchema })),
  when: conditionSchema,
});
export type Watch = z.infer<typeof watchSchema>;
