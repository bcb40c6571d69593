import { memo as words } from "../../content/phrases/ui/memo";
import { plainText } from "../../lib/export/plain-text";
import type { Block, MemoLanguage } from "../../lib/memo/tree";
import { languageTag } from "../text/locale";
import { Words } from "./words";

type Props = { readonly authority: Extract<Block, { kind: "authority" }>; readonly language: MemoLanguage };

/** An authority with its number, operative words and details. Notes of the memo lead here. */
export function Authority({ authority, language }: Props) {
  const { original, translation } = authority;
  return (
    <section id={`authority-${authority.number}`} className="authority" tabIndex={-1}>
      <p className="authority-title">
        <span className="authority-number">[{authority.number}]</span>{" "}
        <Words text={authority.title} language={language} />
      </p>
      {original ? (
        <blockquote lang={languageTag(original.language)} className="authority-original">
          {plainText(original.text)}
        </blockquote>
      ) : null}
      {translation ? (
        <blockquote lang={languageTag(translation.language)} className="authority-translation">
          <p className="argument-label">{words.translation[translation.language]}</p>
          {plainText(translation.text)}
        </blockquote>
      ) : null}
      <p className="authority-details">
        {authority.details.map((detail) => (
          <span key={detail.en} className="authority-detail">
            <Words text={detail} language={language} />
          </span>
        ))}
      </p>
    </section>
  );
}
