import type { Claim } from "../../lib/knowledge/claim";
import { circumvention } from "./circumvention";
import { contractBreach } from "./contract-breach";
import { copyrightCommunication } from "./copyright-communication";
import { copyrightDistribution } from "./copyright-distribution";
import { copyrightModification } from "./copyright-modification";
import { copyrightReproduction } from "./copyright-reproduction";
import { crimeCopyright } from "./crime-copyright";
import { crimeSecret } from "./crime-secret";
import { dataClause } from "./data-clause";
import { gplInfringement } from "./gpl-infringement";
import { jointLiability } from "./joint-liability";
import { secretLaterUser } from "./secret-later-user";
import { secretLeaker } from "./secret-leaker";
import { uncoveredComponent } from "./uncovered-component";
import { unfairCompetition } from "./unfair-competition";

export const claims: readonly Claim[] = [
  gplInfringement,
  copyrightReproduction,
  copyrightModification,
  copyrightCommunication,
  jointLiability,
  copyrightDistribution,
  circumvention,
  contractBreach,
  secretLeaker,
  secretLaterUser,
  unfairCompetition,
  crimeCopyright,
  crimeSecret,
  dataClause,
  uncoveredComponent,
];
