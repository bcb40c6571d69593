import { type Part, unknown } from "../interview/answers";
import type { LightModel as Model } from "../knowledge/light";
import { dayRange } from "./dates";

/** A model of the lineage with the licence under which it stood, as far as the day of acquisition tells. */
export type Candidate = { readonly model: Model; readonly licence: string };

/**
 * One link of a part's lineage: the model itself, a model whose parameters are in it, or one on whose outputs it was
 * trained. Every claim about a part is judged once for each link, since each has its own licence and right holder.
 */
export type Link = {
  /** Null for the part's own model, so that findings keep the part's id. */
  readonly id: string | null;
  readonly relation: "own" | "base" | "outputs-of";
  /** What it may be: several where the model is not named or the licence changed around an imprecise day. */
  readonly candidates: readonly Candidate[];
};

/** Parameters are inherited; code is judged on its own licence. */
const inherited = ["weights", "tokenizer"];

const caches = new WeakMap<readonly Model[], Map<string, readonly Link[]>>();
/** A user's days of acquisition are endless: the cache is emptied before it grows beyond any real use. */
const mostCached = 2000;

/**
 * The links of a part's lineage, its own first. The same component, model and day of acquisition give the same
 * object, so that what is worked out of a link can be kept with it.
 */
export function linksOf(models: readonly Model[], part: Part): readonly Link[] {
  const cache = caches.get(models) ?? new Map<string, readonly Link[]>();
  caches.set(models, cache);
  const key = [part.component, part.model, part.answers.acquired].join("|");
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= mostCached) cache.clear();
  const links = findLinks(models, part);
  cache.set(key, links);
  return links;
}

function findLinks(models: readonly Model[], part: Part): readonly Link[] {
  const of = (model: Model): readonly Candidate[] =>
    licencesAt(model.licences[part.component], part).map((licence) => ({ model, licence }));
  if (part.model === unknown) return [{ id: null, relation: "own", candidates: distinct(models.flatMap(of)) }];
  const named = models.find(({ id }) => id === part.model);
  if (named === undefined) return [{ id: null, relation: "own", candidates: [] }];
  const own = withInheritedDays(models, named, part);
  const links: Link[] = [{ id: null, relation: "own", candidates: of(own) }];
  if (!inherited.includes(part.component)) return links;
  const add = (ids: readonly string[], relation: Link["relation"]): void => {
    for (const id of ids) {
      const model = models.find((candidate) => candidate.id === id);
      if (model === undefined) throw new Error(`No such model: ${id}`);
      const candidates = of(model);
      // The same licence binds once, whichever link it is read from; a maker may relicense what is its own.
      const known = model.holder === own.holder || links.some((link) => sameLicences(link.candidates, candidates));
      if (!known) links.push({ id, relation, candidates });
      if (relation === "base") add(model.baseModels, relation);
    }
  };
  add(own.baseModels, "base");
  add(own.outputsOf ?? [], "outputs-of");
  return links;
}

/** Models that no fact tells apart count once. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const one of candidates) {
    const { lineage, access, multimodal, milestones } = one.model;
    const key = [
      one.licence,
      lineage,
      access,
      multimodal,
      milestones["leak-circulated"],
      milestones["leak-public"],
    ].join();
    const known = seen.get(key);
    if (known === undefined || (milestones.released ?? "") < (known.model.milestones.released ?? ""))
      seen.set(key, one);
  }
  return [...seen.values()];
}

/** One who passes on the base's licence adds no licence of its own: the access and the leak are those of the base. */
function withInheritedDays(models: readonly Model[], own: Model, part: Part): Model {
  const base = models.find(
    (model) => own.baseModels.includes(model.id) && model.licences[part.component] === own.licences[part.component],
  );
  return base === undefined
    ? own
    : { ...own, access: base.access, milestones: { ...base.milestones, ...own.milestones } };
}

const sameLicences = (some: readonly Candidate[], others: readonly Candidate[]): boolean =>
  others.every(({ licence }) => some.some((one) => one.licence === licence));

/** The licences that the component may have been obtained under: a dated list is cut at the day of acquisition. */
function licencesAt(entry: Model["licences"][keyof Model["licences"]], part: Part): readonly string[] {
  if (typeof entry === "string") return [entry];
  const acquired = dayRange(String(part.answers.acquired ?? "")) ?? { from: "", to: "9999" };
  return entry
    .filter(({ until }, index) => {
      const from = entry[index - 1]?.until ?? "";
      return from <= acquired.to && (until === undefined || acquired.from < until);
    })
    .map(({ licence }) => licence);
}
