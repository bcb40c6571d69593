import { library as words } from "../../content/phrases/ui/library";
import type { Case } from "../../lib/knowledge/authority";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { Details } from "./details";
import { LibraryFrame } from "./frame";
import { Source } from "./source";
import { Uses } from "./uses";

/** A case: what was held, why it bears on models, what must not be read into it. */
export function CasePage({ locale, entry }: { readonly locale: Locale; readonly entry: Case }) {
  return (
    <LibraryFrame
      locale={locale}
      path={`/cases/${entry.id}`}
      kind={say(words.cases, locale)}
      title={say(entry.parties, locale)}
    >
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
      <Uses locale={locale} id={`case.${entry.id}`} />
      {entry.sources.map((source) => (
        <Source key={source} locale={locale} source={source} />
      ))}
      <p className="library-meta">
        {say(words.checked, locale)} {entry.checked} · {say(words[entry.confidence], locale)}
      </p>
    </LibraryFrame>
  );
}
