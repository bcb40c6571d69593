import { type PackedCatalogue, unpacked } from "../../lib/knowledge/light-unpack";
import { askedFacts } from "../facts/asked";
import { formerModels } from "../models/former";
import { questions } from "../questions";
import { contradictions } from "../questions/contradictions";
import catalogue from "./catalogue.json" with { type: "json" };

/**
 * All that the interview reads. Texts of law and clauses of licences stay out of it, so that question pages are light;
 * `catalogue.json` is made from the models and licences, and a test keeps it so (`UPDATE_CATALOGUE=1`).
 */
export const interviewSource = {
  questions,
  derivedFacts: askedFacts,
  contradictions,
  ...unpacked(catalogue as unknown as PackedCatalogue),
  formerModels,
};
