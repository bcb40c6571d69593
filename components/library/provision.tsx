import { library as words } from "../../content/phrases/ui/library";
import type { InstrumentVersion, Provision } from "../../lib/knowledge/authority";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { compareTexts } from "../../lib/library/compare";
import { say } from "../text/say";
import { Uses } from "./uses";

/** A provision as it stands in one version. */
export type Standing = { readonly version: InstrumentVersion; readonly provision: Provision };

type Props = {
  readonly locale: Locale;
  readonly concept: string;
  /** Oldest first; never empty. */
  readonly standings: readonly Standing[];
};

/** A provision in every version that holds it: Chinese and English side by side, then what changed. */
export function ProvisionEntry({ locale, concept, standings }: Props) {
  const newest = standings.at(-1);
  if (newest === undefined) return null;
  return (
    <section id={concept} className="library-provision">
      {[...standings].reverse().map(({ version, provision }) => (
        <div key={version.id} className="pair" id={`${version.id}--${concept}`}>
          <div lang="zh-CN">
            <h3 className="pair-number">
              {provision.number.zh}
              {standings.length > 1 ? <span className="library-number">{version.label.zh}</span> : null}
            </h3>
            <p>{provision.zh}</p>
          </div>
          <div lang="en" className="pair-unofficial">
            <p className="pair-number">
              {provision.number.en}
              {standings.length > 1 ? ` (${version.label.en})` : ""} · {words.unofficial.en}
            </p>
            <p>{provision.en}</p>
          </div>
        </div>
      ))}
      {standings.slice(1).map((standing, index) => {
        const older = standings[index];
        return older === undefined ? null : (
          <Change key={standing.version.id} locale={locale} older={older} newer={standing} />
        );
      })}
      <Uses locale={locale} id={concept} />
      <p className="library-anchor">
        <a href={`#${concept}`}>{say(words.addressOf, locale)}</a>
      </p>
    </section>
  );
}

function Change({ locale, older, newer }: { locale: Locale; older: Standing; newer: Standing }) {
  const label = say(words.changed, locale, {
    from: older.version.label[locale],
    to: newer.version.label[locale],
    older: older.provision.number[locale],
    newer: newer.provision.number[locale],
  });
  if (older.provision.zh === newer.provision.zh)
    return <p className="library-meta">{`${label} ${say(words.unchanged, locale)}`}</p>;
  return (
    <details className="library-change" open>
      <summary>{label}</summary>
      <p lang="zh-CN">
        {compareTexts(older.provision.zh, newer.provision.zh).map((run, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a fixed text never move.
          if (run.kind === "removed") return <del key={index}>{run.text}</del>;
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          if (run.kind === "added") return <ins key={index}>{run.text}</ins>;
          return run.text;
        })}
      </p>
    </details>
  );
}
