import * as z from "zod";
import { daySchema, textSchema } from "./text";

/** What the knowledge is known not to hold, for readers to see: a memo must not read as if it were complete there. */
export const gapSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: textSchema,
  /** What is missing, as exactly as it is known. */
  missing: textSchema,
  /** Why it is missing. */
  why: textSchema,
  /** What a memo says or leaves out for that reason. */
  effect: textSchema,
  /** Authorities that are read with this gap in mind. */
  cites: z.array(z.string()),
  checked: daySchema,
});
export type Gap = z.infer<typeof gapSchema>;
