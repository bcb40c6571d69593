"use client";

import { useEffect, useMemo } from "react";
import { common } from "../../content/phrases/ui/common";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { DraftNotice } from "../draft/draft-notice";
import { fileOfPlan } from "../draft/plan";
import { sanitize } from "../draft/sanitize";
import { useDraft } from "../draft/use-draft";
import { interviewSource } from "../interview-source";
import { say } from "../text/say";
import { CheckStep } from "./check-step";
import { questionSteps } from "./itinerary";
import { MatterStep } from "./matter-step";
import { PartsStep } from "./parts-step";
import { isPresent, settle, usePlace } from "./place";
import { PlanBar } from "./plan-bar";
import { Progress } from "./progress";
import { QuestionStep } from "./question-step";
import type { Route } from "./route";

/** The interview: one step at a time, the present one named by the address's hash. */
export function Wizard({ locale }: { readonly locale: Locale }) {
  const snapshot = useDraft();
  const place = usePlace();
  const draft = useMemo(() => snapshot && sanitize(interviewSource, snapshot.draft), [snapshot]);
  const asked = place?.plan ?? "a";
  const plan = asked === "b" && draft?.file.scenarios.length === 0 ? "a" : asked;
  const file = useMemo(() => draft && fileOfPlan(draft.file, plan), [draft, plan]);
  const steps = useMemo(() => (file ? questionSteps(file) : []), [file]);
  const ids = ["parts", ...steps.map((step) => step.id), "matter", "check"];
  const known = place !== null && ids.includes(place.step);
  // A step may cease to exist (an answer was changed, another tab erased all): then the nearest that does.
  const step = known ? place.step : (place?.step ?? "") === "" ? "parts" : "check";

  useEffect(() => {
    if (place !== null && draft !== null && (!known || place.plan !== plan) && isPresent(place))
      settle({ plan, step, change: false });
  }, [place, draft, known, plan, step]);

  if (place === null || draft === null || file === null || snapshot === null) {
    return (
      <>
        <p className="hint">{say(common.loading, locale)}</p>
        <noscript>
          <p className="notice">{say(common.needsScript, locale)}</p>
        </noscript>
      </>
    );
  }

  const route: Route = { locale, plan, step, change: known && place.change, ids, steps, file, draft };
  const question = steps.find((candidate) => candidate.id === step);
  return (
    <>
      <DraftNotice notice={snapshot.notice} locale={locale} />
      <div className="wizard">
        <Progress route={route} />
        <div className="wizard-step">
          <PlanBar route={route} />
          {step === "parts" ? <PartsStep key={plan} route={route} /> : null}
          {question ? <QuestionStep key={`${plan}/${step}`} route={route} step={question} /> : null}
          {step === "matter" ? <MatterStep route={route} /> : null}
          {step === "check" ? <CheckStep key={plan} route={route} /> : null}
        </div>
      </div>
    </>
  );
}
