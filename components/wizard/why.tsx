"use client";

import { useState } from "react";
import { wizard as words } from "../../content/phrases/ui/wizard";
import type { Question } from "../../lib/knowledge/question";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import type { LawLabel } from "./law-labels";

/** Why a question is asked and what law hangs on it. The law is fetched when somebody looks. */
export function Why({ question, locale }: { readonly question: Question; readonly locale: Locale }) {
  const [labels, setLabels] = useState<readonly LawLabel[] | null>(null);

  async function look() {
    if (labels !== null || question.law.length === 0) return;
    const { lawLabels } = await import("./law-labels");
    setLabels(lawLabels(question.law));
  }

  return (
    <details className="why" onToggle={look}>
      <summary>{say(words.why, locale)}</summary>
      <div className="why-body">
        <p>{say(question.why, locale)}</p>
        {question.law.length > 0 ? (
          <>
            <h2 className="why-title">{say(words.lawTitle, locale)}</h2>
            {labels === null ? (
              <p className="hint">{say(words.lawLoading, locale)}</p>
            ) : (
              <ul className="law-list">
                {labels.map((label) => (
                  <li key={label.id}>
                    <a href={label.address[locale] ?? undefined} target="_blank" rel="noopener">
                      {say(label.text, locale)}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </>
        ) : null}
      </div>
    </details>
  );
}
