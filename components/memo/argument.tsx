import { memo as words } from "../../content/phrases/ui/memo";
import type { Block, MemoLanguage } from "../../lib/memo/tree";
import { LineWords, Words } from "./words";

type Props = { readonly argument: Extract<Block, { kind: "argument" }>; readonly language: MemoLanguage };

/** An unsettled point: the two cases face to face, the cautious view below. */
export function Argument({ argument, language }: Props) {
  return (
    <section className="argument">
      <p className="argument-title">
        <Words text={argument.title} language={language} />
      </p>
      <div className="argument-sides">
        <div className="argument-side">
          <p className="argument-label">
            <Words text={words.claimant} language={language} />
          </p>
          <p>
            <LineWords line={argument.claimant} language={language} />
          </p>
        </div>
        <div className="argument-side">
          <p className="argument-label">
            <Words text={words.respondent} language={language} />
          </p>
          <p>
            <LineWords line={argument.respondent} language={language} />
          </p>
        </div>
      </div>
      <div className="argument-cautious">
        <p className="argument-label">
          <Words text={words.cautious} language={language} />
        </p>
        <p>
          <LineWords line={argument.cautious} language={language} />
        </p>
      </div>
    </section>
  );
}
