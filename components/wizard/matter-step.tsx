"use client";

import { type FormEvent, useId, useRef, useState } from "react";
import { matter as words } from "../../content/phrases/ui/matter";
import { dayRange } from "../../lib/engine/dates";
import type { Matter } from "../../lib/interview/answers";
import { withAnswer } from "../draft/plan";
import { interviewSource } from "../interview-source";
import { say } from "../text/say";
import { Choice } from "./choice";
import { ErrorSummary } from "./error-summary";
import { BackLink, ContinueButton } from "./move";
import { go } from "./place";
import { change, placeAt, type Route } from "./route";
import { TextField } from "./text-field";
import { usePageTitle } from "./use-page-title";
import { Why } from "./why";

/** The last step: what the user wants to say in own words, and the memo's heading. */
export function MatterStep({ route }: { readonly route: Route }) {
  const { locale, plan, file } = route;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const { matter } = file;
  const title = say(words.title, locale);
  const error = failed ? say(words.errorDate, locale) : undefined;
  const optional = say(words.optional, locale);
  usePageTitle(title, locale, failed, heading);

  const put = (fields: Partial<Matter>) =>
    change((draft) => ({ ...draft, file: { ...draft.file, matter: { ...draft.file.matter, ...fields } } }));

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const wrong = matter.date.length !== 10 || dayRange(matter.date) === null;
    setFailed(wrong);
    setAttempt(attempt + 1);
    if (!wrong) go(placeAt(route, "check"));
  }

  return (
    <form onSubmit={onSubmit} noValidate>
      <BackLink route={route} />
      {error ? (
        <ErrorSummary locale={locale} errors={[{ field: `${id}-date`, words: error }]} attempt={attempt} />
      ) : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="hint question-hint">{say(words.hint, locale)}</p>
      {interviewSource.questions
        .filter((question) => question.kind === "text")
        .map((question) => (
          <div key={question.id}>
            <TextField
              id={`${id}-${question.id}`}
              label={say(question.title, locale)}
              hint={question.hint && say(question.hint, locale)}
              value={String(file.answers[question.id] ?? "")}
              lines={4}
              onChange={(value) =>
                change((draft) => withAnswer(draft, plan, null, question.id, value === "" ? undefined : value))
              }
            />
            <Why question={question} locale={locale} />
          </div>
        ))}
      <TextField
        id={`${id}-title`}
        label={say(words.name, locale)}
        hint={say(words.nameHint, locale)}
        value={matter.title ?? ""}
        optional={optional}
        onChange={(value) => put({ title: value === "" ? undefined : value })}
      />
      <TextField
        id={`${id}-to`}
        label={say(words.to, locale)}
        value={matter.to ?? ""}
        optional={optional}
        onChange={(value) => put({ to: value === "" ? undefined : value })}
      />
      <TextField
        id={`${id}-from`}
        label={say(words.from, locale)}
        value={matter.from ?? ""}
        optional={optional}
        onChange={(value) => put({ from: value === "" ? undefined : value })}
      />
      <TextField
        id={`${id}-date`}
        label={say(words.date, locale)}
        hint={say(words.dateHint, locale)}
        error={error}
        value={matter.date}
        short
        onChange={(value) => put({ date: value.trim() })}
      />
      <div className="choices">
        <Choice
          id={`${id}-privileged`}
          type="checkbox"
          name={`${id}-privileged`}
          text={say(words.privileged, locale)}
          hint={say(words.privilegedHint, locale)}
          checked={matter.privileged === true}
          onChoose={() => put({ privileged: matter.privileged === true ? undefined : true })}
        />
      </div>
      <ContinueButton route={route} />
    </form>
  );
}
