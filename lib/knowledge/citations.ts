import type { Case, Clause, Document, Instrument, InstrumentVersion, Licence, Provision } from "./authority";
import type { Knowledge } from "./knowledge";
import type { Text } from "./text";

/** What citations are looked up in. */
export type CitationSource = Pick<Knowledge, "instruments" | "cases" | "documents" | "licences" | "models" | "phrases">;

export type CitedProvision = {
  readonly kind: "provision";
  readonly instrument: Instrument;
  readonly version: InstrumentVersion;
  readonly provision: Provision;
};
export type Cited =
  | CitedProvision
  | { readonly kind: "case"; readonly of: Case }
  | { readonly kind: "document"; readonly of: Document }
  | { readonly kind: "clause"; readonly licence: Licence; readonly of: Clause };

const indexes = new WeakMap<CitationSource, Map<string, Cited[]>>();

/**
 * What a citation stands for. `concept` gives every version of a provision, oldest first; `version/concept` that one;
 * `case.id`, `doc.id` and a clause's id one each. `term.commercial` gives the clauses of every licence that say so,
 * `model.readme` what stands in that role for every model. Empty where there is no such authority.
 */
export function citedBy(source: CitationSource, id: string): readonly Cited[] {
  let index = indexes.get(source);
  if (index === undefined) {
    index = indexOf(source);
    indexes.set(source, index);
  }
  return index.get(id) ?? [];
}

function indexOf(source: CitationSource): Map<string, Cited[]> {
  const index = new Map<string, Cited[]>();
  const add = (id: string, cited: Cited) => index.set(id, [...(index.get(id) ?? []), cited]);
  for (const instrument of source.instruments) {
    for (const version of [...instrument.versions].sort((a, b) => a.effective.localeCompare(b.effective))) {
      for (const provision of version.provisions) {
        const cited: Cited = { kind: "provision", instrument, version, provision };
        add(provision.concept, cited);
        add(`${version.id}/${provision.concept}`, cited);
      }
    }
  }
  for (const of of source.cases) add(`case.${of.id}`, { kind: "case", of });
  for (const of of source.documents) add(`doc.${of.id}`, { kind: "document", of });
  for (const licence of source.licences) {
    for (const of of licence.clauses) {
      add(of.id, { kind: "clause", licence, of });
      for (const [key, term] of Object.entries(licence.terms))
        if (term.cites.includes(of.id))
          for (const name of [key, "purpose"]) add(`term.${name}`, { kind: "clause", licence, of });
    }
  }
  for (const { evidence } of source.models)
    for (const [role, ids] of Object.entries(evidence ?? {}))
      for (const id of ids) for (const cited of index.get(id) ?? []) add(`model.${role}`, cited);
  return index;
}

/** The clauses of a licence that can be cited. */
export const clausesOf = (licence: Licence): readonly Clause[] => licence.clauses;

/** How a citation is named in running text, in both languages; the id itself where nothing is known of it. */
export function citationLabel(source: CitationSource, id: string): Text {
  const [kind, key = ""] = id.split(".");
  const topic = source.phrases.terms[key]?.topic;
  if (kind === "term") return termLabel(topic);
  if (kind === "model") return source.phrases.evidence[key] ?? { zh: id, en: id };
  const last = citedBy(source, id).at(-1);
  return last === undefined ? { zh: id, en: id } : labelOf(last);
}

/** A kind of term, whichever licence it is read in; the term of the purpose at hand where no kind is named. */
const termLabel = (topic: Text | undefined): Text => ({
  zh: `所涉许可证关于${topic?.zh ?? "该用途"}的条款`,
  en: `the licence’s clause on ${topic?.en ?? "the purpose at hand"}`,
});

export function labelOf(cited: Cited): Text {
  switch (cited.kind) {
    case "provision": {
      const { instrument, version, provision } = cited;
      const several = instrument.versions.length > 1;
      return {
        zh: `${bracketed(instrument.title.zh)}${several ? `（${version.label.zh}）` : ""}${provision.number.zh}`,
        en: `${instrument.title.en}${several ? ` (${version.label.en})` : ""}, ${provision.number.en}`,
      };
    }
    case "case":
      return { zh: `${cited.of.court.zh}${cited.of.docket}`, en: `${cited.of.court.en}, ${cited.of.docket}` };
    case "document":
      return cited.of.title;
    case "clause":
      return {
        zh: `${cited.licence.name.zh} ${cited.of.number.zh}`,
        en: `${cited.licence.name.en}, ${cited.of.number.en}`,
      };
  }
}

const bracketed = (title: string): string => (title.startsWith("《") ? title : `《${title}》`);
