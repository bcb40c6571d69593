import { library } from "../../content/phrases/ui/library";
import { licence as words } from "../../content/phrases/ui/licence";
import type { Clause } from "../../lib/knowledge/authority";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { Uses } from "./uses";

/** A clause: its words beside the translation, or beside the licence's own words in the other language. */
export function ClauseEntry({ locale, clause }: { readonly locale: Locale; readonly clause: Clause }) {
  const { id, number, original, zh, en, zhVerbatim, bears } = clause;
  // An English of our own is there only where the operative words are Chinese.
  const chinese = en !== undefined;
  return (
    <section id={id} className="library-provision">
      <div className="pair">
        <div lang={chinese ? "zh-CN" : "en"}>
          <h3 className="pair-number">{chinese ? number.zh : number.en}</h3>
          <p>{original}</p>
        </div>
        {chinese ? (
          <div lang="en" className="pair-unofficial">
            <p className="pair-number">
              {number.en} · {library.unofficial.en}
            </p>
            <p>{en}</p>
          </div>
        ) : (
          <div lang="zh-CN" className={zhVerbatim ? undefined : "pair-unofficial"}>
            <p className="pair-number">
              {number.zh} · {(zhVerbatim ? words.ownChinese : library.unofficial).zh}
            </p>
            <p>{zh}</p>
          </div>
        )}
      </div>
      <p className="library-meta">{say(bears, locale)}</p>
      <Uses locale={locale} id={id} />
    </section>
  );
}
