"use client";

type Props = {
  readonly id: string;
  readonly label: string;
  /** Shown while nothing is chosen. */
  readonly prompt: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
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
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint ? (
        <p id={`${id}-hint`} className="hint small">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
