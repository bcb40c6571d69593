import type { InstrumentVersion } from "../knowledge/authority";
import { type CitationSource, type CitedProvision, citedBy } from "../knowledge/citations";

/** The last day of the conduct, as far as known: conduct that runs on is judged by the law in force at its end. */
export type ConductEnd = { readonly from: string | null; readonly to: string | null };

/**
 * The citations of a finding with the version of each provision that governs conduct ending then. A provision of a
 * version is written `version/concept`. Where the end is not known, every version that may govern is cited.
 * Source of the rule: 法释〔2020〕7号 art. 28 and 法释〔2022〕9号 art. 28, which state it for an earlier amendment.
 */
export function resolveCitations(source: CitationSource, ids: readonly string[], end: ConductEnd): readonly string[] {
  const resolved = new Set<string>();
  for (const id of ids) {
    const versions = citedBy(source, id).filter((cited): cited is CitedProvision => cited.kind === "provision");
    if (versions.length === 0) resolved.add(id);
    const governing = versions.filter(({ version }) => mayGovern(version, end));
    // A rule enacted after the conduct, or repealed before it, is still named where a text contrasts it.
    for (const { version } of governing.length > 0 ? governing : versions.slice(-1))
      resolved.add(`${version.id}/${id}`);
  }
  return [...resolved];
}

function mayGovern(version: InstrumentVersion, end: ConductEnd): boolean {
  const begins = end.to === null || version.effective <= end.to;
  const lasts = version.until === undefined || end.from === null || end.from < version.until;
  return begins && lasts;
}
