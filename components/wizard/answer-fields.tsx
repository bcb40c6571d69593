"use client";

import { wizard as words } from "../../content/phrases/ui/wizard";
import { type AnswerValue, unknown } from "../../lib/interview/answers";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { say } from "../text/say";
import { Choice } from "./choice";
import { chosenIn, toggled } from "./choose";
import type { QuestionStep } from "./itinerary";

type Props = {
  readonly id: string;
  readonly step: QuestionStep;
  readonly locale: Locale;
  readonly value: AnswerValue | undefined;
  readonly invalid: boolean;
  readonly onAnswer: (value: AnswerValue | undefined) => void;
};

/** The fields of a question, by its kind, and "not known yet" after them. */
export function AnswerFields({ id, step, locale, value, invalid, onAnswer }: Props) {
  const { question, options } = step;
  const chosen = chosenIn(value);
  const several = question.kind === "several";
  const choose = (option: string) => onAnswer(several ? toggled(question, value, option) : option);
  const date = question.kind === "date";
  return (
    <div className="choices">
      {date ? (
        <DateField id={id} locale={locale} value={value} invalid={invalid} onAnswer={onAnswer} />
      ) : (
        options.map((option, index) => (
          <Choice
            key={option.id}
            id={`${id}-${option.id}`}
            anchor={index === 0 ? `${id}-first` : undefined}
            type={several ? "checkbox" : "radio"}
            name={id}
            number={index + 1}
            text={say(option.text, locale)}
            hint={option.hint && say(option.hint, locale)}
            checked={chosen.includes(option.id)}
            onChoose={() => choose(option.id)}
          />
        ))
      )}
      <p className="choices-or">{say(words.or, locale)}</p>
      <Choice
        id={`${id}-${unknown}`}
        type={several || date ? "checkbox" : "radio"}
        name={id}
        number={date ? undefined : options.length + 1}
        text={say(words.unknown, locale)}
        hint={say(words.unknownHint, locale)}
        checked={value === unknown}
        onChoose={() => (date ? onAnswer(value === unknown ? undefined : unknown) : choose(unknown))}
      />
    </div>
  );
}

function DateField({ id, locale, value, invalid, onAnswer }: Omit<Props, "step">) {
  const text = value === undefined || value === unknown ? "" : String(value);
  return (
    <div className="date-field">
      <label htmlFor={`${id}-first`}>{say(words.dateLabel, locale)}</label>
      <input
        id={`${id}-first`}
        className="field field-date"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        maxLength={10}
        value={text}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? `${id}-error ${id}-hint` : `${id}-hint`}
        onChange={(event) => onAnswer(event.target.value === "" ? undefined : event.target.value.trim())}
      />
    </div>
  );
}
