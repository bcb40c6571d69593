"use client";

type Props = {
  readonly id: string;
  /** Where an error summary leads; set on the first choice. */
  readonly anchor?: string;
  readonly type: "radio" | "checkbox";
  readonly name: string;
  /** The number key that chooses it. */
  readonly number?: number;
  readonly text: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

/** A native radio or checkbox whose whole row can be clicked. */
export function Choice({ id, anchor, type, name, number, text, hint, checked, onChoose }: Props) {
  return (
    <div id={anchor} className="choice">
      <label className="choice-label" htmlFor={id}>
        <input
          id={id}
          className="choice-input"
          type={type}
          name={name}
          checked={checked}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={onChoose}
        />
        <span className={`choice-mark choice-mark-${type}`} aria-hidden="true" />
        <span className="choice-text">{text}</span>
        {number !== undefined && number <= 9 ? (
          <span className="choice-key" aria-hidden="true">
            {number}
          </span>
        ) : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="choice-hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
