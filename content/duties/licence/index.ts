import type { Claim } from "../../../lib/knowledge/claim";
import { licenceField } from "./field";
import { labelConflict } from "./label";
import { licenceLicensee } from "./licensee";
import { licenceLimits } from "./limits";
import { licenceNotices } from "./notices";
import { licenceOutputs } from "./outputs";
import { licenceRegistration } from "./registration";

/** What licences ask besides the purpose, each a finding of its own. */
export const licenceTerms: readonly Claim[] = [
  licenceLimits,
  licenceField,
  licenceOutputs,
  licenceNotices,
  labelConflict,
  licenceRegistration,
  licenceLicensee,
];
