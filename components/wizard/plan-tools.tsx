"use client";

import { useId } from "react";
import { check as words } from "../../content/phrases/ui/check";
import { withoutSecondPlan, withPlanName, withSecondPlan } from "../draft/plan";
import { say } from "../text/say";
import { go } from "./place";
import { change, type Route } from "./route";
import { StepLink } from "./step-link";
import { TextField } from "./text-field";

const second = { plan: "b", step: "check", change: false } as const;
const first = { plan: "a", step: "check", change: false } as const;

/** Adds, names, opens and removes the second plan. */
export function PlanTools({ route }: { readonly route: Route }) {
  const { locale, plan, draft } = route;
  const id = useId();
  const scenario = draft.file.scenarios[0];

  function add() {
    change(withSecondPlan);
    go(second);
  }
  function remove() {
    go(first);
    change(withoutSecondPlan);
  }

  return (
    <section className="plan-tools">
      <h2>{say(words.planTitle, locale)}</h2>
      {scenario === undefined ? (
        <>
          <p className="hint">{say(words.planHint, locale)}</p>
          <button type="button" className="button-quiet" onClick={add}>
            {say(words.planAdd, locale)}
          </button>
        </>
      ) : (
        <>
          <TextField
            id={id}
            label={say(words.planName, locale)}
            hint={say(words.planNameHint, locale)}
            value={scenario.title ?? ""}
            onChange={(value) => change((draft) => withPlanName(draft, value))}
          />
          <p className="button-row">
            <StepLink to={plan === "a" ? second : first} className="button-quiet">
              {say(plan === "a" ? words.planEdit : words.planBack, locale)}
            </StepLink>
            <button type="button" className="button-text" onClick={remove}>
              {say(words.planRemove, locale)}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
