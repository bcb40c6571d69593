import { knowledge } from "../../content";
import { knowledgeListing as words } from "../../content/phrases/cli";
import type { Licence } from "../knowledge/authority";
import { knowledgeExport } from "../knowledge/export";
import type { Model } from "../knowledge/model";
import { byMaker, licenceGroup, licenceGroups, periodsOf, released } from "../library/catalogue";

/** `licet knowledge [--json]`: everything as data; without --json a count of each, then licences and models by name. */
export function knowledgeCommand(given: readonly string[]): number {
  const data = knowledgeExport(knowledge);
  if (given.includes("--json")) {
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return 0;
  }
  const lines = [
    `Licet ${data.version} ${data.hash}`,
    ...Object.entries(data).flatMap(([name, value]) => (Array.isArray(value) ? [`${name}: ${value.length}`] : [])),
    "",
    `${words.licences.zh} / ${words.licences.en}`,
    ...licenceGroups.flatMap((group) =>
      knowledge.licences.filter((licence) => licenceGroup(licence) === group).map(licenceLine),
    ),
    "",
    `${words.models.zh} / ${words.models.en}`,
    ...byMaker(released(knowledge.models), "en").flatMap(({ maker, models }) => [
      `  ${bilingual(maker)}`,
      ...models.map(modelLine),
    ]),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

const bilingual = ({ zh, en }: { readonly zh: string; readonly en: string }): string =>
  zh === en ? en : `${zh} / ${en}`;

function licenceLine({ id, name, date, terms }: Licence): string {
  const verdict = terms.commercial?.verdict ?? "unverified";
  return `  ${id}: ${bilingual(name)} (${date ?? bilingual(words.undated)}; commercial: ${verdict})`;
}

function modelLine(model: Model): string {
  const licences = periodsOf(model, "weights").map(({ licence, until }) =>
    until === null ? licence : `${licence} < ${until}`,
  );
  const bases = model.baseModels.length > 0 ? `; bases: ${model.baseModels.join(", ")}` : "";
  const checked = model.confidence === "low" ? `; ${words.toBeChecked.zh} / ${words.toBeChecked.en}` : "";
  return `    ${model.id}: ${bilingual(model.name)} (weights: ${licences.join(", ")}${bases}${checked})`;
}
