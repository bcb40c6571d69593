import { library as words } from "../../content/phrases/ui/library";
import type { InstrumentVersion, Provision } from "../../lib/knowledge/authority";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";

type Props = {
  readonly locale: Locale;
  readonly version: InstrumentVersion;
  readonly provision: Provision;
  /** Whether this is the newest version, to which the bare citation leads. */
  readonly newest: boolean;
};

/** A provision's words, and the unofficial translation of exactly those words beside them. */
export function ProvisionPair({ locale, version, provision, newest }: Props) {
  const exact = `${version.id}/${provision.concept}`;
  return (
    <div id={newest ? provision.concept : exact} className="pair">
      <div lang="zh-CN">
        <p className="pair-number" id={newest ? exact : undefined}>
          {provision.number.zh}
        </p>
        <p>{provision.zh}</p>
      </div>
      <div lang="en" className="pair-unofficial">
        <p className="pair-number">
          {provision.number.en} · {say(words.unofficial, "en")}
        </p>
        <p>{provision.en}</p>
      </div>
      <span className="sr-only" lang={locale === "zh" ? "zh-CN" : "en"}>
        {say(version.label, locale)}
      </span>
    </div>
  );
}
