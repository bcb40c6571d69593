import { common } from "../../content/phrases/ui/common";
import { library as words } from "../../content/phrases/ui/library";
import type { Case, Document, Licence } from "../../lib/knowledge/authority";
import type { Text } from "../../lib/knowledge/text";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { Source } from "./source";

type Rows = { readonly locale: Locale; readonly rows: readonly (readonly [Text, Text])[] };

function Details({ locale, rows }: Rows) {
  return (
    <dl>
      {rows.map(([label, text]) => (
        <div key={label.en} className="contents-of-dl">
          <dt>{say(label, locale)}</dt>
          <dd>{say(text, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Cases: what was held, why it bears on models, what must not be read into it. */
export function Cases({ locale, cases }: { readonly locale: Locale; readonly cases: readonly Case[] }) {
  return cases.map((entry) => (
    <article key={entry.id} id={`case.${entry.id}`} className="library-entry">
      <h3>{say(entry.parties, locale)}</h3>
      <p className="library-meta">
        <span lang="zh-CN">{entry.docket}</span> · {say(entry.court, locale)}
        {entry.date ? ` · ${entry.date}` : null}
        {entry.docketConfidence === "medium" ? ` · ${say(words.docketUncertain, locale)}` : null}
      </p>
      <Details
        locale={locale}
        rows={[
          [words.holding, entry.holding],
          [words.bears, entry.bears],
          [words.limits, entry.limits],
        ]}
      />
      {entry.sources.map((source) => (
        <Source key={source} locale={locale} source={source} />
      ))}
    </article>
  ));
}

/** Documents of fact: what each proves and what it does not. */
export function Documents({ locale, documents }: { readonly locale: Locale; readonly documents: readonly Document[] }) {
  return documents.map((entry) => (
    <article key={entry.id} id={`doc.${entry.id}`} className="library-entry">
      <h3>{say(entry.title, locale)}</h3>
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
      <Source locale={locale} source={entry.source} />
    </article>
  ));
}

/** Licences with the clauses that memos cite; the English is the original, the Chinese the translation. */
export function Licences({ locale, licences }: { readonly locale: Locale; readonly licences: readonly Licence[] }) {
  return licences.map((licence) => (
    <section key={licence.id} id={licence.id}>
      <h3>{say(licence.name, locale)}</h3>
      <p className="library-meta">
        {say(words.licensor, locale)}
        {say(common.colon, locale)}
        {say(licence.licensor, locale)} · {licence.version} · {licence.date} · {say(words.governingLaw, locale)}
        {say(common.colon, locale)}
        {say(licence.governingLaw, locale)}
      </p>
      <Source locale={locale} source={licence.source} />
      {licence.clauses.map((clause) => (
        <div key={clause.id} id={clause.id} className="pair">
          <div lang="en">
            <p className="pair-number">{clause.number.en}</p>
            <p>{clause.original}</p>
          </div>
          <div lang="zh-CN" className="pair-unofficial">
            <p className="pair-number">
              {clause.number.zh} · {say(words.unofficial, "zh")}
            </p>
            <p>{clause.zh}</p>
          </div>
        </div>
      ))}
    </section>
  ));
}
