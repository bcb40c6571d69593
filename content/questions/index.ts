import type { Question } from "../../lib/knowledge/question";
import { actor } from "./matter/actor";
import { audience } from "./matter/audience";
import { companySize } from "./matter/company-size";
import { competes } from "./matter/competes";
import { evidence } from "./matter/evidence";
import { fields } from "./matter/fields";
import { filing } from "./matter/filing";
import { filingNumber } from "./matter/filing-number";
import { groupRevenue } from "./matter/group-revenue";
import { groupUsers } from "./matter/group-users";
import { labels } from "./matter/labels";
import { launched } from "./matter/launched";
import { notice } from "./matter/notice";
import { opinion } from "./matter/opinion";
import { outputs } from "./matter/outputs";
import { ownWords } from "./matter/own-words";
import { places } from "./matter/places";
import { platformPractice } from "./matter/platform-practice";
import { providerMeasures } from "./matter/provider-measures";
import { purpose } from "./matter/purpose";
import { revenue } from "./matter/revenue";
import { role } from "./matter/role";
import { stage } from "./matter/stage";
import { takenDown } from "./matter/taken-down";
import { trainedOnOutputs } from "./matter/trained-on-outputs";
import { users } from "./matter/users";
import { access } from "./part/access";
import { acquired } from "./part/acquired";
import { application } from "./part/application";
import { channel } from "./part/channel";
import { checkpoint } from "./part/checkpoint";
import { codeOrigin } from "./part/code-origin";
import { continuing } from "./part/continuing";
import { delivery } from "./part/delivery";
import { ended } from "./part/ended";
import { given } from "./part/given";
import { gplCombination } from "./part/gpl-combination";
import { gplCompliance } from "./part/gpl-compliance";
import { gplCure } from "./part/gpl-cure";
import { intendedChannel } from "./part/intended-channel";
import { knowledge } from "./part/knowledge";
import { label } from "./part/label";
import { modification } from "./part/modification";
import { online } from "./part/online";
import { partPurpose } from "./part/part-purpose";
import { personalBasis } from "./part/personal-basis";
import { release } from "./part/release";
import { rightsClause } from "./part/rights-clause";
import { shared } from "./part/shared";
import { terms } from "./part/terms";
import { termsParty } from "./part/terms-party";
import { tuningData } from "./part/tuning-data";
import { upstream } from "./part/upstream";
import { usersAtRelease } from "./part/users-at-release";

/** In the order in which a person is asked: part by part first, then the matter. */
export const questions: readonly Question[] = [
  checkpoint,
  channel,
  intendedChannel,
  codeOrigin,
  release,
  upstream,
  acquired,
  label,
  application,
  access,
  terms,
  termsParty,
  knowledge,
  modification,
  tuningData,
  personalBasis,
  delivery,
  given,
  usersAtRelease,
  shared,
  online,
  rightsClause,
  gplCompliance,
  gplCombination,
  gplCure,
  continuing,
  ended,
  partPurpose,
  purpose,
  stage,
  launched,
  takenDown,
  revenue,
  actor,
  companySize,
  groupUsers,
  groupRevenue,
  role,
  platformPractice,
  competes,
  places,
  users,
  outputs,
  trainedOnOutputs,
  fields,
  audience,
  opinion,
  filing,
  filingNumber,
  labels,
  providerMeasures,
  notice,
  evidence,
  ownWords,
];
