import type { Claim } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";

/** A place in a claim that cites an authority; `element` is null for its remedies and notes. */
export type Use = { readonly claim: string; readonly element: string | null };

/** Every citation id with the claims and elements that cite it, each once, in the order of printing. */
export function usedIn(knowledge: Pick<Knowledge, "claims">): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (id: string, use: Use) => {
    const known = uses.get(id) ?? [];
    if (!known.some(({ claim, element }) => claim === use.claim && element === use.element)) known.push(use);
    uses.set(id, known);
  };
  for (const claim of [...knowledge.claims].sort((a, b) => a.order - b.order)) {
    for (const { element, ids } of citesByElement(claim)) for (const id of ids) add(id, { claim: claim.id, element });
  }
  return uses;
}

function citesByElement(claim: Claim): readonly { element: string | null; ids: readonly string[] }[] {
  return [
    ...[...claim.elements, ...claim.defences].map((table) => ({
      element: table.id,
      ids: table.tests.flatMap(({ cites, argument }) => [
        ...cites,
        ...(argument?.claimantCites ?? []),
        ...(argument?.respondentCites ?? []),
      ]),
    })),
    { element: null, ids: [...claim.remedies, ...claim.notes].flatMap(({ cites }) => cites) },
  ];
}
