import * as z from "zod";
import { textSchema } from "./text";

/** A sentence on how levels are set, true of the rules of severity. */
export const calibrationSchema = z.strictObject({ id: z.string(), text: textSchema });
export type Calibration = z.infer<typeof calibrationSchema>;
