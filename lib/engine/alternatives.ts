import type { AnswersFile, Part } from "../interview/answers";
import type { Licence } from "../knowledge/authority";
import { is } from "../knowledge/condition";
import type { Knowledge } from "../knowledge/knowledge";
import type { Model } from "../knowledge/model";
import type { TermKey } from "../knowledge/term";
import { evaluate } from "./evaluate";
import { factsOf } from "./facts-of";
import { linksOf } from "./links";

/** A model whose licence allows in terms what is meant to be done, with the clauses that say so. */
export type Alternative = { readonly model: string; readonly licence: string; readonly cites: readonly string[] };

const mostNamed = 5;
const purposes = ["research", "evaluation", "production", "commercial"] as const;
/** What each way of handing on needs; copies may be conditional on notices, since hardly any licence asks for nothing. */
const deliveries: Readonly<Record<string, TermKey>> = {
  hosted: "hosting",
  "on-device": "distribution",
  "on-premise": "distribution",
  "published-full": "distribution",
  "published-delta": "distribution",
  linked: "distribution",
};
/** Limits that a licence must not have; one of scale only where it is not known to be kept. */
const unlimited: Readonly<Partial<Record<TermKey, readonly string[]>>> = {
  territory: ["worldwide", "silent"],
  licensee: ["anyone", "silent"],
  "user-threshold": ["none", "silent"],
  "revenue-threshold": ["none", "silent"],
  "field-of-use": ["silent", "laws-only"],
};

/**
 * Models of the catalogue that could stand in for a part’s: taken today, their licence and that of every model inside
 * them allows the purpose outright. Of a holder one; open licences first, then what is nearest in size and newest.
 */
export function alternativesTo(knowledge: Knowledge, file: AnswersFile, part: Part): readonly Alternative[] {
  const stated = knowledge.models.find(({ id }) => id === part.model);
  const needed = neededTerms(knowledge, file, part);
  const sizes = stated === undefined ? [] : sizesOf(stated);
  const ranked = knowledge.models
    .filter((model) => model.id !== stated?.id && isCandidate(model, stated))
    .flatMap((model) => {
      const licences = currentLicences(knowledge, file, part, model);
      if (licences === null || !licences.every((licence) => allows(licence, needed))) return [];
      const [own] = licences;
      if (own === undefined) return [];
      const rank = [
        licences.every(({ kind }) => kind === "open") ? 0 : 1,
        licences.every(({ terms }) => terms["field-of-use"]?.verdict === "silent") ? 0 : 1,
        stated?.holder !== undefined && model.multimodal === true && model.holder === stated.holder ? 0 : 1,
        sizes.length === 0 || sizesOf(model).some((size) => sizes.some((other) => alike(size, other))) ? 0 : 1,
        model.baseModels.length === 0 ? 0 : 1,
        model.confidence === "high" ? 0 : 1,
      ];
      return [{ model, own, rank }];
    })
    .sort((a, b) => compare(a.rank, b.rank) || (b.model.released ?? "").localeCompare(a.model.released ?? ""));
  const holders = new Set<string | undefined>();
  return ranked
    .filter(({ model }) => !holders.has(model.holder) && holders.add(model.holder))
    .slice(0, mostNamed)
    .map(({ model, own }) => ({
      model: model.id,
      licence: own.id,
      cites: [...new Set(needed.flatMap((key) => own.terms[key]?.cites ?? []))],
    }));
}

/** Of the same kind as far as the catalogue tells, with weights of its own and facts that were verified. */
const isCandidate = (model: Model, stated: Model | undefined): boolean =>
  (model.lineage === "original" || model.lineage === "derivative" || model.made === "retrained") &&
  (model.outputsOf ?? []).length === 0 &&
  model.made !== "adapter" &&
  model.confidence !== "low" &&
  (model.multimodal === true) === (stated?.multimodal === true);

/** The grants that the purpose and the delivery need; where the purpose is not known, those of every purpose. */
function neededTerms(knowledge: Knowledge, file: AnswersFile, part: Part): readonly TermKey[] {
  const facts = factsOf(knowledge, file, part);
  const kinds = purposes.filter((kind) => evaluate(is("purpose-kind", kind), facts) !== false);
  const chosen = [part.answers.delivery ?? []].flat();
  const modified = [part.answers.modification ?? "none"].flat().some((one) => one !== "none" && one !== "unknown");
  const offered = evaluate(is("purpose-kind", "commercial", "production"), facts) !== false;
  return [
    ...new Set<TermKey>([
      ...kinds,
      ...chosen.flatMap((way) => deliveries[way] ?? []),
      // One who does not say how it is delivered may well host it.
      ...(offered && chosen.every((way) => way === "unknown") ? (["hosting"] as const) : []),
      ...(modified ? (["modification"] as const) : []),
    ]),
  ];
}

/** The licences of the model and of what is in it, for whoever takes it on the memo’s day; null where one is not held. */
function currentLicences(knowledge: Knowledge, file: AnswersFile, part: Part, model: Model): readonly Licence[] | null {
  const taken: Part = { ...part, model: model.id, answers: { acquired: file.matter.date } };
  const ids = linksOf(knowledge.models, taken)
    .filter(({ relation }) => relation !== "outputs-of")
    .flatMap(({ candidates }) => candidates.map(({ licence }) => licence));
  const held = ids.map((id) => knowledge.licences.find((licence) => licence.id === id));
  return held.every((licence) => licence !== undefined) ? held : null;
}

const allows = ({ terms }: Licence, needed: readonly TermKey[]): boolean =>
  needed.every((key) => {
    const verdict = terms[key]?.verdict;
    return verdict === "permitted" || (key === "distribution" && verdict === "conditional");
  }) && Object.entries(unlimited).every(([key, free]) => free.includes(terms[key as TermKey]?.verdict ?? "unverified"));

/** Numbers of parameters, in billions, that a model’s name and addresses state. */
function sizesOf({ name, hub }: Model): readonly number[] {
  const stated = [name.en, ...(hub ?? [])].flatMap((text) => [
    ...text.matchAll(/(?<![A-Za-z\d.])(\d+(?:\.\d+)?)B(?![A-Za-z])/g),
  ]);
  return stated.map(([, number]) => Number(number));
}

const alike = (one: number, other: number): boolean => Math.max(one, other) <= 2 * Math.min(one, other);

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((rank, index) => rank - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
