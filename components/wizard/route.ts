import type { AnswersFile } from "../../lib/interview/answers";
import type { Locale } from "../../lib/knowledge/vocabulary";
import type { Draft, Plan } from "../draft/envelope";
import { sanitize } from "../draft/sanitize";
import { save } from "../draft/store";
import { interviewSource } from "../interview-source";
import type { QuestionStep } from "./itinerary";
import { go, type Place } from "./place";

/** What every step needs to know: where it stands, and what was answered. */
export type Route = {
  readonly locale: Locale;
  readonly plan: Plan;
  readonly step: string;
  /** Opened from the check page, to which it returns. */
  readonly change: boolean;
  /** All steps, in order. */
  readonly ids: readonly string[];
  readonly steps: readonly QuestionStep[];
  /** The plan being filled in. */
  readonly file: AnswersFile;
  readonly draft: Draft;
};

/** The place of another step of the same plan. */
export function placeAt(route: Route, step: string, change = false): Place {
  return { plan: route.plan, step, change };
}

/** The step before, or null on the first; when changing an answer, the check page. */
export function before(route: Route): Place | null {
  if (route.change) return placeAt(route, "check");
  const previous = route.ids[route.ids.indexOf(route.step) - 1];
  return previous === undefined ? null : placeAt(route, previous);
}

/** Goes on. `ids` are the steps after the answer just given, which may have brought or taken some. */
export function proceed(route: Route, ids: readonly string[], unanswered: readonly string[]): void {
  if (!route.change) {
    const next = ids[ids.indexOf(route.step) + 1] ?? "check";
    go(placeAt(route, next));
    return;
  }
  // A changed answer may raise questions that were not asked before: they come first, then the check page.
  const raised = unanswered.find((id) => !route.ids.includes(id));
  go(raised === undefined ? placeAt(route, "check") : placeAt(route, raised, true));
}

/** Changes the draft, freed of what the present content does not know. */
export function change(by: (draft: Draft) => Draft): void {
  save((draft) => by(sanitize(interviewSource, draft)));
}
