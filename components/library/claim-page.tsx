import { knowledge } from "../../content";
import { actWords, outcomeWords } from "../../content/phrases/memo";
import { library as words } from "../../content/phrases/ui/library";
import type { Claim, Defence, Element, Test } from "../../lib/knowledge/claim";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { Cites } from "./cites";
import { Details } from "./details";
import { LibraryFrame } from "./frame";
import { generally } from "./generally";

/** A claim or duty as it is judged: every element with its tests in order, what each gives and on what authority. */
export function ClaimPage({ locale, claim }: { readonly locale: Locale; readonly claim: Claim }) {
  const transition = knowledge.transitions.find(({ id }) => id === claim.transition);
  const acts = {
    zh: claim.acts.map((act) => actWords[act].zh).join("、"),
    en: claim.acts.map((act) => actWords[act].en).join(", "),
  };
  return (
    <LibraryFrame
      locale={locale}
      path={`/claims/${claim.id}`}
      kind={say(claim.kind === "duty" ? words.duties : words.claims, locale)}
      title={say(generally(claim.title), locale)}
    >
      <p className="lead">{say(generally(claim.summary), locale)}</p>
      <Details
        locale={locale}
        rows={[
          [words.claimant, generally(claim.claimant)],
          [words.acts, acts],
          ...(transition ? ([[words.transition, generally(transition.text)]] as const) : []),
          [words.limitation, generally(claim.limitation)],
        ]}
      />
      {transition ? <Cites locale={locale} ids={transition.cites} /> : null}
      <p className="hint">{say(words.firstDecides, locale)}</p>
      {claim.elements.map((element) => (
        <Table key={element.id} locale={locale} table={element} />
      ))}
      {claim.defences.map((defence) => (
        <Table key={defence.id} locale={locale} table={defence} />
      ))}
      {claim.remedies.length > 0 ? (
        <>
          <h2 id="remedies">{say(words.remedies, locale)}</h2>
          <ul className="library-remedies">
            {claim.remedies.map((remedy) => (
              <li key={remedy.id}>
                <strong>{say(generally(remedy.title), locale)}</strong> {say(generally(remedy.text), locale)}{" "}
                <Cites locale={locale} ids={remedy.cites} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </LibraryFrame>
  );
}

function Table({ locale, table }: { readonly locale: Locale; readonly table: Element | Defence }) {
  return (
    <section id={table.id} className="library-table">
      <h2>{say(generally(table.title), locale)}</h2>
      <ol>
        {table.tests.map((test) => (
          <TestRow key={test.id} locale={locale} test={test} />
        ))}
      </ol>
    </section>
  );
}

function TestRow({ locale, test }: { readonly locale: Locale; readonly test: Test }) {
  return (
    <li>
      <p>
        <span className="library-outcome">{say(outcomeWords[test.then], locale)}</span>{" "}
        {say(generally(test.because), locale)} <Cites locale={locale} ids={test.cites} />
      </p>
      {test.argument ? (
        <ul className="library-argument">
          <li>
            {say(generally(test.argument.claimant), locale)} <Cites locale={locale} ids={test.argument.claimantCites} />
          </li>
          <li>
            {say(generally(test.argument.respondent), locale)}{" "}
            <Cites locale={locale} ids={test.argument.respondentCites} />
          </li>
          <li>{say(generally(test.argument.cautious), locale)}</li>
        </ul>
      ) : null}
    </li>
  );
}
