import type { Claim } from "../../lib/knowledge/claim";
import { contractBreach } from "./contract-breach";
import { copyrightCommunication } from "./copyright-communication";
import { copyrightReproduction } from "./copyright-reproduction";
import { crimeCopyright } from "./crime-copyright";
import { crimeSecret } from "./crime-secret";
import { gplInfringement } from "./gpl-infringement";
import { jointLiability } from "./joint-liability";
import { secretLaterUser } from "./secret-later-user";
import { secretLeaker } from "./secret-leaker";
import { uncoveredComponent } from "./uncovered-component";
import { unfairCompetition } from "./unfair-competition";

export const claims: readonly Claim[] = [
  gplInfringement,
  copyrightReproduction,
  copyrightCommunication,
  jointLiability,
  contractBreach,
  secretLeaker,
  secretLaterUser,
  unfairCompetition,
  crimeCopyright,
  crimeSecret,
  uncoveredComponent,
];
