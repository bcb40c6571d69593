import { Fragment, type ReactNode } from "react";
import { passages } from "../../lib/export/passages";
import type { Text } from "../../lib/knowledge/text";
import type { Line, MemoLanguage } from "../../lib/memo/tree";
import { languageTag } from "../text/locale";

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

type Props = {
  readonly text: Text;
  readonly cites?: readonly number[];
  readonly language: MemoLanguage;
  readonly before?: Text | null;
};

/** Words in the memo's language; in both, the Chinese and then the English on a line of its own. */
export function Words({ text, cites = [], language, before }: Props): ReactNode {
  const both = language === "both";
  return passages(text, language).map((passage, index) => {
    const content = (
      <>
        {before ? <span className="memo-number">{before[passage.language]}</span> : null}
        {passage.text}
        {cites.length > 0 && index === 0 ? <Cites cites={cites} /> : null}
      </>
    );
    return both ? (
      <span key={passage.language} lang={languageTag(passage.language)} className="in-both">
        {content}
      </span>
    ) : (
      <Fragment key={passage.language}>{content}</Fragment>
    );
  });
}

/** A line of the tree. */
export function LineWords({ line, language }: { readonly line: Line; readonly language: MemoLanguage }) {
  return <Words text={line.text} cites={line.cites} language={language} />;
}
