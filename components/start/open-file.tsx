"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, useEffect, useId, useRef, useState } from "react";
import { draft as draftWords } from "../../content/phrases/ui/draft";
import { start as words } from "../../content/phrases/ui/start";
import { plainText } from "../../lib/export/plain-text";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { draftOf } from "../draft/envelope";
import { type Opened, readAnswersFile } from "../draft/read-file";
import { save } from "../draft/store";
import { say } from "../text/say";

type Refusal = { readonly name: string; readonly opened: Extract<Opened, { ok: false }> };

/** Opens an answers file. One that is invalid is explained, and the draft stays as it was. */
export function OpenFile({ locale }: { readonly locale: Locale }) {
  const router = useRouter();
  const id = useId();
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function onChoose(event: ChangeEvent<HTMLInputElement>) {
    const input = event.target;
    const chosen = input.files?.[0];
    if (chosen === undefined) return;
    const opened = await readAnswersFile(chosen);
    // So that the same file, once mended, can be chosen again.
    input.value = "";
    if (opened.ok) {
      save((draft) => ({ ...draftOf(opened.file), revision: draft.revision }));
      router.push(`/${locale}/assess#check`);
      return;
    }
    setRefusal({ name: plainText(chosen.name), opened });
  }

  return (
    <>
      <p className="hint small" id={`${id}-hint`}>
        {say(words.openHint, locale)}
      </p>
      <label className="button-quiet file-label" htmlFor={id}>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          className="file-input"
          aria-describedby={`${id}-hint`}
          onChange={onChoose}
        />
        {say(words.open, locale)}
      </label>
      {refusal ? <Refused locale={locale} refusal={refusal} /> : null}
    </>
  );
}

function Refused({ locale, refusal }: { readonly locale: Locale; readonly refusal: Refusal }) {
  const { name, opened } = refusal;
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal takes the focus.
  useEffect(() => box.current?.focus(), [refusal]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="error-summary user-text">
      <p>{say(opened.message, locale, { name, count: opened.problems.length })}</p>
      {opened.problems.length > 0 ? (
        <ul>
          {opened.problems.slice(0, 12).map((problem) => (
            <li key={problem.path + problem.message.en}>
              {plainText(say(problem.message, locale))}
              <span className="problem-fix">
                {say(draftWords.problemAt, locale, {
                  path: plainText(problem.path) || say(draftWords.wholeFile, locale),
                })}
              </span>
              <span className="problem-fix">
                {say(draftWords.problemFix, locale, { fix: plainText(say(problem.fix, locale)) })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
