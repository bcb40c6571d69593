"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useRef, useState } from "react";
import { check as words } from "../../content/phrases/ui/check";
import { parts } from "../../content/phrases/ui/parts";
import { checkAnswersFile } from "../../lib/interview";
import { interviewSource } from "../interview-source";
import { say } from "../text/say";
import { ClosingSummary } from "./closing-summary";
import { partName, sectionsOf } from "./itinerary";
import { PlanTools } from "./plan-tools";
import { ProblemList } from "./problem-list";
import { placeAt, type Route } from "./route";
import { SummaryList } from "./summary-list";
import { changedFromFirst } from "./summary-rows";
import { usePageTitle } from "./use-page-title";

/** All answers on one page, each with the way to change it. */
export function CheckStep({ route }: { readonly route: Route }) {
  const { locale, plan, file, steps, draft } = route;
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const [attempt, setAttempt] = useState(0);
  const checked = useMemo(() => checkAnswersFile(interviewSource, draft.file), [draft.file]);
  const problems = checked.ok ? [] : checked.problems;
  const title = say(words.title, locale);
  usePageTitle(title, locale, attempt > 0 && problems.length > 0, heading);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (problems.length === 0) router.push(`/${locale}/memo`);
  }

  const partRows = file.parts.map((part) => partName(file, part, locale));
  return (
    <form onSubmit={onSubmit} noValidate>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {problems.length > 0 ? <ProblemList locale={locale} problems={problems} attempt={attempt} /> : null}
      <p className="hint question-hint">{say(words.hint, locale)}</p>
      {plan === "b" ? <p className="hint">{say(words.planNote, locale)}</p> : null}
      <SummaryList
        route={route}
        title={say(words.partsTitle, locale)}
        rows={[
          {
            id: "parts",
            question: say(parts.title, locale),
            answer: partRows.length > 0 ? partRows : draft.rows[plan] ? [say(parts.none, locale)] : null,
            to: placeAt(route, "parts", true),
            changed: changedFromFirst(route, "parts"),
          },
        ]}
      />
      {sectionsOf(file, steps, locale).map((section) => (
        <SummaryList key={section.id} route={route} title={section.title} steps={section.steps} />
      ))}
      {plan === "a" ? <ClosingSummary route={route} /> : null}
      <PlanTools route={route} />
      <button type="submit" className="button">
        {say(words.getMemo, locale)}
      </button>
    </form>
  );
}
