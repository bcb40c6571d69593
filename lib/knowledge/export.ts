import type { Knowledge } from "./knowledge";

/**
 * The knowledge as data, for `licet knowledge --json` and `GET /api/knowledge`. Fields may be added, not renamed.
 * Provisions carry their concept as `id`; a citation in an assessment is `version/concept`.
 */
export function knowledgeExport(knowledge: Knowledge) {
  return {
    version: knowledge.version,
    hash: knowledge.hash,
    lawAsOf: knowledge.lawAsOf,
    questions: knowledge.questions,
    derivedFacts: knowledge.derivedFacts,
    presumptions: knowledge.presumptions,
    claims: knowledge.claims.filter((claim) => claim.kind === "claim"),
    duties: knowledge.claims.filter((claim) => claim.kind === "duty"),
    levers: knowledge.levers,
    gaps: knowledge.gaps,
    exposureTable: knowledge.exposureTable,
    calibration: knowledge.calibration,
    instruments: knowledge.instruments.map((instrument) => ({
      id: instrument.id,
      title: instrument.title,
      number: instrument.versions.at(-1)?.number ?? null,
      issuer: instrument.issuer,
      versions: instrument.versions.map((version) => ({
        id: version.id,
        label: version.label,
        number: version.number ?? null,
        adopted: version.adopted,
        promulgated: version.promulgated ?? null,
        effective: version.effective,
        until: version.until ?? null,
        source: version.source,
        checked: version.checked,
        confidence: version.confidence,
        provisions: version.provisions.map((provision) => ({
          id: provision.concept,
          number: provision.number,
          zh: provision.zh,
          en: provision.en,
        })),
      })),
    })),
    cases: knowledge.cases,
    documents: knowledge.documents,
    licences: knowledge.licences,
    models: knowledge.models.map((model) => ({ ...model, components: model.licences })),
  };
}
