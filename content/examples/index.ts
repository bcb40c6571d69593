import { approvedResearchShip } from "./approved-research-ship";
import { everythingUnknown } from "./everything-unknown";
import type { Example } from "./example";
import { inferenceCodeVendor } from "./inference-code-vendor";
import { leakedWeightsStartup } from "./leaked-weights-startup";

export const examples: readonly Example[] = [
  leakedWeightsStartup,
  approvedResearchShip,
  inferenceCodeVendor,
  everythingUnknown,
];
export type { Example };
