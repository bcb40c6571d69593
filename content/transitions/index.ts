import type { Transition } from "../../lib/knowledge/transition";
import { contractTransition } from "./contract";
import { copyrightTransition } from "./copyright";
import { crimeTransition } from "./crime";
import { regulationTransition } from "./regulation";
import { tradeSecretTransition } from "./trade-secret";
import { unfairCompetitionTransition } from "./unfair-competition";

/** How the version of the law is picked, field by field. */
export const transitions: readonly Transition[] = [
  copyrightTransition,
  tradeSecretTransition,
  unfairCompetitionTransition,
  contractTransition,
  crimeTransition,
  regulationTransition,
];
