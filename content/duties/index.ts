import type { Claim } from "../../lib/knowledge/claim";
import { algorithmFiling } from "./algorithm-filing";
import { gplDistribution } from "./gpl-distribution";
import { lawfulBaseModel } from "./lawful-base-model";

export const duties: readonly Claim[] = [gplDistribution, lawfulBaseModel, algorithmFiling];
