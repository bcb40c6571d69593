import { knowledge } from "../../content";
import { termGroupNames, triggerNames, licence as words } from "../../content/phrases/ui/licence";
import { sentence } from "../../lib/engine/fill";
import type { Licence } from "../../lib/knowledge/authority";
import { dayText } from "../../lib/knowledge/released";
import { type Term, type TermKey, termKeys } from "../../lib/knowledge/term";
import type { Text } from "../../lib/knowledge/text";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { type TermGroup, termGroups } from "../../lib/library/catalogue";
import { say } from "../text/say";

type Props = { readonly locale: Locale; readonly licence: Licence };

/** The sentences of terms without their frame: the page names the licence, and the margin the clause. */
const phrases = {
  ...knowledge.phrases,
  sentence: words.bodyAlone,
  silent: words.silentText,
  unverified: words.unverifiedText,
};

/** Every kind of term there is, whether the licence speaks of it or not. */
export function LicenceTerms({ locale, licence }: Props) {
  return (
    <>
      <h2 id="terms">
        {say(words.terms, locale)} <span className="library-count">{termKeys.length}</span>
      </h2>
      <p className="hint">{say(licence.read === "none" ? words.nothingVerified : words.termsHint, locale)}</p>
      {(Object.keys(termGroups) as TermGroup[]).map((group) => (
        <section key={group} className="terms">
          <h3>{say(termGroupNames[group], locale)}</h3>
          <dl>
            {termGroups[group].map((key) => (
              <TermRow key={key} locale={locale} licence={licence} name={key} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function TermRow({ locale, licence, name }: Props & { readonly name: TermKey }) {
  const term = licence.terms[name];
  const verdict = term?.verdict ?? "unverified";
  const open = verdict === "silent" || verdict === "unverified";
  return (
    <div id={`term-${name}`} className={open ? "term term-open" : "term"}>
      <dt>{capital(say(knowledge.phrases.terms[name]?.topic ?? { zh: name, en: name }, locale))}</dt>
      <dd className="term-says">
        <p>{capital(sentence(phrases, licence, name, locale))}</p>
        {term === undefined ? null : <TermDetails locale={locale} name={name} term={term} />}
      </dd>
      <dd className="term-clauses">
        {open ? (
          <span className={`term-${verdict}`}>{say(words[verdict], locale)}</span>
        ) : (
          <Clauses locale={locale} licence={licence} ids={term?.cites ?? []} />
        )}
      </dd>
    </div>
  );
}

/** The clauses by their numbers; several passages of one number are told by the first. */
function Clauses({ locale, licence, ids }: Props & { readonly ids: readonly string[] }) {
  const cited = ids.flatMap((id) => licence.clauses.find((candidate) => candidate.id === id) ?? []);
  return cited
    .filter((one, index) => cited.findIndex(({ number }) => number.en === one.number.en) === index)
    .map(({ id, number }) => (
      <a key={id} href={`#${id}`}>
        {say(number, locale)}
      </a>
    ));
}

/** What the sentence leaves out: the exact words, the year's amount, the day of measuring, when a duty arises. */
function TermDetails({ locale, name, term }: { readonly locale: Locale; readonly name: TermKey; readonly term: Term }) {
  const { words: exact, annual, value, testDay, triggers, appliesTo, note } = term;
  const told = knowledge.phrases.terms[name]?.verdicts[term.verdict]?.en ?? "";
  const rows: readonly (readonly [Text, string])[] = [
    ...(exact !== undefined && !told.includes("{words}") ? [[words.words, `“${exact}”`] as const] : []),
    ...(annual !== undefined && annual !== value
      ? [[words.annual, say(words.dollars, locale, { amount: annual.toLocaleString("en-GB") })] as const]
      : []),
    ...(testDay !== undefined && !told.includes("{day}") ? [[words.measured, measured(testDay, locale)] as const] : []),
    ...(triggers?.length
      ? [
          [
            words.triggers,
            triggers.map((trigger) => say(triggerNames[trigger], locale)).join(locale === "zh" ? "、" : "; "),
          ] as const,
        ]
      : []),
  ];
  return (
    <>
      {rows.map(([label, text]) => (
        <p key={label.en} className="term-detail">
          <span className="term-label">{say(label, locale)}</span> {text}
        </p>
      ))}
      {appliesTo === "multimodal" ? <p className="term-detail">{say(words.multimodalOnly, locale)}</p> : null}
      {note === undefined ? null : <p className="term-detail">{say(note, locale)}</p>}
    </>
  );
}

const measured = (day: string, locale: Locale): string =>
  day === "continuing" ? say(words.continuing, locale) : say(words.once, locale, { day: say(dayText(day), locale) });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
