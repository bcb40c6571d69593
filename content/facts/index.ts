import type { DerivedFact } from "../../lib/knowledge/question";
import { acquisitionPhase } from "./acquisition-phase";
import { algorithmPeriod } from "./algorithm-period";
import { auclTextDisclosure } from "./aucl-text-disclosure";
import { auclTextUse } from "./aucl-text-use";
import { awareness } from "./awareness";
import { copyrightText } from "./copyright-text";
import { crimePeriod } from "./crime-period";
import { cybersecurityPeriod } from "./cybersecurity-period";
import { deepSynthesisPeriod } from "./deep-synthesis-period";
import { ended } from "./ended";
import { grant } from "./grant";
import { labellingPeriod } from "./labelling-period";
import { limit } from "./limit";
import { measuresPeriod } from "./measures-period";
import { nexus } from "./nexus";
import { pageLabel } from "./page-label";
import { permission } from "./permission";
import { publicMainland } from "./public-mainland";
import { purposeKind } from "./purpose-kind";
import { sharingPhase } from "./sharing-phase";
import { useStatus } from "./use-status";
import { way } from "./way";

export const derivedFacts: readonly DerivedFact[] = [
  way,
  acquisitionPhase,
  sharingPhase,
  purposeKind,
  useStatus,
  grant,
  limit,
  ended,
  pageLabel,
  permission,
  awareness,
  nexus,
  publicMainland,
  algorithmPeriod,
  deepSynthesisPeriod,
  measuresPeriod,
  labellingPeriod,
  cybersecurityPeriod,
  auclTextUse,
  auclTextDisclosure,
  copyrightText,
  crimePeriod,
];
