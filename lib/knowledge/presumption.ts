import * as z from "zod";
import { conditionSchema } from "./condition-schema";
import { textSchema } from "./text";

/**
 * What is taken as given where a question has no answer: the first row that holds gives the value, none leaves the
 * question open. Presumptions are filled in one after another, so a row may read what earlier ones gave.
 */
export const presumptionSchema = z.strictObject({
  question: z.string(),
  rows: z
    .array(
      z.strictObject({
        when: conditionSchema,
        /** Of a question of the matter: must hold of at least one part too. */
        anyPart: conditionSchema.optional(),
        /**
         * As in an answers file; "latest" is the last day that the other answers allow. A list for a question with one
         * answer means one of these, so that the question stays open between them.
         */
        value: z.union([z.string(), z.array(z.string())]),
        text: textSchema,
      }),
    )
    .min(1),
  /** Where the practice is found on which it rests, if anywhere. */
  cites: z.array(z.string()),
});
export type Presumption = z.infer<typeof presumptionSchema>;
