"use client";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly lines?: number;
  readonly short?: boolean;
  readonly optional?: string;
  readonly onChange: (value: string) => void;
};

/** A line or a few lines of the user's own words. */
export function TextField({ id, label, hint, error, value, lines, short, optional, onChange }: Props) {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
  const shared = {
    id,
    value,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described,
    autoComplete: "off",
    dir: "auto",
  } as const;
  return (
    <div className="text-field">
      <label htmlFor={id}>
        {label}
        {optional ? <span className="optional">{optional}</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="hint small">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      ) : null}
      {lines ? (
        <textarea
          {...shared}
          className="field"
          rows={lines}
          maxLength={4000}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...shared}
          className={short ? "field field-date" : "field"}
          type="text"
          maxLength={200}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
