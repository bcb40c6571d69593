import type { Instrument, InstrumentVersion, Provision } from "../knowledge/authority";
import type { Knowledge } from "../knowledge/knowledge";

/** A citation as content writes it: a provision's concept, `case.id`, `doc.id`, or a licence clause's id. */
export type CitedProvision = {
  readonly instrument: Instrument;
  readonly version: InstrumentVersion;
  readonly provision: Provision;
};

const indexes = new WeakMap<Knowledge, Map<string, readonly CitedProvision[]>>();

/** Every version of a provision, oldest first; empty where the id is no provision's concept. */
export function provisionsOf(knowledge: Knowledge, concept: string): readonly CitedProvision[] {
  let index = indexes.get(knowledge);
  if (index === undefined) {
    const built = new Map<string, CitedProvision[]>();
    for (const instrument of knowledge.instruments) {
      for (const version of [...instrument.versions].sort((a, b) => a.effective.localeCompare(b.effective))) {
        for (const provision of version.provisions) {
          const found = built.get(provision.concept) ?? [];
          found.push({ instrument, version, provision });
          built.set(provision.concept, found);
        }
      }
    }
    index = built;
    indexes.set(knowledge, index);
  }
  return index.get(concept) ?? [];
}

/** The last day of the conduct, as far as known: conduct that runs on is judged by the law in force at its end. */
export type ConductEnd = { readonly from: string | null; readonly to: string | null };

/**
 * The citations of a finding with the version of each provision that governs conduct ending then. A provision of a
 * version is written `version/concept`. Where the end is not known, every version that may govern is cited.
 * Source of the rule: 法释〔2020〕7号 art. 28 and 法释〔2022〕9号 art. 28, which state it for an earlier amendment.
 */
export function resolveCitations(knowledge: Knowledge, ids: readonly string[], end: ConductEnd): readonly string[] {
  const resolved = new Set<string>();
  for (const id of ids) {
    const versions = provisionsOf(knowledge, id);
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
