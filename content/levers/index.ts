import type { Lever } from "../../lib/knowledge/claim";
import { dataLevers } from "./data";
import { endingLevers } from "./ending";
import { licenceLevers } from "./licence";
import { planningLevers } from "./planning";
import { platformLevers } from "./platform";
import { recordLevers } from "./record";
import { regulationLevers } from "./regulation";

/** Changes that a user can still make, in order of time. Past facts are no levers. */
export const levers: readonly Lever[] = [
  ...recordLevers,
  ...endingLevers,
  ...planningLevers,
  ...licenceLevers,
  ...regulationLevers,
  ...dataLevers,
  ...platformLevers,
];
