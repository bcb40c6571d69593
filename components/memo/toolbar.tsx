"use client";

import Link from "next/link";
import { useState } from "react";
import { memo as words } from "../../content/phrases/ui/memo";
import type { Locale } from "../../lib/knowledge/vocabulary";
import type { MemoLanguage } from "../../lib/memo/tree";
import { say } from "../text/say";
import { download, type Format, formats } from "./downloads";
import type { WorkedOut } from "./work-out";

type Props = {
  readonly locale: Locale;
  readonly language: MemoLanguage;
  readonly onLanguage: (language: MemoLanguage) => void;
  readonly result: Extract<WorkedOut, { ok: true }>;
};

const languages: readonly MemoLanguage[] = ["zh", "en", "both"];

/** The memo's language, the files it can be taken away as, print, and the way back to the answers. */
export function Toolbar({ locale, language, onLanguage, result }: Props) {
  const [status, setStatus] = useState<{ readonly failed: boolean; readonly text: string } | null>(null);

  async function take(format: Format) {
    const name = { format: say(words[format], locale) };
    setStatus({ failed: false, text: say(words.making, locale, name) });
    try {
      await download(format, language, result);
      setStatus({ failed: false, text: say(words.made, locale, name) });
    } catch {
      setStatus({ failed: true, text: say(words.failed, locale, name) });
    }
  }

  return (
    <section className="toolbar" aria-label={say(words.toolbar, locale)}>
      <fieldset className="segments">
        <legend>{say(words.language, locale)}</legend>
        {languages.map((name) => (
          <label key={name} className="segment">
            <input
              type="radio"
              name="memo-language"
              value={name}
              checked={language === name}
              onChange={() => onLanguage(name)}
            />
            <span>{say(words[name], locale)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="segments">
        <legend>{say(words.download, locale)}</legend>
        {formats.map((format) => (
          <button key={format} type="button" className="tool" onClick={() => take(format)}>
            {say(words[format], locale)}
          </button>
        ))}
      </fieldset>
      <div className="toolbar-end">
        <button type="button" className="tool" onClick={() => window.print()}>
          {say(words.print, locale)}
        </button>
        <Link href={`/${locale}/assess#check`} prefetch={false} className="tool">
          {say(words.changeAnswers, locale)}
        </Link>
      </div>
      <p role="status" className={status?.failed ? "toolbar-status field-error" : "toolbar-status"}>
        {status?.text}
      </p>
    </section>
  );
}
