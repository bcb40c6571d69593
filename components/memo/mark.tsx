import type { Exposure } from "../../lib/knowledge/vocabulary";
import type { Outcome } from "../../lib/memo/tree";

/*
 * Signs that stand beside a word, never instead of one, the same as in the printed memo: exposure is a
 * dash, a square, a triangle or a diamond; a result is a circle, full, half, empty or dotted.
 */
const exposureShapes: Record<Exposure, string> = {
  high: "M8 .5 15.5 8 8 15.5.5 8z",
  medium: "M8 1.5 15.5 14.5H.5z",
  low: "M2 2h12v12H2zm1.75 1.75v8.5h8.5v-8.5z",
  none: "M2.5 7.25h11v1.5h-11z",
};

/** One sign where exposure is settled, two with a stroke where it lies between. */
export function ExposureMark({ lower, upper }: { readonly lower: Exposure; readonly upper: Exposure }) {
  const sign = (exposure: Exposure) => (
    <svg className={`mark mark-${exposure}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={exposureShapes[exposure]} fillRule="evenodd" />
    </svg>
  );
  if (lower === upper) return sign(upper);
  return (
    <span className="mark-range">
      {sign(lower)}
      <span aria-hidden="true">/</span>
      {sign(upper)}
    </span>
  );
}

/** The sign of an element's result. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg className={`mark mark-${outcome}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.25" className={outcome === "open" ? "mark-ring mark-dotted" : "mark-ring"} />
      {outcome === "met" ? <circle cx="8" cy="8" r="6.25" /> : null}
      {outcome === "contested" ? <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" /> : null}
    </svg>
  );
}
