import { approvedResearchShip } from "./approved-research-ship";
import { everythingUnknown } from "./everything-unknown";
import type { Example } from "./example";
import { inferenceCodeVendor } from "./inference-code-vendor";
import { leakedWeightsStartup } from "./leaked-weights-startup";
import { relabelledFineTune } from "./relabelled-fine-tune";

export const examples: readonly Example[] = [
  leakedWeightsStartup,
  approvedResearchShip,
  relabelledFineTune,
  inferenceCodeVendor,
  everythingUnknown,
];
export type { Example };
