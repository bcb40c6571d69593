import { type CitationSource, type Cited, citedBy, labelOf } from "../knowledge/citations";
import type { Text } from "../knowledge/text";
import type { Assessment } from "./assessment";

/** An authority as a machine reads it beside an assessment. */
export type CitationEntry = {
  readonly kind: Cited["kind"];
  readonly title: Text;
  readonly number: Text | null;
  readonly quote: { readonly zh: string | null; readonly en: string | null };
  readonly version: string | null;
  readonly effective: string | null;
  readonly until: string | null;
};

/** Every authority that an assessment cites, by citation id. */
export function citationMap(source: CitationSource, assessment: Assessment): Readonly<Record<string, CitationEntry>> {
  const ids = [...new Set(assessment.findings.flatMap((finding) => finding.citations))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const cited = citedBy(source, id).at(-1);
      if (cited === undefined) throw new Error(`No such authority: ${id}`);
      return [id, entryOf(cited)];
    }),
  );
}

function entryOf(cited: Cited): CitationEntry {
  const base = { kind: cited.kind, title: labelOf(cited), version: null, effective: null, until: null };
  switch (cited.kind) {
    case "provision":
      return {
        ...base,
        number: cited.provision.number,
        quote: { zh: cited.provision.zh, en: cited.provision.en },
        version: cited.version.id,
        effective: cited.version.effective,
        until: cited.version.until ?? null,
      };
    case "case":
      return {
        ...base,
        number: { zh: cited.of.docket, en: cited.of.docket },
        quote: { zh: null, en: null },
        effective: cited.of.date ?? null,
      };
    case "document":
      return {
        ...base,
        number: null,
        quote: { zh: cited.of.quote?.zh ?? null, en: cited.of.quote?.original ?? null },
        effective: cited.of.date ?? null,
      };
    case "clause":
      return {
        ...base,
        number: cited.of.number,
        quote: { zh: cited.of.zh, en: cited.of.original },
        version: cited.licence.version,
        effective: cited.licence.date,
      };
  }
}
