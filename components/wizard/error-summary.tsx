"use client";

import { type MouseEvent, useEffect, useRef } from "react";
import { wizard as words } from "../../content/phrases/ui/wizard";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";

export type FieldError = { readonly field: string; readonly words: string };

type Props = {
  readonly locale: Locale;
  readonly errors: readonly FieldError[];
  /** Counts the attempts, so that each one moves the focus here again. */
  readonly attempt: number;
};

/** What is wrong, above the form, with a link to each field. It takes the focus. */
export function ErrorSummary({ locale, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus.
  useEffect(() => box.current?.focus(), [attempt]);

  function follow(event: MouseEvent, field: string) {
    event.preventDefault();
    const target = document.getElementById(field);
    const input = target?.matches("input,select,textarea")
      ? target
      : target?.querySelector<HTMLElement>("input,select,textarea");
    (input ?? target)?.focus();
  }

  return (
    <div ref={box} role="alert" tabIndex={-1} className="error-summary" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{say(words.errorTitle, locale)}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field + error.words}>
            <a href={`#${error.field}`} onClick={(event) => follow(event, error.field)}>
              {error.words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
