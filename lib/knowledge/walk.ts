import type { Claim, Test } from "./claim";
import type { Condition, FactId } from "./condition";
import type { Text } from "./text";

/** Something that a claim says, with where it stands: `claim/element/test/because`. */
export type Visited = {
  readonly at: string;
  /** The element or defence it belongs to; null where it belongs to the claim as a whole. */
  readonly table: string | null;
} & (
  | { readonly kind: "condition"; readonly of: Condition }
  | { readonly kind: "text"; readonly of: Text }
  | { readonly kind: "cites"; readonly of: readonly string[] }
);

/** Every condition, text and list of citations of a claim, each once, in the order in which content writes them. */
export function walkClaim(claim: Claim): readonly Visited[] {
  const { id } = claim;
  return [
    ...(["title", "claimant", "summary", "limitation"] as const).map((key) => text(`${id}/${key}`, null, claim[key])),
    condition(`${id}/relevantWhen`, null, claim.relevantWhen),
    ...(claim.uncoveredWhen === undefined ? [] : [condition(`${id}/uncoveredWhen`, null, claim.uncoveredWhen)]),
    ...claim.elements.flatMap((element) => [
      text(`${id}/${element.id}/title`, element.id, element.title),
      ...element.tests.flatMap((test) => walkTest(`${id}/${element.id}`, element.id, test)),
    ]),
    ...claim.defences.flatMap((defence) => [
      text(`${id}/${defence.id}/title`, defence.id, defence.title),
      condition(`${id}/${defence.id}/raisedWhen`, defence.id, defence.raisedWhen),
      ...defence.tests.flatMap((test) => walkTest(`${id}/${defence.id}`, defence.id, test)),
    ]),
    ...claim.severity.flatMap(({ when, because }, index) => [
      condition(`${id}/severity[${index}]`, null, when),
      text(`${id}/severity[${index}]/because`, null, because),
    ]),
    ...claim.remedies.flatMap((remedy) => [
      text(`${id}/${remedy.id}/title`, null, remedy.title),
      text(`${id}/${remedy.id}/text`, null, remedy.text),
      condition(`${id}/${remedy.id}/when`, null, remedy.when),
      cites(`${id}/${remedy.id}`, null, remedy.cites),
    ]),
    ...claim.evidence.flatMap(({ item, proves }, index) => [
      text(`${id}/evidence[${index}]/item`, null, item),
      text(`${id}/evidence[${index}]/proves`, null, proves),
    ]),
    ...claim.notes.flatMap((note, index) => [
      text(`${id}/notes[${index}]`, null, note.text),
      condition(`${id}/notes[${index}]/when`, null, note.when),
      cites(`${id}/notes[${index}]`, null, note.cites),
    ]),
  ];
}

function walkTest(place: string, table: string, { id, when, because, cites: ids, argument, differs }: Test): Visited[] {
  const at = `${place}/${id}`;
  return [
    condition(at, table, when),
    text(`${at}/because`, table, because),
    cites(at, table, ids),
    ...(argument === undefined
      ? []
      : [
          text(`${at}/claimant`, table, argument.claimant),
          cites(`${at}/claimant`, table, argument.claimantCites),
          text(`${at}/respondent`, table, argument.respondent),
          cites(`${at}/respondent`, table, argument.respondentCites),
          text(`${at}/cautious`, table, argument.cautious),
        ]),
    ...(differs === undefined ? [] : [text(`${at}/differs`, table, differs)]),
  ];
}

const condition = (at: string, table: string | null, of: Condition): Visited => ({ at, table, kind: "condition", of });
const text = (at: string, table: string | null, of: Text): Visited => ({ at, table, kind: "text", of });
const cites = (at: string, table: string | null, of: readonly string[]): Visited => ({ at, table, kind: "cites", of });

/** A condition that looks at one fact and holds no other. */
export type Atom = Exclude<Condition, { op: "always" | "not" | "all" | "any" }>;

/** Every atom of a condition, whatever stands around it. */
export function atomsOf(condition: Condition): readonly Atom[] {
  switch (condition.op) {
    case "always":
      return [];
    case "all":
    case "any":
      return condition.of.flatMap(atomsOf);
    case "not":
      return atomsOf(condition.of);
    default:
      return [condition];
  }
}

/**
 * What is wrong with a condition, where facts can only have these values (null for a day): a fact that does not exist,
 * a value it cannot have, a day asked of what is no day.
 */
export const conditionProblems = (
  condition: Condition,
  values: ReadonlyMap<FactId, readonly string[] | null>,
): readonly string[] =>
  atomsOf(condition).flatMap((atom) => {
    const known = values.get(atom.fact);
    if (known === undefined) return [`no such fact: ${atom.fact}`];
    if (atom.op === "before" || atom.op === "before-milestone") return known === null ? [] : [`no day: ${atom.fact}`];
    if (known === null) return [`a day has no values: ${atom.fact}`];
    return atom.values.filter((value) => !known.includes(value)).map((value) => `${atom.fact} is never ${value}`);
  });
