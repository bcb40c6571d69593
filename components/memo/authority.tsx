import { memo as words } from "../../content/phrases/ui/memo";
import { quotations } from "../../lib/export/passages";
import type { Block, MemoLanguage } from "../../lib/memo/tree";
import { languageTag } from "../text/locale";
import { Words } from "./words";

type Props = { readonly authority: Extract<Block, { kind: "authority" }>; readonly language: MemoLanguage };

/** An authority with its number, operative words and details. Notes of the memo lead here. */
export function Authority({ authority, language }: Props) {
  const { original, translation } = quotations(authority, language);
  return (
    <section id={`authority-${authority.number}`} className="authority" tabIndex={-1}>
      <p className="authority-title">
        <span className="authority-number">[{authority.number}]</span>{" "}
        <Words text={authority.title} language={language} />
      </p>
      {authority.path ? (
        <p className="authority-library">
          <a href={`/${language === "en" ? "en" : "zh"}/library/${authority.path}`}>
            <Words text={words.inLibrary} language={language} />
          </a>
        </p>
      ) : null}
      {original ? (
        <blockquote lang={languageTag(original.language)} className="authority-original">
          {original.text}
        </blockquote>
      ) : null}
      {translation ? (
        <blockquote lang={languageTag(translation.language)} className="authority-translation">
          <p className="argument-label">{words.translation[translation.language]}</p>
          {translation.text}
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
