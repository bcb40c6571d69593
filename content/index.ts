import { contentHash } from "../lib/knowledge/hash";
import type { Knowledge } from "../lib/knowledge/knowledge";
import { cases, documents, instruments } from "./authorities";
import { claims } from "./claims";
import { duties } from "./duties";
import { derivedFacts } from "./facts";
import { gaps } from "./gaps";
import { levers } from "./levers";
import { licences } from "./licences";
import { phrases } from "./licences/phrases";
import { calibration } from "./method/calibration";
import { exposureTable } from "./method/exposure-table";
import { plan } from "./method/plan";
import { models } from "./models";
import { formerModels } from "./models/former";
import { metaEnforcement } from "./models/llama-1";
import { presumptions } from "./presumptions";
import { questions } from "./questions";
import { contradictions } from "./questions/contradictions";
import { transitions } from "./transitions";

const content = {
  /** Raised with every change that can change a memo. */
  version: "2026.11.26",
  lawAsOf: "2026-11-23",
  questions,
  contradictions,
  derivedFacts,
  models,
  formerModels,
  claims: [...claims, ...duties],
  levers,
  presumptions,
  plan,
  transitions,
  watch: [metaEnforcement],
  gaps,
  exposureTable,
  calibration,
  instruments,
  cases,
  documents,
  licences,
  phrases,
} satisfies Omit<Knowledge, "hash">;

export const knowledge: Knowledge = { ...content, hash: contentHash(content) };
