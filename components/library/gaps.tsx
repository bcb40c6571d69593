import { library as words } from "../../content/phrases/ui/library";
import type { Gap } from "../../lib/knowledge/gap";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { Details } from "./details";

/** What the knowledge is known not to hold. */
export function Gaps({ locale, gaps }: { readonly locale: Locale; readonly gaps: readonly Gap[] }) {
  return (
    <section>
      <h2 id="gaps">
        {say(words.gaps, locale)} <span className="library-count">{gaps.length}</span>
      </h2>
      <p>{say(words.gapsText, locale)}</p>
      {gaps.map((gap) => (
        <article key={gap.id} id={`gap-${gap.id}`} className="library-entry">
          <h3>{say(gap.title, locale)}</h3>
          <Details
            locale={locale}
            rows={[
              [words.missing, gap.missing],
              [words.why, gap.why],
              [words.effect, gap.effect],
            ]}
          />
        </article>
      ))}
    </section>
  );
}
