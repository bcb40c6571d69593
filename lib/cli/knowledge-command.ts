import { knowledge } from "../../content";
import { knowledgeExport } from "../knowledge/export";

/** `licet knowledge [--json]`: authorities, licences, models and claims; a count of each without --json. */
export function knowledgeCommand(words: readonly string[]): number {
  const data = knowledgeExport(knowledge);
  if (words.includes("--json")) {
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
    return 0;
  }
  process.stdout.write(`Licet ${data.version} ${data.hash}\n`);
  for (const [name, value] of Object.entries(data))
    if (Array.isArray(value)) process.stdout.write(`${name}: ${value.length}\n`);
  return 0;
}
