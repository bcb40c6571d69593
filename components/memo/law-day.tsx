"use client";

import { useEffect, useId, useState } from "react";
import { memo as words } from "../../content/phrases/ui/memo";
import type { Locale } from "../../lib/knowledge/vocabulary";
import { dateText } from "../../lib/memo/words";
import { say } from "../text/say";
import type { WorkedOut } from "./work-out";

type Props = {
  readonly locale: Locale;
  readonly result: Extract<WorkedOut, { ok: true }>;
  /** The day chosen, or null for the memo's own. */
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
};

/** The same facts under the law of another day: any day, or one of those on which a finding moved. */
export function LawDay({ locale, result, day, onDay }: Props) {
  const id = useId();
  const [open, setOpen] = useState(day !== null);
  const [days, setDays] = useState<readonly string[]>([]);
  const { file } = result;

  useEffect(() => {
    if (!open) return;
    let current = true;
    // Judging the facts once for every change of the law is work that only a reader who asks should wait for.
    import("./turning-days").then(({ turningDays }) => current && setDays(turningDays(file)));
    return () => {
      current = false;
    };
  }, [open, file]);

  return (
    <details className="law-day" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.lawDay, locale)}</summary>
      <div className="law-day-row">
        <label htmlFor={id}>{say(words.lawDayLabel, locale)}</label>
        <input
          id={id}
          type="date"
          value={day ?? ""}
          onChange={(event) => onDay(event.currentTarget.value === "" ? null : event.currentTarget.value)}
        />
        <button type="button" className="tool" disabled={day === null} onClick={() => onDay(null)}>
          {say(words.lawDayReset, locale, { day: dateText(file.matter.date)[locale] })}
        </button>
      </div>
      {days.length > 0 ? (
        <div className="law-day-row">
          <span className="hint">{say(words.turningDays, locale)}</span>
          {days.map((turning) => (
            <button
              key={turning}
              type="button"
              className="tool"
              aria-pressed={turning === day}
              onClick={() => onDay(turning)}
            >
              {dateText(turning)[locale]}
            </button>
          ))}
        </div>
      ) : null}
    </details>
  );
}
