import type { Gap } from "../../lib/knowledge/gap";
import { scopeGaps } from "./scope";
import { standardGaps } from "./standards";
import { textGaps } from "./texts";

/** What is known to be missing, for readers of a memo and of the library. */
export const gaps: readonly Gap[] = [...textGaps, ...standardGaps, ...scopeGaps];
