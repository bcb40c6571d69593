import { library as words } from "../../content/phrases/ui/library";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";

type Props = { readonly locale: Locale; readonly path: string; readonly version: string; readonly hash: string };

/** How to report an error on this page: what to name, in words that can be copied. */
export function Report({ locale, path, version, hash }: Props) {
  return (
    <aside className="library-report" aria-label={say(words.report, locale)}>
      <p className="library-label">{say(words.report, locale)}</p>
      <p>{say(words.reportText, locale)}</p>
      <p className="library-copy">
        Licet {version} · {hash.slice(0, 16)} · /{locale}/library{path}
      </p>
    </aside>
  );
}
