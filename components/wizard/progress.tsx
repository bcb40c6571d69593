"use client";

import { check } from "../../content/phrases/ui/check";
import { wizard as words } from "../../content/phrases/ui/wizard";
import { say } from "../text/say";
import { closingTitle, sectionsOf } from "./itinerary";
import { placeAt, type Route } from "./route";
import { StepLink } from "./step-link";

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly target: string;
  readonly here: boolean;
  readonly state: string;
};

/** How far along one is, and the way to every topic. A list, not a bar: answers add and remove questions. */
export function Progress({ route }: { readonly route: Route }) {
  const { locale, ids, step, steps } = route;
  const number = ids.indexOf(step) + 1;
  const left = steps.filter((other) => other.value === undefined && other.id !== step).length;
  const entries = entriesOf(route);
  const line =
    step === "check"
      ? say(check.title, locale)
      : say(left > 0 ? words.progress : words.progressLast, locale, { number, left });
  const list = (
    <ol className="progress-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <StepLink to={placeAt(route, entry.target)} current={entry.here} className="progress-link">
            <span>{entry.title}</span>
            <span className="progress-state">{entry.state}</span>
          </StepLink>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className="progress" aria-label={say(words.contents, locale)}>
      <p className="progress-line">{line}</p>
      <div className="progress-wide">{list}</div>
      <details className="progress-narrow">
        <summary>{say(words.contents, locale)}</summary>
        {list}
      </details>
    </nav>
  );
}

function entriesOf(route: Route): readonly Entry[] {
  const { locale, file, steps, step, draft, plan } = route;
  const partsDone = draft.rows[plan] !== undefined && (file.parts.length > 0 || draft.rows[plan]?.length === 0);
  const middle = sectionsOf(file, steps, locale).map((section): Entry => {
    const open = section.steps.find((candidate) => candidate.value === undefined);
    const done = section.steps.filter((candidate) => candidate.value !== undefined).length;
    return {
      id: section.id,
      title: section.title,
      target: (open ?? section.steps[0])?.id ?? "parts",
      here: section.steps.some((candidate) => candidate.id === step),
      state: say(words.topicCount, locale, { done, total: section.steps.length }),
    };
  });
  return [
    {
      id: "parts",
      title: say(check.partsTitle, locale),
      target: "parts",
      here: step === "parts",
      state: partsDone ? say(words.topicDone, locale) : "",
    },
    ...middle,
    { id: "matter", title: say(closingTitle, locale), target: "matter", here: step === "matter", state: "" },
    { id: "check", title: say(words.toCheck, locale), target: "check", here: step === "check", state: "" },
  ];
}
