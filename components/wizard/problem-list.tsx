"use client";

import { useEffect, useRef } from "react";
import { check as words } from "../../content/phrases/ui/check";
import { draft } from "../../content/phrases/ui/draft";
import type { Problem } from "../../lib/interview";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { hashOf, stepId } from "./place";

type Props = {
  readonly locale: Locale;
  readonly problems: readonly Problem[];
  readonly attempt: number;
  readonly title?: string;
};

/** Where a problem is mended. A path that begins with `scenarios` lies in plan B. */
export function problemHash(problem: Problem): string {
  const plan = problem.path.startsWith("scenarios") ? "b" : "a";
  if (problem.question !== null) return hashOf({ plan, step: stepId(problem.part, problem.question), change: true });
  return hashOf({ plan, step: problem.path.startsWith("matter") ? "matter" : "parts", change: true });
}

/** What is wrong with the answers as a whole, each with its fix and a link to the question. */
export function ProblemList({ locale, problems, attempt, title }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="error-summary" aria-labelledby="problems-title">
      <h2 id="problems-title">{title ?? say(words.problemsTitle, locale)}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path + problem.message.en}>
            <a href={`/${locale}/assess${problemHash(problem)}`}>{say(problem.message, locale)}</a>
            <span className="problem-fix">{say(draft.problemFix, locale, { fix: say(problem.fix, locale) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
