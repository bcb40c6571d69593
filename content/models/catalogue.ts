import type { Model } from "../../lib/knowledge/model";
import rows from "./models.json" with { type: "json" };

/** Components that a row does not name: code not published, data and outputs not assessed. */
const rest = {
  "third-party-runtime": "uncovered",
  "training-code": "none",
  "training-data": "uncovered",
  outputs: "uncovered",
  architecture: "none",
};
const day = (released: string): string => `${released}-01-01`.slice(0, 10);

export const catalogue: readonly Model[] = rows
  .filter(({ id }) => !["llama-1", "open-llama"].includes(id))
  .map((row) => ({
    id: row.id,
    name: row.name,
    aliases: row.hub,
    hint: {
      zh: `${row.developer.zh}于${row.released.slice(0, 4)}年发布`,
      en: `Released by ${row.developer.en} in ${row.released.slice(0, 4)}`,
    },
    developer: row.developer,
    holder: row.holder,
    access: row.access as Model["access"],
    multimodal: row.multimodal,
    lineage: row.bases.length > 0 ? "derivative" : row.made === "retrained" ? "independent" : "original",
    baseModels: row.bases,
    outputsOf: row.outputsOf,
    licences: { ...rest, ...row.licences } as Model["licences"],
    milestones: { released: day(row.released) },
    sources: row.sources.length > 0 ? row.sources : ["../shared/law/models.json"],
    checked: "2026-11-25",
  }));
