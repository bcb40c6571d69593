"use client";

import { useSyncExternalStore } from "react";
import { common } from "../../content/phrases/ui/common";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";

const themes = ["light", "dark", "system"] as const;
type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function chosen(): Theme {
  const value = /(?:^|; )licet-theme=(light|dark)/.exec(document.cookie)?.[1];
  return value === "light" || value === "dark" ? value : "system";
}

/** Puts the theme in force now, and in the cookie that /theme.css reads on the next page. */
function choose(theme: Theme): void {
  const age = theme === "system" ? 0 : 365 * 24 * 3600;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
  document.cookie = `licet-theme=${theme}; path=/; max-age=${age}; SameSite=Lax`;
  document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

/** Light, dark, or what the system says. */
export function ThemeSwitch({ locale }: { locale: Locale }) {
  const theme = useSyncExternalStore(subscribe, chosen, () => null);
  return (
    <fieldset className="theme-switch">
      <legend className="sr-only">{say(common.theme, locale)}</legend>
      {themes.map((name) => (
        <button key={name} type="button" aria-pressed={theme === name} onClick={() => choose(name)}>
          {say(common[name], locale)}
        </button>
      ))}
    </fieldset>
  );
}
