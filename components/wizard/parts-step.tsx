"use client";

import { type FormEvent, useId, useRef, useState } from "react";
import { parts as words } from "../../content/phrases/ui/parts";
import { wizard } from "../../content/phrases/ui/wizard";
import type { Row } from "../draft/envelope";
import { fileOfPlan, withRows } from "../draft/plan";
import { current } from "../draft/store";
import { say } from "../text/say";
import { Choice } from "./choice";
import { ErrorSummary, type FieldError } from "./error-summary";
import { questionSteps } from "./itinerary";
import { BackLink, ContinueButton } from "./move";
import { PartRow } from "./part-row";
import { freshRow, renamed } from "./part-rows";
import { change, proceed, type Route } from "./route";
import { usePageTitle } from "./use-page-title";

/** The first step: which parts of which model. */
export function PartsStep({ route }: { readonly route: Route }) {
  const { locale, plan } = route;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [announcement, setAnnouncement] = useState("");
  const kept = route.draft.rows[plan];
  const unknown = kept !== undefined && kept.length === 0;
  // One empty row to begin with; it is kept only once something is chosen in it.
  const rows: readonly Row[] = unknown ? [] : (kept ?? [freshRow([])]);
  const title = say(words.title, locale);
  usePageTitle(title, locale, errors.length > 0, heading);

  const put = (next: readonly Row[]) => change((draft) => withRows(draft, plan, next));
  const replace = (index: number, row: Row) =>
    put(rows.map((old, at) => (at === index ? renamed(row, old, rows) : old)));

  function add() {
    put([...rows, freshRow(rows)]);
    setAnnouncement(say(words.added, locale, { number: rows.length + 1 }));
    const field = `${id}-${rows.length}-component`;
    requestAnimationFrame(() => document.getElementById(field)?.focus());
  }

  function remove(index: number) {
    put(rows.filter((_, at) => at !== index));
    setAnnouncement(say(words.removed, locale));
    heading.current?.focus();
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const found = unknown ? [] : problemsIn(rows, id, route);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const steps = questionSteps(fileOfPlan(current().draft.file, plan));
    const unanswered = steps.filter((step) => step.value === undefined).map((step) => step.id);
    proceed(route, ["parts", ...steps.map((step) => step.id), "matter", "check"], unanswered);
  }

  return (
    <form onSubmit={onSubmit} noValidate>
      <BackLink route={route} />
      {errors.length > 0 ? <ErrorSummary locale={locale} errors={errors} attempt={attempt} /> : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="hint question-hint">{say(words.hint, locale)}</p>
      {rows.map((row, index) => (
        <PartRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps its place, while its id follows its component.
          key={index}
          id={`${id}-${index}`}
          locale={locale}
          number={index + 1}
          row={row}
          errors={errors}
          onChange={(next) => replace(index, next)}
          onRemove={rows.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      {unknown ? null : (
        <button type="button" className="button-quiet" onClick={add}>
          {say(words.add, locale)}
        </button>
      )}
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <div className="choices">
        <p className="choices-or">{say(wizard.or, locale)}</p>
        <Choice
          id={`${id}-unknown`}
          type="checkbox"
          name={`${id}-unknown`}
          text={say(words.unknown, locale)}
          hint={say(words.unknownHint, locale)}
          checked={unknown}
          onChoose={() => put(unknown ? [freshRow([])] : [])}
        />
      </div>
      <ContinueButton route={route} />
      <details className="why">
        <summary>{say(wizard.why, locale)}</summary>
        <div className="why-body">
          <p>{say(words.whyText, locale)}</p>
        </div>
      </details>
    </form>
  );
}

function problemsIn(rows: readonly Row[], id: string, { locale }: Route): readonly FieldError[] {
  return rows.flatMap((row, index) => {
    const number = index + 1;
    const missing: FieldError[] = [];
    if (row.component === "")
      missing.push({ field: `${id}-${index}-component`, words: say(words.errorComponent, locale, { number }) });
    if (row.model === "")
      missing.push({ field: `${id}-${index}-model`, words: say(words.errorModel, locale, { number }) });
    return missing;
  });
}
