import type { AnswersFile, Part } from "../interview/answers";
import type { Claim } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import type { Model, Remark } from "../knowledge/model";
import type { EvidenceRole } from "../knowledge/vocabulary";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";
import type { Link } from "./links";

type Place = {
  readonly knowledge: Knowledge;
  readonly file: AnswersFile;
  readonly part: Part | null;
  readonly link: Link | null;
  readonly facts: Facts;
};

/**
 * The models whose history bears on a link: its own, and a base whose licence it passes on for this component (its
 * evidence is the base's). None where it is not settled which model it is.
 */
function modelsOf({ knowledge, part, link }: Place): readonly Model[] {
  const ids = new Set(link?.candidates.map(({ model }) => model.id));
  const [id] = ids;
  const own = ids.size === 1 ? knowledge.models.find((model) => model.id === id) : undefined;
  if (own === undefined || part === null) return [];
  const bases = knowledge.models.filter(
    (model) => own.baseModels.includes(model.id) && model.licences[part.component] === own.licences[part.component],
  );
  return [own, ...bases];
}

/** The citations that stand in a role for the link's model; none where it has none. */
export const evidenceOf = (place: Place, role: string): readonly string[] =>
  modelsOf(place).find((model) => model.evidence?.[role as EvidenceRole])?.evidence?.[role as EvidenceRole] ?? [];

/** What is to be remarked of the link's model beside a claim. */
export const remarksOf = (claim: Claim, place: Place): readonly Remark[] =>
  modelsOf(place)
    .flatMap(({ remarks }) => remarks ?? [])
    .filter(
      ({ claims, components, when }) =>
        claims.includes(claim.id) &&
        (components === undefined || (place.part !== null && components.includes(place.part.component))) &&
        (when === undefined || evaluate(when, place.facts) === true),
    );
