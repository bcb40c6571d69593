"use client";

import { check as words } from "../../content/phrases/ui/check";
import { say } from "../text/say";
import type { QuestionStep } from "./itinerary";
import type { Route } from "./route";
import { StepLink } from "./step-link";
import { rowOf, type SummaryRow } from "./summary-rows";

type Props = {
  readonly route: Route;
  readonly title: string;
  readonly steps?: readonly QuestionStep[];
  readonly rows?: readonly SummaryRow[];
};

/** Questions, answers and the links that change them, under one heading. */
export function SummaryList({ route, title, steps = [], rows = [] }: Props) {
  const { locale } = route;
  return (
    <section className="summary">
      <h2>{title}</h2>
      <dl>
        {[...rows, ...steps.map((step) => rowOf(route, step, locale))].map((row) => (
          <div key={row.id} className="summary-row">
            <dt>{row.question}</dt>
            <dd className="summary-answer">
              {row.answer === null ? (
                <span className="summary-empty">{say(words.notAnswered, locale)}</span>
              ) : (
                row.answer.map((line) => (
                  <span key={line} className="summary-line user-text">
                    {line}
                  </span>
                ))
              )}
              {row.changed ? <span className="summary-changed">{say(words.planChanged, locale)}</span> : null}
            </dd>
            <dd className="summary-action">
              <StepLink to={row.to} className="change-link">
                {say(words.change, locale)}
                <span className="sr-only"> {row.question}</span>
              </StepLink>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
