import type { Exposure } from "../../lib/knowledge/claim";
import type { Outcome } from "../../lib/memo/tree";

/*
 * Signs that stand beside a word, never instead of one. Each level has its own outline, so that it can
 * be told without colour: a filled square, a triangle, a disc, a ring.
 */
const exposurePaths: Record<Exposure, string> = {
  high: "M2 2h12v12H2z",
  medium: "M8 1.5 15 14.5H1z",
  low: "M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z",
  none: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zm0 1.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
};
const outcomePaths: Record<Outcome, string> = {
  met: "M2 2h12v12H2z",
  contested: "M2 2h12v12H2zm1.5 1.5v9L12.5 3.5z",
  unmet: "M2 2h12v12H2zm1.5 1.5v9h9v-9z",
  open: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zm0 1.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
};

function Mark({ path, tone }: { readonly path: string; readonly tone: string }) {
  return (
    <svg className={`mark mark-${tone}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} fillRule="evenodd" />
    </svg>
  );
}

/** One sign where exposure is settled, two with a dash where it lies between. */
export function ExposureMark({ lower, upper }: { readonly lower: Exposure; readonly upper: Exposure }) {
  if (lower === upper) return <Mark path={exposurePaths[upper]} tone={upper} />;
  return (
    <span className="mark-range">
      <Mark path={exposurePaths[lower]} tone={lower} />
      <span aria-hidden="true">–</span>
      <Mark path={exposurePaths[upper]} tone={upper} />
    </span>
  );
}

/** The sign of an element's result. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return <Mark path={outcomePaths[outcome]} tone={outcome} />;
}
