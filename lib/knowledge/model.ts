import * as z from "zod";
import { daySchema, textSchema } from "./text";
import { components, milestones } from "./vocabulary";

/**
 * How a part relates to a licence and to a leak. The engine reads these traits as facts
 * (`model-lineage`, `model-licence`); it knows no model by name.
 */
export const modelSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  name: textSchema,
  aliases: z.array(z.string()),
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
  access: z.enum(["form", "gated", "open", "code", "service"]).optional(),
  /** Licence id of each component the maker published; "none" where none was published, "own" where it is the user's. */
  licences: z.record(
    z.enum(components),
    z.union([z.string(), z.array(z.strictObject({ licence: z.string(), until: daySchema.optional() }))]),
  ),
  milestones: z.partialRecord(z.enum(milestones), daySchema),
  sources: z.array(z.string()).min(1),
  checked: daySchema,
});
export type Model = z.infer<typeof modelSchema>;
