import * as z from "zod";
import type { Condition } from "./condition";
import { milestones } from "./vocabulary";

const factSchema = z.string().min(1);
const valuesSchema = z.array(z.string().min(1)).min(1);
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion("op", [
    z.strictObject({ op: z.literal("always") }),
    z.strictObject({ op: z.literal("is"), fact: factSchema, values: valuesSchema }),
    z.strictObject({ op: z.literal("includes"), fact: factSchema, values: valuesSchema }),
    z.strictObject({ op: z.literal("only"), fact: factSchema, values: valuesSchema }),
    z.strictObject({ op: z.literal("before"), fact: factSchema, day: z.iso.date() }),
    z.strictObject({ op: z.literal("before-milestone"), fact: factSchema, milestone: z.enum(milestones) }),
    z.strictObject({ op: z.literal("all"), of: z.array(conditionSchema).min(1) }),
    z.strictObject({ op: z.literal("any"), of: z.array(conditionSchema).min(1) }),
    z.strictObject({ op: z.literal("not"), of: conditionSchema }),
  ]),
);
