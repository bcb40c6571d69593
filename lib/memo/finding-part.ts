import { memoWords } from "../../content/phrases/memo";
import type { Finding } from "../engine/assessment";
import type { Text } from "../knowledge/text";
import type { MemoContext } from "./context";
import { partName } from "./words";

/** The part that a finding concerns, or the whole matter. */
export function findingPart(context: MemoContext, finding: Finding): Text {
  const part = context.file.parts.find((candidate) => candidate.id === finding.part);
  if (part !== undefined) {
    const own = partName(context.knowledge, context.file, part);
    const base = context.knowledge.models.find(({ id }) => id === finding.link)?.name;
    return base === undefined ? own : { zh: `${own.zh}，所含${base.zh}`, en: `${own.en}, the ${base.en} in it` };
  }
  if (finding.component === null) return memoWords.wholeMatter;
  return partName(context.knowledge, context.file, {
    id: finding.part ?? "",
    component: finding.component,
    model: "unknown",
  });
}
