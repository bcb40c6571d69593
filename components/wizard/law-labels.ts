import { knowledge } from "../../content";
import { citationLabel } from "../../lib/knowledge/citations";
import type { Text } from "../../lib/knowledge/text";

/** Number and title of each citation. In a file of its own, so that the law is loaded only when asked for. */
export function lawLabels(ids: readonly string[]): readonly { id: string; text: Text }[] {
  return ids.map((id) => ({ id, text: citationLabel(knowledge, id) }));
}
