import type { Claim } from "../../lib/knowledge/claim";
import { contractBreach } from "./contract-breach";
import { copyrightCommunication } from "./copyright-communication";
import { copyrightReproduction } from "./copyright-reproduction";
import { gplInfringement } from "./gpl-infringement";
import { secretLaterUser } from "./secret-later-user";
import { secretLeaker } from "./secret-leaker";
import { uncoveredComponent } from "./uncovered-component";
import { unfairCompetition } from "./unfair-competition";

export const claims: readonly Claim[] = [
  gplInfringement,
  copyrightReproduction,
  copyrightCommunication,
  contractBreach,
  secretLeaker,
  secretLaterUser,
  unfairCompetition,
  uncoveredComponent,
];
