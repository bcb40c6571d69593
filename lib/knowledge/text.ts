import * as z from "zod";

/** A sentence for people, always in both languages side by side so that neither can be forgotten. */
export const textSchema = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
});
export type Text = z.infer<typeof textSchema>;

/** A calendar day, Beijing time, ISO form YYYY-MM-DD. */
export const daySchema = z.iso.date();
