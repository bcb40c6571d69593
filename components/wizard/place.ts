import { useSyncExternalStore } from "react";
import type { Plan } from "../draft/envelope";

/**
 * Where one is in the interview, as the address says it after `#`: `weights.channel`, `purpose`, `parts`,
 * `matter`, `check`; `plan-b/` before it where plan B is being filled in, `?change` after it where the
 * answer is being changed from the check page. What follows `#` is never sent to a server.
 */
export type Place = { readonly plan: Plan; readonly step: string; readonly change: boolean };

/** The hash, with its `#`, of a place. */
export function hashOf({ plan, step, change }: Place): string {
  return `#${plan === "b" ? "plan-b/" : ""}${step}${change ? "?change" : ""}`;
}

/** The place that a hash names; `step` is empty where it names none. */
export function placeOf(hash: string): Place {
  const match = /^#?(plan-b\/)?([a-z0-9.-]*)(\?change)?$/.exec(hash);
  return { plan: match?.[1] ? "b" : "a", step: match?.[2] ?? "", change: match?.[3] !== undefined };
}

/** The id of a question's step. */
export function stepId(part: string | null, question: string): string {
  return part === null ? question : `${part}.${question}`;
}

const listeners = new Set<() => void>();
const notify = () => {
  for (const listener of listeners) listener();
};

// The skip link moves within the page; it must not be taken for a step.
let lastHash = "";
const skipTarget = "#content";
function hash(): string {
  if (window.location.hash !== skipTarget) lastHash = window.location.hash;
  return lastHash;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("hashchange", listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("hashchange", listener);
    window.removeEventListener("popstate", listener);
  };
}

/** The present place; null while the page is still the one that the server rendered. */
export function usePlace(): Place | null {
  const present = useSyncExternalStore(subscribe, hash, () => null);
  return present === null ? null : placeOf(present);
}

/** Whether the address still names the place that was rendered. It may be ahead of it while Next changes pages. */
export function isPresent({ plan, step, change }: Place): boolean {
  const present = placeOf(hash());
  return present.plan === plan && present.step === step && present.change === change;
}

/** Goes to a place by a new entry in the history, so that the browser's own Back returns. */
export function go(place: Place): void {
  window.history.pushState(null, "", hashOf(place));
  notify();
  window.scrollTo(0, 0);
}

/** Corrects the address of the present entry. */
export function settle(place: Place): void {
  window.history.replaceState(null, "", hashOf(place));
  notify();
}
