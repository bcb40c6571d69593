import { common } from "../../content/phrases/ui/common";
import { library as words } from "../../content/phrases/ui/library";
import type { Licence } from "../../lib/knowledge/authority";
import { clausesOf } from "../../lib/knowledge/citations";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { LibraryFrame } from "./frame";
import { Source } from "./source";
import { Uses } from "./uses";

/** A licence with the clauses that memos cite: the original beside its unofficial translation. */
export function LicencePage({ locale, licence }: { readonly locale: Locale; readonly licence: Licence }) {
  return (
    <LibraryFrame
      locale={locale}
      path={`/licences/${licence.id}`}
      kind={say(words.licences, locale)}
      title={say(licence.name, locale)}
    >
      <p className="library-meta">
        {say(words.licensor, locale)}
        {say(common.colon, locale)}
        {say(licence.licensor, locale)} · {licence.version} · {licence.date} · {say(words.governingLaw, locale)}
        {say(common.colon, locale)}
        {say(licence.governingLaw, locale)}
      </p>
      <Source locale={locale} source={licence.source} />
      {clausesOf(licence).map((clause) => (
        <section key={clause.id} id={clause.id} className="library-provision">
          <div className="pair">
            <div lang="en">
              <h2 className="pair-number">{clause.number.en}</h2>
              <p>{clause.original}</p>
            </div>
            <div lang="zh-CN" className="pair-unofficial">
              <p className="pair-number">
                {clause.number.zh} · {words.unofficial.zh}
              </p>
              <p>{clause.zh}</p>
            </div>
          </div>
          <p className="library-meta">{say(clause.bears, locale)}</p>
          <Uses locale={locale} id={clause.id} />
        </section>
      ))}
    </LibraryFrame>
  );
}
