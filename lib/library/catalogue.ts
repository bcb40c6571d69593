import type { Licence } from "../knowledge/authority";
import type { Model } from "../knowledge/model";
import type { TermKey } from "../knowledge/term";
import type { Text } from "../knowledge/text";
import { type Component, type Locale, licenceDuties, licenceGrants } from "../knowledge/vocabulary";

/** The kinds of term in the order of reading: every one stands in exactly one group. */
export const termGroups = {
  purposes: licenceGrants,
  limits: ["user-threshold", "revenue-threshold", "licensee", "territory", "field-of-use"],
  outputs: ["outputs-use", "outputs-training"],
  duties: [...licenceDuties, "derivatives"],
  formation: [
    "acceptance",
    "authority",
    "transfer",
    "termination",
    "revocability",
    "litigation",
    "circumvention",
    "reservation",
    "survival",
  ],
  frame: ["governing-law", "patent", "trademark", "warranty", "indemnity", "export", "confidentiality"],
} as const satisfies Record<string, readonly TermKey[]>;
export type TermGroup = keyof typeof termGroups;

/** Where a licence stands in the list: texts for any purpose, then each maker's own by where the maker is. */
export const licenceGroups = ["open", "cn", "us", "elsewhere", "anyone"] as const;
export type LicenceGroup = (typeof licenceGroups)[number];

export function licenceGroup({ kind, place }: Licence): LicenceGroup {
  if (kind === "open") return "open";
  if (place === "various") return "anyone";
  return place === "cn" || place === "us" ? place : "elsewhere";
}

/** The days on which a component stood under a licence; open at an end where there is no other licence. */
export type Period = { readonly component: Component; readonly from: string | null; readonly until: string | null };

/** The licences that a component has had, one after another. */
export function periodsOf(
  model: Pick<Model, "licences">,
  component: Component,
): readonly (Period & { readonly licence: string })[] {
  const entry = model.licences[component];
  if (typeof entry === "string") return [{ component, licence: entry, from: null, until: null }];
  return entry.map(({ licence, until }, index) => ({
    component,
    licence,
    from: entry[index - 1]?.until ?? null,
    until: until ?? null,
  }));
}

/** Every model of which something stands, or stood, under a licence. */
export function modelsUnder(
  models: readonly Model[],
  licence: string,
): readonly { readonly model: Model; readonly periods: readonly Period[] }[] {
  return models
    .map((model) => ({
      model,
      periods: (Object.keys(model.licences) as Component[])
        .flatMap((component) => periodsOf(model, component))
        .filter((period) => period.licence === licence),
    }))
    .filter(({ periods }) => periods.length > 0)
    .sort((a, b) => releaseOf(a.model).localeCompare(releaseOf(b.model)));
}

/** Models that a maker has released: not the user's own, nor those that are not recorded. */
export const released = <One extends Pick<Model, "lineage">>(models: readonly One[]): readonly One[] =>
  models.filter(({ lineage }) => lineage !== "own" && lineage !== "uncovered");

type Made = Pick<Model, "name" | "developer" | "holder" | "milestones">;

/** Models under the name that their maker mostly goes by, makers in the order of the alphabet, models by their day. */
export function byMaker<One extends Made>(
  models: readonly One[],
  locale: Locale,
): readonly { readonly maker: Text; readonly models: readonly One[] }[] {
  const makers = new Map<string, One[]>();
  for (const model of models) {
    const key = model.holder ?? model.developer.en;
    makers.set(key, [...(makers.get(key) ?? []), model]);
  }
  const order = new Intl.Collator(locale, { numeric: true });
  return [...makers.values()]
    .map((made) => ({
      maker: commonest(made.map(({ developer }) => developer)),
      models: [...made].sort(
        (a, b) => releaseOf(a).localeCompare(releaseOf(b)) || order.compare(a.name[locale], b.name[locale]),
      ),
    }))
    .sort((a, b) => order.compare(a.maker[locale], b.maker[locale]));
}

const releaseOf = ({ milestones }: Pick<Model, "milestones">): string => milestones.released ?? "";

/** The name given most often; of equals, the shortest. */
function commonest(names: readonly Text[]): Text {
  const times = (name: Text) => names.filter(({ en }) => en === name.en).length;
  const [first = { zh: "", en: "" }] = [...names].sort(
    (a, b) => times(b) - times(a) || a.en.length - b.en.length || a.en.localeCompare(b.en),
  );
  return first;
}
