import type { Licence } from "./authority";
import type { Model } from "./model";
import { firstDay, releasedBy } from "./released";
import type { Term, TermKey } from "./term";
import type { Text } from "./text";
import { components } from "./vocabulary";

/** What facts are made of, and what the page shows: a model's traits, without its aliases, sources and notes. */
export type LightModel = Pick<
  Model,
  | "id"
  | "name"
  | "hint"
  | "developer"
  | "lineage"
  | "baseModels"
  | "outputsOf"
  | "multimodal"
  | "holder"
  | "access"
  | "released"
  | "licences"
  | "milestones"
>;
/** A licence's verdicts, without its words. */
export type LightLicence = Pick<Licence, "id" | "kind" | "place" | "lawPlace" | "terms">;
/** The licence of a component, or the licences it had one after another. */
export type Grant = Model["licences"][keyof Model["licences"]];
export type LightTerm = Omit<Term, "cites" | "words" | "note">;

export type Maker = Pick<Model, "developer" | "holder">;
export type Place = Pick<Licence, "kind" | "place" | "lawPlace">;

/** A lineage not named is "original", an access not named "open", as most are. */
export type PackedModel = Pick<Model, "id" | "released"> &
  Partial<Pick<Model, "lineage" | "access" | "hint" | "baseModels" | "outputsOf" | "multimodal" | "milestones">> & {
    /** One string where both languages write it alike. */
    readonly name: Text | string;
    readonly maker: number;
    /** Its row of `sets`. */
    readonly set: number;
    /** The day of its release, where that does not follow from `released`. */
    readonly first?: string;
  };

/** The catalogue as question pages load it: what repeats is a row of a table, and numbers name the row. */
export type PackedCatalogue = {
  readonly models: readonly PackedModel[];
  readonly licences: readonly { readonly id: string; readonly place: number; readonly terms: readonly number[] }[];
  readonly keys: readonly TermKey[];
  readonly terms: readonly LightTerm[];
  readonly makers: readonly Maker[];
  readonly places: readonly Place[];
  readonly grants: readonly Grant[];
  /** For each component, in their order, its row of `grants`. */
  readonly sets: readonly (readonly number[])[];
};

export function unpacked({ models, licences, keys, terms, makers, places, grants, sets }: PackedCatalogue): {
  readonly models: readonly LightModel[];
  readonly licences: readonly LightLicence[];
} {
  const rows: readonly Term[] = terms.map((term) => ({ ...term, cites: [] }));
  const granted = sets.map(
    (set) =>
      Object.fromEntries(
        components.map((component, index) => [component, at(grants, set[index] ?? -1)]),
      ) as Model["licences"],
  );
  return {
    models: models.map(({ name, maker, set, first, milestones, ...model }): LightModel => {
      const { released } = model;
      const { developer, holder } = at(makers, maker);
      const day = first ?? (released === undefined ? undefined : firstDay(released));
      return {
        hint: released === undefined ? developer : releasedBy(developer, released),
        lineage: "original",
        access: "open",
        baseModels: [],
        ...model,
        holder,
        milestones: { ...(day === undefined ? {} : { released: day }), ...milestones },
        name: typeof name === "string" ? { zh: name, en: name } : name,
        developer,
        licences: at(granted, set),
      };
    }),
    licences: licences.map(({ id, place, terms: own }) => ({
      id,
      ...at(places, place),
      terms: Object.fromEntries(keys.map((key, index) => [key, at(rows, own[index] ?? -1)])),
    })),
  };
}

function at<Row>(rows: readonly Row[], index: number): Row {
  const row = rows[index];
  if (row === undefined) throw new Error(`The catalogue has no row ${index}`);
  return row;
}
