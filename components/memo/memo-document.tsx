import type { Memo, MemoLanguage } from "../../lib/memo/tree";
import { Seal } from "../shell/seal";
import { languageTag } from "../text/locale";
import { BlockView } from "./block";
import type { Numbered } from "./numbering";
import { Words } from "./words";

type Props = {
  readonly memo: Memo;
  readonly blocks: readonly Numbered[];
  readonly language: MemoLanguage;
};

/** The memo as a document, the same on the screen as on paper. */
export function MemoDocument({ memo, blocks, language }: Props) {
  return (
    <article className="sheet" lang={languageTag(language === "both" ? "zh" : language)}>
      <header className="memo-head">
        <div className="memo-title-row">
          <h1 className="memo-title">
            <Words text={memo.title} language={language} />
          </h1>
          <Seal />
        </div>
        {memo.legend ? (
          <p className="memo-legend">
            <Words text={memo.legend} language={language} />
          </p>
        ) : null}
        <p className="memo-subject user-text">
          <Words text={memo.subject} language={language} />
        </p>
        <dl className="memo-heading-list">
          {memo.heading.map((entry) => (
            <div key={entry.label.en}>
              <dt>
                <Words text={entry.label} language={language} />
              </dt>
              <dd className="user-text">
                <Words text={entry.value} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      </header>
      {blocks.map((numbered, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a memo is made anew, never reordered.
        <BlockView key={index} numbered={numbered} language={language} />
      ))}
      <footer className="memo-footer">
        <Words text={memo.footer} language={language} />
      </footer>
    </article>
  );
}
