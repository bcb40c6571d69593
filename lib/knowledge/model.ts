import * as z from "zod";
import { conditionSchema } from "./condition-schema";
import { daySchema, textSchema } from "./text";
import { components, evidenceRoles, milestones } from "./vocabulary";

/** What is true of one model only: printed with findings of the claims named, on the components named (all where absent). */
export const remarkSchema = z.strictObject({
  claims: z.array(z.string()).min(1),
  components: z.array(z.enum(components)).optional(),
  when: conditionSchema.optional(),
  text: textSchema,
  cites: z.array(z.string()),
  /** A published reading that primary sources do not bear out, named as such. */
  differs: textSchema.optional(),
});
export type Remark = z.infer<typeof remarkSchema>;

/**
 * How a part relates to a licence and to a leak. The engine reads these traits as facts
 * (`model-lineage`, `model-licence`); it knows no model by name.
 */
const idSchema = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
/** As exact as known: a year, a month or a day. */
const releasedSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const accessSchema = z.enum(["form", "gated", "open", "code", "service"]);
/** A licence for good, or one after another, each until the first day of the next. */
const licenceInTimeSchema = z.union([
  z.string(),
  z.array(z.strictObject({ licence: z.string(), until: daySchema.optional() })).min(2),
]);
/** high: read on the maker’s own pages; medium: in part, or in secondary sources; low: to be checked on its page. */
const confidenceSchema = z.enum(["high", "medium", "low"]);
/** How it came about. `code-only` and `data` are releases without weights. */
const madeSchema = z.enum([
  "original",
  "same-architecture",
  "continued-pretraining",
  "fine-tune",
  "adapter",
  "distillation",
  "retrained",
  "code-only",
  "data",
]);

export const modelSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** The words that people type. */
  aliases: z.array(z.string()),
  /** Repository identifiers on the hubs, copies that are often used among them. */
  hub: z.array(z.string()).optional(),
  hint: textSchema,
  developer: textSchema,
  /**
   * original: the maker's own release under a licence known here; derivative: somebody's fine-tune, merge or
   * adapter of it; independent: retrained or rewritten without its files; own: made by the user; uncovered: not known here.
   */
  lineage: z.enum(["original", "derivative", "independent", "own", "uncovered"]),
  /** Models whose parameters are in this one. */
  baseModels: z.array(z.string()),
  /** Models on whose outputs it was trained; their files are not in it. */
  outputsOf: z.array(z.string()).optional(),
  multimodal: z.boolean().optional(),
  /** The right holder, so that a maker who relicenses its own model adds no second licence. */
  holder: z.string().optional(),
  /** How the files were given out: "form" where each applicant was approved. */
  access: accessSchema.optional(),
  /** The licence that its page shows, where that is not the one of the model it is built on. */
  label: z.string().optional(),
  made: madeSchema.optional(),
  /** As exact as known, for showing; the milestone holds the first day that it can be. */
  released: releasedSchema.optional(),
  confidence: confidenceSchema.optional(),
  /** Where the facts stand, and what is doubtful in them. */
  note: z.string().optional(),
  /** Licence id of each component the maker published; "none" where none was published, "own" where it is the user's. */
  licences: z.record(z.enum(components), licenceInTimeSchema),
  milestones: z.partialRecord(z.enum(milestones), daySchema),
  /** Citation ids by what they are to the model: a claim cites `model.<role>`, and nothing where the model has none. */
  evidence: z.partialRecord(z.enum(evidenceRoles), z.array(z.string()).min(1)).optional(),
  remarks: z.array(remarkSchema).optional(),
  sources: z.array(z.string()).min(1),
  checked: daySchema,
});
export type Model = z.infer<typeof modelSchema>;

/** A model as its family's file in content holds it; `content/models/row.ts` adds what follows from it. */
export const modelRowSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  developer: textSchema,
  holder: z.string(),
  released: releasedSchema,
  made: madeSchema,
  bases: z.array(z.string()),
  outputsOf: z.array(z.string()),
  access: accessSchema,
  multimodal: z.boolean(),
  licences: z.partialRecord(z.enum(components), licenceInTimeSchema),
  milestones: z.partialRecord(z.enum(milestones), daySchema).optional(),
  label: z.string().optional(),
  aliases: z.array(z.string()),
  hub: z.array(z.string()),
  confidence: confidenceSchema,
  note: z.string().optional(),
  sources: z.array(z.string()).min(1),
  checked: daySchema,
});
export type ModelRow = z.infer<typeof modelRowSchema>;
