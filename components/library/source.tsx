import { common } from "../../content/phrases/ui/common";
import { library as words } from "../../content/phrases/ui/library";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";

type Props = { readonly locale: Locale; readonly source: string; readonly address?: string };

/** Where a text was read; a link where it has an address. */
export function Source({ locale, source, address }: Props) {
  const link = address ?? (/^https?:\/\//.test(source) ? source : undefined);
  return (
    <p className="library-meta">
      {say(words.source, locale)}
      {say(common.colon, locale)}
      {link ? (
        <a href={link} rel="noreferrer">
          {source}
        </a>
      ) : (
        source
      )}
    </p>
  );
}
