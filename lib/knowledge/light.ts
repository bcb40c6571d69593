import type { Licence } from "./authority";
import type { Condition, FactId } from "./condition";
import type { Grant, LightTerm, Maker, PackedCatalogue, PackedModel, Place } from "./light-unpack";
import type { Model } from "./model";
import type { Contradiction, DerivedFact, Question } from "./question";
import { firstDay, releasedBy } from "./released";
import { type TermKey, termKeys } from "./term";
import { components } from "./vocabulary";

export type { LightLicence, LightModel } from "./light-unpack";

/** What the interview asks on: whatever these conditions cannot reach, no question page needs. */
type Asking = {
  readonly questions: readonly Question[];
  readonly derivedFacts: readonly DerivedFact[];
  readonly contradictions: readonly Contradiction[];
};

/**
 * What question pages carry of the catalogue: enough to know which questions matter, without the clauses, each
 * repeated thing once. The file `content/interview/catalogue.json` holds it; a test compares the two.
 */
export function lightCatalogue(
  asking: Asking,
  models: readonly Model[],
  licences: readonly Licence[],
): PackedCatalogue {
  const reached = reachedFacts(asking);
  const keys = termKeys.filter((key) => [...reached].some((fact) => fact.split(".")[1] === key));
  const [makers, places, terms] = [table<Maker>(), table<Place>(), table<LightTerm>()];
  const [grants, sets] = [table<Grant>(), table<readonly number[]>()];
  const setOf = (given: Model["licences"]) => sets.place(components.map((component) => grants.place(given[component])));
  return {
    models: models.map((model) => packed(model, makers.place(makerOf(model)), setOf(model.licences))),
    licences: licences.map(({ id, kind, place, lawPlace, terms: own }) => ({
      id,
      place: places.place({ kind, place, lawPlace }),
      terms: keys.map((key) => terms.place(lightTerm(own[key], key, reached))),
    })),
    keys,
    terms: terms.rows,
    makers: makers.rows,
    places: places.rows,
    grants: grants.rows,
    sets: sets.rows,
  };
}

/** Every fact that an interview can come to read, through the tables of the derived facts. */
export function reachedFacts({ questions, derivedFacts, contradictions }: Asking): ReadonlySet<FactId> {
  const reached = new Set<FactId>();
  const open: Condition[] = [
    ...questions.flatMap(({ askWhen, follows = [] }) => [askWhen, ...follows.map(({ when }) => when)]),
    ...contradictions.map(({ when }) => when),
  ];
  for (let condition = open.pop(); condition !== undefined; condition = open.pop()) {
    for (const fact of namedIn(condition)) {
      if (reached.has(fact)) continue;
      reached.add(fact);
      open.push(...(derivedFacts.find(({ id }) => id === fact)?.tests.map(({ when }) => when) ?? []));
    }
  }
  return reached;
}

function namedIn(condition: Condition): readonly FactId[] {
  if (condition.op === "always") return [];
  if (condition.op === "not") return namedIn(condition.of);
  return "of" in condition ? condition.of.flatMap(namedIn) : [condition.fact];
}

/** A verdict that nobody reached is left out; a term that the licence lacks reads as not verified. */
function lightTerm(term: Licence["terms"][TermKey], key: TermKey, reached: ReadonlySet<FactId>): LightTerm {
  const properties = (["value", "annual", "unit", "scope", "testDay", "list", "triggers", "appliesTo"] as const).filter(
    (property) => term?.[property] !== undefined && reached.has(`licence.${key}.${property}`),
  );
  return {
    verdict: term?.verdict ?? "unverified",
    ...Object.fromEntries(properties.map((property) => [property, term?.[property]])),
  };
}

const makerOf = ({ developer, holder }: Model): Maker => ({ developer, ...(holder === undefined ? {} : { holder }) });

function packed(model: Model, maker: number, set: number): PackedModel {
  const { id, name, hint, lineage, baseModels, outputsOf, multimodal, access, released, developer } = model;
  const told = released === undefined ? developer : releasedBy(developer, released);
  const { released: first, ...milestones } = model.milestones;
  return {
    id,
    name: name.zh === name.en ? name.zh : name,
    maker,
    set,
    ...(lineage === "original" ? {} : { lineage }),
    ...(access === undefined || access === "open" ? {} : { access }),
    ...(released === undefined ? {} : { released }),
    ...(first === undefined || (released !== undefined && first === firstDay(released)) ? {} : { first }),
    ...(Object.keys(milestones).length > 0 ? { milestones } : {}),
    ...(hint.zh === told.zh && hint.en === told.en ? {} : { hint }),
    ...(baseModels.length > 0 ? { baseModels } : {}),
    ...(outputsOf?.length ? { outputsOf } : {}),
    ...(multimodal ? { multimodal } : {}),
  };
}

/** Rows that are told apart by what they say, each kept once. */
function table<Row>() {
  const rows: Row[] = [];
  const places = new Map<string, number>();
  const place = (row: Row): number => {
    const key = JSON.stringify(row);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, rows.length);
    return rows.push(row) - 1;
  };
  return { rows, place };
}
