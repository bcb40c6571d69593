"use client";

export type SelectOption = { readonly value: string; readonly text: string };
export type SelectGroup = { readonly label: string; readonly options: readonly SelectOption[] };

type Props = {
  readonly id: string;
  readonly label: string;
  /** Shown while nothing is chosen. */
  readonly prompt: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string;
  /** Options by themselves, or under headings. */
  readonly options: readonly (SelectOption | SelectGroup)[];
  readonly onChange: (value: string) => void;
};

/** A native select with its label, error and a hint on what is chosen. */
export function SelectField({ id, label, prompt, value, hint, error, options, onChange }: Props) {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
  return (
    <div className="select-field">
      <label htmlFor={id}>{label}</label>
      {error ? (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      ) : null}
      <select
        id={id}
        className="field"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="" disabled>
          {prompt}
        </option>
        {options.map((entry) =>
          "options" in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(entry)
          ),
        )}
      </select>
      {hint ? (
        <p id={`${id}-hint`} className="hint small">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

const optionOf = ({ value, text }: SelectOption) => (
  <option key={value} value={value}>
    {text}
  </option>
);
