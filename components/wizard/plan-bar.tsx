"use client";

import { check } from "../../content/phrases/ui/check";
import { wizard as words } from "../../content/phrases/ui/wizard";
import { say } from "../text/say";
import type { Route } from "./route";
import { StepLink } from "./step-link";

/** Says which plan is being filled in, where there are two. */
export function PlanBar({ route }: { readonly route: Route }) {
  const { locale, plan, draft } = route;
  if (draft.file.scenarios.length === 0) return null;
  if (plan === "a") return <p className="plan-bar">{say(words.planA, locale)}</p>;
  return (
    <div className="plan-bar plan-bar-second">
      <p>
        <strong>{say(words.planB, locale)}</strong> {say(words.editingPlanB, locale)}
      </p>
      <StepLink to={{ plan: "a", step: "check", change: false }}>{say(check.planBack, locale)}</StepLink>
    </div>
  );
}
