import { library as words } from "../../content/phrases/ui/library";
import type { Document } from "../../lib/knowledge/authority";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { Details } from "./details";
import { LibraryFrame } from "./frame";
import { Source } from "./source";
import { Uses } from "./uses";

/** A document of fact: what it proves and what it does not. */
export function DocumentPage({ locale, entry }: { readonly locale: Locale; readonly entry: Document }) {
  return (
    <LibraryFrame
      locale={locale}
      path={`/documents/${entry.id}`}
      kind={say(words.documents, locale)}
      title={say(entry.title, locale)}
    >
      {entry.date ? <p className="library-meta">{entry.date}</p> : null}
      {entry.quote ? (
        <div className="pair">
          <p lang="en">{entry.quote.original}</p>
          <p lang="zh-CN" className="pair-unofficial">
            {entry.quote.zh}
          </p>
        </div>
      ) : null}
      <Details
        locale={locale}
        rows={[
          [words.proves, entry.proves],
          [words.limits, entry.limits],
        ]}
      />
      <Uses locale={locale} id={`doc.${entry.id}`} />
      <Source locale={locale} source={entry.source} />
    </LibraryFrame>
  );
}
