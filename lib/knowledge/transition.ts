import * as z from "zod";
import { textSchema } from "./text";

/**
 * Which version of the law governs an act, in one field of law. `continuing`: a completed act by the law of its
 * day, an act that goes on beyond a change by the changed law. `milder`: the law of the day, unless later law is
 * milder, so both are cited. `service`: the rules in force while the service is offered. `chosen-law`: the law that
 * the contract chooses; PRC provisions serve as comparison.
 */
export const transitionKinds = ["continuing", "milder", "service", "chosen-law"] as const;

export const transitionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(transitionKinds),
  /** The field of law: "Trade secrets". */
  field: textSchema,
  /** The rule and its source, as a memo prints it. */
  text: textSchema,
  cites: z.array(z.string()),
});
export type Transition = z.infer<typeof transitionSchema>;
