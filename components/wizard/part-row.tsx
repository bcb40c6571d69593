"use client";

import { parts as words } from "../../content/phrases/ui/parts";
import { componentHints, componentNames } from "../../content/phrases/ui/wizard";
import type { Component, Locale } from "../../lib/knowledge/vocabulary";
import type { Row } from "../draft/envelope";
import { interviewSource } from "../interview-source";
import { say } from "../text/say";
import type { FieldError } from "./error-summary";
import { modelOptions } from "./model-options";
import { SelectField } from "./select-field";

type Props = {
  readonly id: string;
  readonly locale: Locale;
  readonly number: number;
  readonly row: Row;
  readonly errors: readonly FieldError[];
  readonly onChange: (row: Row) => void;
  readonly onRemove?: () => void;
};

const componentList = Object.keys(componentNames) as Component[];

/** One row of the parts step: a component and the model that it belongs to. */
export function PartRow({ id, locale, number, row, errors, onChange, onRemove }: Props) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.words;
  const model = interviewSource.models.find((candidate) => candidate.id === row.model);
  const component = row.component;
  return (
    <fieldset className="part-row">
      <legend className="part-legend">{say(words.row, locale, { number })}</legend>
      <SelectField
        id={`${id}-component`}
        label={say(words.component, locale)}
        prompt={say(words.choose, locale)}
        value={component}
        hint={component === "" ? undefined : say(componentHints[component], locale)}
        error={errorOf(`${id}-component`)}
        options={componentList.map((name) => ({ value: name, text: say(componentNames[name], locale) }))}
        onChange={(value) => onChange({ ...row, component: value as Row["component"] })}
      />
      <SelectField
        id={`${id}-model`}
        label={say(words.model, locale)}
        prompt={say(words.choose, locale)}
        value={row.model}
        hint={model && say(model.hint, locale)}
        error={errorOf(`${id}-model`)}
        options={modelOptions(locale)}
        onChange={(value) => onChange({ ...row, model: value })}
      />
      {onRemove ? (
        <button
          type="button"
          className="button-text"
          onClick={onRemove}
          aria-label={say(words.removeRow, locale, { number })}
        >
          {say(words.remove, locale)}
        </button>
      ) : null}
    </fieldset>
  );
}
