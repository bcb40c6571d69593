import { knowledge } from "../../content";
import { citationLabel } from "../../lib/knowledge/citations";
import type { Text } from "../../lib/knowledge/text";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { libraryAddress } from "../../lib/library/address";

export type LawLabel = {
  readonly id: string;
  readonly text: Text;
  /** Where the library has it, by language. */
  readonly address: Readonly<Record<Locale, string | null>>;
};

/** Number and title of each citation. In a file of its own, so that the law is loaded only when asked for. */
export function lawLabels(ids: readonly string[]): readonly LawLabel[] {
  return ids.map((id) => ({
    id,
    text: citationLabel(knowledge, id),
    address: { zh: libraryAddress(knowledge, id, "zh"), en: libraryAddress(knowledge, id, "en") },
  }));
}
