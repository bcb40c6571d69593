"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { check as words } from "../../content/phrases/ui/check";
import { parts } from "../../content/phrases/ui/parts";
import type { Problem } from "../../lib/interview";
import type { AnswersFile } from "../../lib/interview/answers";
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
  const [wanted, setWanted] = useState(false);
  const problems = useProblems(draft.file);
  const found = problems ?? [];
  const title = say(words.title, locale);
  usePageTitle(title, locale, attempt > 0 && found.length > 0, heading);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    setAttempt(attempt + 1);
    setWanted(true);
  }

  // The answers may still be being checked when the memo is asked for.
  useEffect(() => {
    if (!wanted || problems === null) return;
    setWanted(false);
    if (problems.length === 0) router.push(`/${locale}/memo`);
  }, [wanted, problems, router, locale]);

  const partRows = file.parts.map((part) => partName(file, part, locale));
  return (
    <form onSubmit={onSubmit} noValidate>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {found.length > 0 ? <ProblemList locale={locale} problems={found} attempt={attempt} /> : null}
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

/** What is wrong with a file; null until it is known. The validator is loaded here, not with every question. */
function useProblems(file: AnswersFile): readonly Problem[] | null {
  const [checked, setChecked] = useState<{ file: AnswersFile; problems: readonly Problem[] } | null>(null);
  useEffect(() => {
    let current = true;
    import("../../lib/interview").then(({ checkAnswersFile }) => {
      const result = checkAnswersFile(interviewSource, file);
      if (current) setChecked({ file, problems: result.ok ? [] : result.problems });
    });
    return () => {
      current = false;
    };
  }, [file]);
  return checked?.file === file ? checked.problems : null;
}
