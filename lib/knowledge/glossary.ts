import * as z from "zod";

/**
 * A term of the field with its English counterpart. Where a Chinese text uses the term, its English must use the
 * counterpart or one of the variants: `*` stands for any ending ("infring*"), and a plural s is always allowed.
 */
export const glossaryTermSchema = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
  /** Other renderings that are right, the shorter word in a title among them. */
  variants: z.array(z.string().min(1)).optional(),
  /** Longer words that contain the term and mean something else. */
  unless: z.array(z.string().min(1)).optional(),
  /** Words that must not stand for it in either language; in Chinese, `unless` excuses them too. */
  forbidden: z.strictObject({ zh: z.array(z.string()).optional(), en: z.array(z.string()).optional() }).optional(),
  /** Too common a word to demand: only what is forbidden is checked. */
  loose: z.boolean().optional(),
  /** Why this rendering. */
  note: z.string().optional(),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
