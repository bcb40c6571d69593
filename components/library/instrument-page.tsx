import { common } from "../../content/phrases/ui/common";
import { library as words } from "../../content/phrases/ui/library";
import type { Instrument, InstrumentVersion } from "../../lib/knowledge/authority";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { LibraryFrame } from "./frame";
import { ProvisionEntry, type Standing } from "./provision";
import { Source } from "./source";

/** An instrument: its versions, then every provision held, across versions. */
export function InstrumentPage({ locale, instrument }: { readonly locale: Locale; readonly instrument: Instrument }) {
  const versions = [...instrument.versions].sort((a, b) => a.effective.localeCompare(b.effective));
  const concepts = new Map<string, Standing[]>();
  for (const version of versions) {
    for (const provision of version.provisions)
      concepts.set(provision.concept, [...(concepts.get(provision.concept) ?? []), { version, provision }]);
  }
  const order = [...concepts].sort(([, a], [, b]) => numberOf(a) - numberOf(b));
  return (
    <LibraryFrame
      locale={locale}
      path={`/instruments/${instrument.id}`}
      kind={say(words.instruments, locale)}
      title={say(instrument.title, locale)}
    >
      <p className="library-meta">
        {say(words.issuer, locale)}
        {say(common.colon, locale)}
        {say(instrument.issuer, locale)}
      </p>
      <div className="library-versions">
        {[...versions].reverse().map((version) => (
          <VersionNote key={version.id} locale={locale} version={version} />
        ))}
      </div>
      <h2>{say(words.provisions, locale)}</h2>
      <p className="hint">{say(words.authoritative, locale)}</p>
      {order.map(([concept, standings]) => (
        <ProvisionEntry key={concept} locale={locale} concept={concept} standings={standings} />
      ))}
    </LibraryFrame>
  );
}

/** By the number of the article in the newest version; inserted articles (219-1) after the one they follow. */
const numberOf = (standings: readonly Standing[]): number =>
  Number.parseFloat((standings.at(-1)?.provision.article ?? "0").replace("-", "."));

function VersionNote({ locale, version }: { readonly locale: Locale; readonly version: InstrumentVersion }) {
  return (
    <div className="library-version" id={version.id}>
      <p className="library-label">
        {say(version.label, locale)}
        {version.number ? (
          <span className="library-number" lang="zh-CN">
            {version.number}
          </span>
        ) : null}
      </p>
      <p className="library-meta">
        {say(words.adopted, locale)} {version.adopted} · {say(words.effective, locale)} {version.effective}
        {version.until ? ` · ${say(words.until, locale)} ${version.until}` : ` · ${say(words.inForce, locale)}`}
        {" · "}
        {say(words.checked, locale)} {version.checked} · {say(words[version.confidence], locale)}
      </p>
      <Source locale={locale} source={version.source} address={version.address} />
      {version.note ? <p className="library-meta">{say(version.note, locale)}</p> : null}
    </div>
  );
}
