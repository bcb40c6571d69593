import { type RefObject, useEffect, useRef } from "react";
import { common } from "../../content/phrases/ui/common";
import { wizard } from "../../content/phrases/ui/wizard";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";

// The first step shown after a page load leaves the focus where the browser put it; each later one takes it.
let arrived = false;

/** Names the window after the step and moves the focus to its heading, so that a screen reader reads it out. */
export function usePageTitle(
  title: string,
  locale: Locale,
  failed: boolean,
  heading: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const prefix = failed ? say(wizard.errorPrefix, locale) : "";
    document.title = `${prefix}${title} · ${say(common.name, locale)}`;
  }, [title, locale, failed]);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, [heading]);
}
