import { Fragment, type ReactNode } from "react";
import { plainText } from "../../lib/export/plain-text";
import type { Locale, Text } from "../../lib/knowledge/text";
import type { Line, MemoLanguage } from "../../lib/memo/tree";
import { languageTag } from "../text/locale";

/** The languages that a memo is read in, Chinese first. */
export function languagesOf(language: MemoLanguage): readonly Locale[] {
  return language === "both" ? ["zh", "en"] : [language];
}

/** Numbers of authorities as links to the table at the end. */
function Cites({ cites }: { readonly cites: readonly number[] }) {
  return (
    <span className="cites">
      {cites.map((cite) => (
        <a key={cite} className="cite" href={`#authority-${cite}`}>
          [{cite}]
        </a>
      ))}
    </span>
  );
}

type Props = { readonly text: Text; readonly cites?: readonly number[]; readonly language: MemoLanguage; readonly before?: Text | null };

/** Words in the memo's language; in both, the Chinese and then the English on a line of its own. */
export function Words({ text, cites = [], language, before }: Props): ReactNode {
  const both = language === "both";
  return languagesOf(language).map((locale, index) => {
    const content = (
      <>
        {before ? <span className="memo-number">{before[locale]}</span> : null}
        {plainText(text[locale])}
        {cites.length > 0 && index === 0 ? <Cites cites={cites} /> : null}
      </>
    );
    // Isolated, so that a user's right-to-left words cannot reorder the text around them.
    return both ? (
      <span key={locale} lang={languageTag(locale)} className="in-both">
        <bdi>{content}</bdi>
      </span>
    ) : (
      <Fragment key={locale}>{content}</Fragment>
    );
  });
}

/** A line of the tree. */
export function LineWords({ line, language }: { readonly line: Line; readonly language: MemoLanguage }) {
  return <Words text={line.text} cites={line.cites} language={language} />;
}
