import Link from "next/link";
import { knowledge } from "../../content";
import { library } from "../../content/phrases/ui/library";
import { licenceGroupNames, licence as words } from "../../content/phrases/ui/licence";
import type { Licence } from "../../lib/knowledge/authority";
import { dayText } from "../../lib/knowledge/released";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { licenceGroup, licenceGroups } from "../../lib/library/catalogue";
import { say } from "../text/say";

/** Every licence held, in groups by whose text it is, each with its licensor, its day and what it says of commerce. */
export function LicenceList({ locale }: { readonly locale: Locale }) {
  const { licences } = knowledge;
  const order = new Intl.Collator(locale, { numeric: true });
  return (
    <section>
      <h2 id="licences">
        {say(library.licences, locale)} <span className="library-count">{licences.length}</span>
      </h2>
      {licenceGroups.map((group) => (
        <section key={group}>
          <h3>{say(licenceGroupNames[group], locale)}</h3>
          <ul className="library-index">
            {licences
              .filter((licence) => licenceGroup(licence) === group)
              .sort((a, b) => order.compare(a.name[locale], b.name[locale]))
              .map((licence) => (
                <li key={licence.id}>
                  <Link href={`/${locale}/library/licences/${licence.id}`} prefetch={false}>
                    {say(licence.name, locale)}
                  </Link>
                  <span className="library-meta">{noteOf(licence, locale)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function noteOf({ licensor, date, terms, kind }: Licence, locale: Locale): string {
  const verdict = terms.commercial?.verdict ?? "unverified";
  const commerce = knowledge.phrases.terms.commercial?.verdicts[verdict];
  return [
    // The licensor of an open text is whoever uses it; what a bracket adds stands on the licence's page.
    kind === "open" ? "" : say(licensor, locale).replace(/\s*[（(].*$/, ""),
    date === null ? "" : say(dayText(date), locale),
    commerce === undefined ? say(words.unverified, locale) : say(commerce, locale),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
