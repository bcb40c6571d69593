import type { Presumption } from "../../lib/knowledge/presumption";
import { accessPresumed } from "./access";
import { acquiredPresumed } from "./acquired";
import { actorPresumed } from "./actor";
import { applicationPresumed } from "./application";
import { audiencePresumed } from "./audience";
import { channelPresumed } from "./channel";
import { companySizePresumed } from "./company-size";
import { competesPresumed } from "./competes";
import { continuingPresumed } from "./continuing";
import { deliveryPresumed } from "./delivery";
import { endedPresumed } from "./ended";
import { fieldsPresumed } from "./fields";
import { filingPresumed } from "./filing";
import { filingNumberPresumed } from "./filing-number";
import { givenPresumed } from "./given";
import { gplCombinationPresumed } from "./gpl-combination";
import { gplCompliancePresumed } from "./gpl-compliance";
import { gplCurePresumed } from "./gpl-cure";
import { groupRevenuePresumed } from "./group-revenue";
import { groupUsersPresumed } from "./group-users";
import { intendedChannelPresumed } from "./intended-channel";
import { knowledgePresumed } from "./knowledge";
import { labelPresumed } from "./label";
import { labelsPresumed } from "./labels";
import { launchedPresumed } from "./launched";
import { modificationPresumed } from "./modification";
import { noticePresumed } from "./notice";
import { onlinePresumed } from "./online";
import { opinionPresumed } from "./opinion";
import { outputsPresumed } from "./outputs";
import { partPurposePresumed } from "./part-purpose";
import { personalBasisPresumed } from "./personal-basis";
import { placesPresumed } from "./places";
import { platformPracticePresumed } from "./platform-practice";
import { providerMeasuresPresumed } from "./provider-measures";
import { releasePresumed } from "./release";
import { revenuePresumed } from "./revenue";
import { rightsClausePresumed } from "./rights-clause";
import { rolePresumed } from "./role";
import { sharedPresumed } from "./shared";
import { stagePresumed } from "./stage";
import { takenDownPresumed } from "./taken-down";
import { termsPresumed } from "./terms";
import { termsPartyPresumed } from "./terms-party";
import { tuningDataPresumed } from "./tuning-data";
import { upstreamPresumed } from "./upstream";
import { usersPresumed } from "./users";
import { usersAtReleasePresumed } from "./users-at-release";

/**
 * What is taken as given where nothing was said, in the order in which it is filled in: the plan goes ahead as described,
 * nothing unmentioned rescues it, a size not given is small. They never touch an answer, nor the bounds.
 */
export const presumptions: readonly Presumption[] = [
  stagePresumed,
  launchedPresumed,
  takenDownPresumed,
  revenuePresumed,
  actorPresumed,
  companySizePresumed,
  groupUsersPresumed,
  groupRevenuePresumed,
  rolePresumed,
  platformPracticePresumed,
  competesPresumed,
  placesPresumed,
  usersPresumed,
  outputsPresumed,
  fieldsPresumed,
  audiencePresumed,
  opinionPresumed,
  filingPresumed,
  filingNumberPresumed,
  labelsPresumed,
  providerMeasuresPresumed,
  noticePresumed,
  channelPresumed,
  intendedChannelPresumed,
  releasePresumed,
  upstreamPresumed,
  acquiredPresumed,
  labelPresumed,
  applicationPresumed,
  accessPresumed,
  termsPresumed,
  termsPartyPresumed,
  knowledgePresumed,
  modificationPresumed,
  tuningDataPresumed,
  personalBasisPresumed,
  deliveryPresumed,
  givenPresumed,
  usersAtReleasePresumed,
  sharedPresumed,
  onlinePresumed,
  rightsClausePresumed,
  gplCompliancePresumed,
  gplCombinationPresumed,
  gplCurePresumed,
  continuingPresumed,
  endedPresumed,
  partPurposePresumed,
];
