import { limits } from "./limits";
import { llama1Files } from "./llama-1-files";
import { llama1Kin } from "./llama-1-kin";
import { openAndCommunity } from "./open-and-community";
import { plannedWays } from "./planned-ways";
import { researchLicences } from "./research-licences";
import { services } from "./services";
import type { Situation } from "./situation";

export { fileOf, type Situation } from "./situation";

export const situations: readonly Situation[] = [
  ...llama1Files,
  ...llama1Kin,
  ...plannedWays,
  ...openAndCommunity,
  ...limits,
  ...researchLicences,
  ...services,
];
