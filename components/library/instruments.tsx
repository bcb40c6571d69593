import { common } from "../../content/phrases/ui/common";
import { library as words } from "../../content/phrases/ui/library";
import type { Instrument } from "../../lib/knowledge/authority";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { ProvisionPair } from "./provision-pair";
import { Source } from "./source";

type Props = { readonly locale: Locale; readonly instruments: readonly Instrument[] };

/** Statutes and other instruments, newest version first, with the provisions that memos cite. */
export function Instruments({ locale, instruments }: Props) {
  return instruments.map((instrument) => {
    const versions = [...instrument.versions].sort((a, b) => b.effective.localeCompare(a.effective));
    // A provision dropped from the newest version is newest where it last stood.
    const seen = new Set<string>();
    return (
      <section key={instrument.id} id={instrument.id}>
        <h3>{say(instrument.title, locale)}</h3>
        <p className="library-meta">
          {say(words.issuer, locale)}
          {say(common.colon, locale)}
          {say(instrument.issuer, locale)}
        </p>
        {versions.map((version) => (
          <div key={version.id} id={version.id === instrument.id ? undefined : version.id}>
            <h4>
              {say(version.label, locale)}
              {version.number ? (
                <span className="library-number" lang="zh-CN">
                  {version.number}
                </span>
              ) : null}
            </h4>
            <p className="library-meta">
              {say(words.effective, locale)} {version.effective}
              {version.until ? ` · ${say(words.until, locale)} ${version.until}` : ` · ${say(words.inForce, locale)}`}
              {" · "}
              {say(words.checked, locale)} {version.checked}
            </p>
            <Source locale={locale} source={version.source} address={version.address} />
            {version.note ? <p className="library-meta">{say(version.note, locale)}</p> : null}
            {version.provisions.map((provision) => {
              const newest = !seen.has(provision.concept);
              seen.add(provision.concept);
              return (
                <ProvisionPair
                  key={provision.concept}
                  locale={locale}
                  version={version}
                  provision={provision}
                  newest={newest}
                />
              );
            })}
          </div>
        ))}
      </section>
    );
  });
}
