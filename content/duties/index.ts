import type { Claim } from "../../lib/knowledge/claim";
import { algorithmFiling } from "./algorithm-filing";
import { gplDistribution } from "./gpl-distribution";
import { labelling } from "./labelling";
import { lawfulBaseModel } from "./lawful-base-model";
import { licenceTerms } from "./licence";
import { personalData } from "./personal-data";
import { providerDuties } from "./provider-duties";
import { technologyImport } from "./technology-import";
import { trainingData } from "./training-data";

export const duties: readonly Claim[] = [
  ...licenceTerms,
  gplDistribution,
  lawfulBaseModel,
  trainingData,
  personalData,
  algorithmFiling,
  providerDuties,
  labelling,
  technologyImport,
];
