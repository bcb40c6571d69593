"use client";

import { wizard as words } from "../../content/phrases/ui/wizard";
import { say } from "../text/say";
import { before, type Route } from "./route";
import { StepLink } from "./step-link";

/** The link to the step before. */
export function BackLink({ route }: { readonly route: Route }) {
  const to = before(route);
  if (to === null) return null;
  return (
    <StepLink to={to} className="back-link">
      {say(route.change ? words.toCheck : words.back, route.locale)}
    </StepLink>
  );
}

/** The button that checks the answer and goes on. It is never disabled: it explains instead. */
export function ContinueButton({ route }: { readonly route: Route }) {
  return (
    <button type="submit" className="button">
      {say(route.change ? words.saveAndReturn : words.proceed, route.locale)}
    </button>
  );
}
