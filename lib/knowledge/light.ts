import type { Licence } from "./authority";
import type { Model } from "./model";
import { type Term, type TermKey, termKeys } from "./term";

/** What facts are made of: a model's traits, without its sources and notes. */
export type LightModel = Pick<
  Model,
  | "id"
  | "name"
  | "aliases"
  | "hint"
  | "lineage"
  | "baseModels"
  | "outputsOf"
  | "multimodal"
  | "holder"
  | "access"
  | "licences"
  | "milestones"
>;
/** A licence's verdicts, without its words. */
export type LightLicence = Pick<Licence, "id" | "kind" | "place" | "lawPlace" | "terms">;

/**
 * What question pages carry of the catalogue: enough to know which questions matter, without the clauses. The file
 * `content/interview/catalogue.json` holds it; a test compares the two.
 */
export const lightCatalogue = (models: readonly Model[], licences: readonly Licence[]) => ({
  models: models.map(lightModel),
  licences: licences.map(lightLicence),
});

function lightModel(model: Model): LightModel {
  const { id, name, aliases, hint, lineage, baseModels, outputsOf, multimodal, holder, access, licences, milestones } =
    model;
  return { id, name, aliases, hint, lineage, baseModels, outputsOf, multimodal, holder, access, licences, milestones };
}

const lightLicence = ({ id, kind, place, lawPlace, terms }: Licence): LightLicence => ({
  id,
  kind,
  place,
  lawPlace,
  terms: Object.fromEntries(
    termKeys.flatMap((key): [TermKey, Term][] => {
      const term = terms[key];
      if (term === undefined) return [];
      const { verdict, value, annual, testDay, list, triggers, appliesTo } = term;
      return [[key, { verdict, cites: [], value, annual, testDay, list, triggers, appliesTo }]];
    }),
  ),
});
