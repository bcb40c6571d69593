import { connection } from "next/server";
import { Begin } from "../../components/start/begin";
import { Erase } from "../../components/start/erase";
import { Examples } from "../../components/start/examples";
import { OpenFile } from "../../components/start/open-file";
import { say } from "../../components/text/say";
import { examples } from "../../content/examples";
import { common } from "../../content/phrases/ui/common";
import { start as words } from "../../content/phrases/ui/start";
import { pageLocale } from "./page-locale";

/** The start page. */
export default async function StartPage({ params }: { readonly params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params);
  await connection();
  const teasers = examples.map(({ id, title, summary }) => ({ id, title, summary }));
  return (
    <div className="start">
      <section className="start-opening">
        <h1>{say(words.title, locale)}</h1>
        <p className="lead">{say(words.lead, locale)}</p>
        <Begin locale={locale} />
        <noscript>
          <p className="notice">{say(common.needsScript, locale)}</p>
        </noscript>
      </section>
      <dl className="at-a-glance" aria-label={say(words.facts, locale)}>
        <div>
          <dt>{say(words.timeLabel, locale)}</dt>
          <dd>{say(words.time, locale)}</dd>
        </div>
        <div>
          <dt>{say(words.privacyLabel, locale)}</dt>
          <dd>{say(words.privacy, locale)}</dd>
        </div>
        <div>
          <dt>{say(words.resultLabel, locale)}</dt>
          <dd>{say(words.result, locale)}</dd>
        </div>
      </dl>
      <section className="start-examples">
        <h2>{say(words.examples, locale)}</h2>
        <p className="hint">{say(words.examplesHint, locale)}</p>
        <Examples locale={locale} teasers={teasers} />
      </section>
      <div className="start-tools">
        <section>
          <h2>{say(words.openTitle, locale)}</h2>
          <OpenFile locale={locale} />
        </section>
        <section>
          <h2>{say(words.eraseTitle, locale)}</h2>
          <p className="hint small">{say(words.eraseHint, locale)}</p>
          <Erase locale={locale} />
        </section>
      </div>
    </div>
  );
}
