import { knowledge } from "../../content";
import { citationLabel } from "../../lib/knowledge/citations";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { libraryAddress } from "../../lib/library/address";
import { say } from "../text/say";

/** Citations as links to their places in the library. */
export function Cites({ locale, ids }: { readonly locale: Locale; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <span className="library-cites">
      {[...new Set(ids)].map((id) => (
        <a key={id} href={libraryAddress(knowledge, id, locale) ?? undefined}>
          {say(citationLabel(knowledge, id), locale)}
        </a>
      ))}
    </span>
  );
}
