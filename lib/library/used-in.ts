import { citedBy } from "../knowledge/citations";
import type { Knowledge } from "../knowledge/knowledge";
import { walkClaim } from "../knowledge/walk";

/** A place in a claim that cites an authority; `element` is null for its remedies and notes. */
export type Use = { readonly claim: string; readonly element: string | null };

type Source = Pick<Knowledge, "claims" | "instruments" | "cases" | "documents" | "licences" | "models" | "phrases">;

/**
 * Every citation id with the claims and elements that cite it, each once, in the order of printing. A clause is used
 * where its kind of term is cited, a document where its role is.
 */
export function usedIn(knowledge: Source): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (id: string, use: Use) => {
    const known = uses.get(id) ?? [];
    if (!known.some(({ claim, element }) => claim === use.claim && element === use.element)) known.push(use);
    uses.set(id, known);
  };
  for (const claim of [...knowledge.claims].sort((a, b) => a.order - b.order)) {
    const visited = walkClaim(claim);
    // Elements and defences before what belongs to the claim as a whole.
    for (const { kind, of, table } of [...visited].sort((a, b) => Number(a.table === null) - Number(b.table === null)))
      if (kind === "cites")
        for (const id of of.flatMap((one) => [one, ...citedThrough(knowledge, one)]))
          add(id, { claim: claim.id, element: table });
  }
  return uses;
}

/** The clauses and documents that a kind of term or a role stands for. */
function citedThrough(knowledge: Source, id: string): readonly string[] {
  if (!/^(term|model)\./.test(id)) return [];
  return citedBy(knowledge, id).flatMap((cited) => {
    if (cited.kind === "clause") return [cited.of.id];
    return cited.kind === "document" ? [`doc.${cited.of.id}`] : [];
  });
}
