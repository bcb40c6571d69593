import { type Exposure, exposures } from "../../lib/knowledge/vocabulary";

export { type Claim, claimSchema, leverSchema, watchSchema } from "../../lib/knowledge/claim";

export const exposureRankOf = (exposure: Exposure): number => exposures.indexOf(exposure);
