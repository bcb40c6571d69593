"use client";

import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { type ResolverResult, useForm } from "react-hook-form";
import { wizard as words } from "../../content/phrases/ui/wizard";
import type { AnswerValue } from "../../lib/interview/answers";
import { fileOfPlan, withAnswer } from "../draft/plan";
import { current } from "../draft/store";
import { say } from "../text/say";
import { isAnswer } from "./answer-check";
import { AnswerFields } from "./answer-fields";
import { chosenByKey } from "./choose";
import { ErrorSummary } from "./error-summary";
import { partName, questionSteps, type QuestionStep as Step } from "./itinerary";
import { BackLink, ContinueButton } from "./move";
import { change, proceed, type Route } from "./route";
import { usePageTitle } from "./use-page-title";
import { Why } from "./why";

type Fields = { value: AnswerValue | undefined };

/** One question of the interview. */
export function QuestionStep({ route, step }: { readonly route: Route; readonly step: Step }) {
  const { locale, plan } = route;
  const { question, part } = step;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { handleSubmit, setValue, watch, formState, clearErrors } = useForm<Fields>({
    defaultValues: { value: step.value },
    resolver: (values): ResolverResult<Fields> =>
      isAnswer(question, values.value)
        ? { values, errors: {} }
        : { values: {}, errors: { value: { type: "invalid" } } },
    shouldFocusError: false,
    reValidateMode: "onSubmit",
  });
  const value = watch("value");
  const error = formState.errors.value ? errorWords(step, value) : null;
  const title = say(question.title, locale);
  usePageTitle(title, locale, error !== null, heading);

  // Another tab may have answered meanwhile.
  useEffect(() => setValue("value", step.value), [setValue, step.value]);

  function answer(next: AnswerValue | undefined) {
    setValue("value", next);
    change((draft) => withAnswer(draft, plan, part?.id ?? null, question.id, next));
  }

  function onContinue() {
    clearErrors();
    // The draft, not the props: the answer may have been given in this very event.
    const steps = questionSteps(fileOfPlan(current().draft.file, plan));
    const unanswered = steps.filter((other) => other.value === undefined).map((other) => other.id);
    proceed(route, ["parts", ...steps.map((other) => other.id), "matter", "check"], unanswered);
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    const target = event.target as HTMLElement;
    // An IME uses digits and Enter itself.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && target === heading.current) event.currentTarget.requestSubmit();
    if (target instanceof HTMLInputElement && target.type === "text") return;
    const chosen = chosenByKey(event.key, step, value);
    if (chosen === undefined) return;
    event.preventDefault();
    answer(chosen.value);
    document.getElementById(`${id}-${chosen.option}`)?.focus();
  }

  return (
    <form onSubmit={handleSubmit(onContinue)} onKeyDown={onKeyDown} noValidate>
      <BackLink route={route} />
      {error ? (
        <ErrorSummary
          locale={locale}
          errors={[{ field: `${id}-first`, words: say(error, locale) }]}
          attempt={formState.submitCount}
        />
      ) : null}
      <fieldset
        aria-describedby={describedBy(id, question.hint !== undefined || question.kind !== "one", error !== null)}
      >
        <legend>
          {part ? <span className="label-caps">{partName(route.file, part, locale)}</span> : null}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </legend>
        <p id={`${id}-hint`} className="hint question-hint">
          {question.hint ? say(question.hint, locale) : null}
          {question.kind === "several" ? ` ${say(words.several, locale)}` : null}
          {question.kind === "date" && !question.hint ? say(words.dateHint, locale) : null}
        </p>
        {error ? (
          <p id={`${id}-error`} className="field-error">
            {say(error, locale)}
          </p>
        ) : null}
        <AnswerFields id={id} step={step} locale={locale} value={value} invalid={error !== null} onAnswer={answer} />
      </fieldset>
      <ContinueButton route={route} />
      <p className="key-hint">{question.kind === "date" ? null : say(words.keys, locale)}</p>
      <Why question={question} locale={locale} />
    </form>
  );
}

function describedBy(id: string, hint: boolean, error: boolean): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

function errorWords({ question }: Step, value: AnswerValue | undefined) {
  if (question.kind === "one") return words.errorOne;
  if (question.kind === "several") return words.errorSeveral;
  return value === undefined || value === "" ? words.errorDateEmpty : words.errorDate;
}
