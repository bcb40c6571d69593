import { library } from "../../content/phrases/ui/library";
import { readNames, licence as words } from "../../content/phrases/ui/licence";
import type { Licence } from "../../lib/knowledge/authority";
import { clausesOf } from "../../lib/knowledge/citations";
import { dayText } from "../../lib/knowledge/released";
import type { Text } from "../../lib/knowledge/text";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { Details } from "./details";
import { LibraryFrame } from "./frame";
import { ClauseEntry } from "./licence-clause";
import { LicenceModels } from "./licence-models";
import { LicenceTerms } from "./licence-terms";
import { Source } from "./source";

type Props = { readonly locale: Locale; readonly licence: Licence };

/** A licence: what it is, what it says term by term, its words, and the models that stand under it. */
export function LicencePage({ locale, licence }: Props) {
  const clauses = clausesOf(licence);
  return (
    <LibraryFrame
      locale={locale}
      path={`/licences/${licence.id}`}
      kind={say(library.licences, locale)}
      title={say(licence.name, locale)}
    >
      <Details locale={locale} rows={headingOf(licence)} />
      <Source locale={locale} source={licence.source} />
      <p className="library-meta">
        {say(library.checked, locale)} {say(dayText(licence.checked), locale)}
      </p>
      <nav className="library-contents" aria-label={say(library.contents, locale)}>
        {(["terms", "clauses", "models"] as const).map((name) => (
          <a key={name} href={`#${name}`}>
            {say(name === "models" ? words.modelsUnder : words[name], locale)}
          </a>
        ))}
      </nav>
      <LicenceTerms locale={locale} licence={licence} />
      <h2 id="clauses">
        {say(words.clauses, locale)} <span className="library-count">{clauses.length}</span>
      </h2>
      {clauses.length === 0 ? <p className="hint">{say(words.noClauses, locale)}</p> : null}
      {clauses.map((clause) => (
        <ClauseEntry key={clause.id} locale={locale} clause={clause} />
      ))}
      <LicenceModels locale={locale} licence={licence} />
    </LibraryFrame>
  );
}

function headingOf(licence: Licence): readonly (readonly [Text, Text])[] {
  const { licensor, version, date, spdx, governingLaw, forum, lawPlace, read, note } = licence;
  const same = (text: string): Text => ({ zh: text, en: text });
  return [
    [library.licensor, licensor],
    // A text known by its date says it once.
    ...(version === date || version === "—" ? [] : [[words.version, same(version)] as const]),
    [words.date, date === null ? words.undated : dayText(date)],
    [library.governingLaw, governingLaw],
    [words.forum, forum ?? (lawPlace === "unverified" ? words.forumUnverified : words.forumNone)],
    [words.read, readNames[read]],
    [words.spdx, same(spdx)],
    ...(note === undefined ? [] : [[words.remarks, note] as const]),
  ];
}
