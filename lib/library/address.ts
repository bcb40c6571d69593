import { type CitationSource, citedBy } from "../knowledge/citations";
import type { Locale } from "../knowledge/vocabulary";

/** The stable address, below the library of either language, of what a citation stands for; null where unknown. */
export function libraryPath(source: CitationSource, id: string): string | null {
  // A kind of term is no clause of one licence: each licence has its own.
  if (id.startsWith("term.")) return "#licences";
  const cited = citedBy(source, id).at(-1);
  switch (cited?.kind) {
    case "provision":
      return `instruments/${cited.instrument.id}#${cited.provision.concept}`;
    case "case":
      return `cases/${cited.of.id}`;
    case "document":
      return `documents/${cited.of.id}`;
    case "clause":
      return `licences/${cited.licence.id}#${cited.of.id}`;
    default:
      return null;
  }
}

/** The same with the library of a language before it. */
export function libraryAddress(source: CitationSource, id: string, locale: Locale): string | null {
  const path = libraryPath(source, id);
  if (path === null) return null;
  return `/${locale}/library${path.startsWith("#") ? "" : "/"}${path}`;
}
