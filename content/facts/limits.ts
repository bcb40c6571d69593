import { all, any, type Condition, includes, is, not } from "../../lib/knowledge/condition";

/** The numbers at which licences draw a line, each the lower edge of a band of `group-users`. */
export const userEdges = { "from-1m": 1_000_000, "from-100m": 100_000_000, "from-700m": 700_000_000 } as const;
export const revenueEdges = {
  "from-1m": 1_000_000,
  "from-20m": 20_000_000,
  "from-30m": 30_000_000,
  "from-240m": 240_000_000,
} as const;

const from = (edges: Readonly<Record<string, number>>, value: number): readonly string[] =>
  Object.entries(edges).flatMap(([band, edge]) => (edge >= value ? [band] : []));

/** Whether the answer's band lies at or above the licence's number, on the licence's own test day. */
const above = (
  term: string,
  property: string,
  edges: Readonly<Record<string, number>>,
  now: string,
  then: string,
): Condition =>
  any(
    ...Object.values(edges).map((value) =>
      all(
        is(`licence.${term}.${property}`, String(value)),
        any(
          all(is(`licence.${term}.testDay`, "continuing", "none"), is(now, ...from(edges, value))),
          all(not(is(`licence.${term}.testDay`, "continuing", "none")), is(then, ...from(edges, value))),
        ),
      ),
    ),
  );

export const overUsers = above("user-threshold", "value", userEdges, "group-users", "users-at-release");
export const overRevenue = above("revenue-threshold", "annual", revenueEdges, "group-revenue", "group-revenue");

export const outsideTerritory = any(
  ...["eu", "uk", "kr"].map((place) =>
    all(
      is("licence.territory", "excludes"),
      includes("licence.territory.list", place),
      any(includes("places", place), includes("users", place)),
    ),
  ),
);

/** Fields that licences bar, as the question `fields` lists them. */
export const fieldIds = [
  "military",
  "nuclear",
  "weapons",
  "surveillance",
  "biometric",
  "medical",
  "legal",
  "law-enforcement",
  "automated-decisions",
  "critical-infrastructure",
  "minors",
] as const;
export const inBarredField = any(
  ...fieldIds.map((field) => all(includes("licence.field-of-use.list", field), includes("fields", field))),
);

export const handsOver = includes("delivery", "on-device", "on-premise", "published-full", "published-delta");
export const offersService = includes("delivery", "hosted");
const trains = any(includes("outputs", "training"), includes("modification", "distilled"));
export const trainsOnOutputs = all(trains, not(is("trained-on-outputs", "none")));

/** Outputs used for training against what the licence allows. */
export const outputsBarred = all(
  trains,
  any(
    is("licence.outputs-training", "forbidden"),
    all(is("licence.outputs-training", "same-family-only"), is("trained-on-outputs", "other-kept", "other-offered")),
    all(is("licence.outputs-training", "noncommercial-only"), is("purpose-kind", "commercial", "production")),
  ),
);
export const outputsDoubtful = all(trains, is("licence.outputs-training", "not-competing", "follows", "silent"));
export const outputsNamed = all(
  trains,
  is("licence.outputs-training", "naming", "attribution"),
  is("trained-on-outputs", "same-family", "other-offered"),
);

/** What a licence may ask to be given, with the fact that triggers it. */
const modifies = includes("modification", "fine-tuned", "adapter", "converted", "merged", "edited");
const arises = (key: string): Condition =>
  any(
    all(includes(`licence.${key}.triggers`, "distribution"), handsOver),
    all(includes(`licence.${key}.triggers`, "product"), any(handsOver, offersService)),
    all(
      includes(`licence.${key}.triggers`, "derivative-model"),
      modifies,
      includes("delivery", "published-full", "published-delta", "on-device", "on-premise"),
    ),
    all(includes(`licence.${key}.triggers`, "output-trained-model"), outputsNamed),
  );
export const duties = [
  "licence-copy",
  "notice-text",
  "change-marks",
  "display",
  "name-prefix",
  "flow-down",
  "ai-disclosure",
] as const;
/** The duty is the licence's, it arises on these facts, and it was not met. */
export const owed = (key: string): Condition =>
  key === "change-marks"
    ? all(is(`licence.${key}`, "required"), arises(key), modifies)
    : all(is(`licence.${key}`, "required"), arises(key));
export const missing = (key: string): Condition => all(owed(key), not(includes("given", key)));
export const anyOwed = any(...duties.map(owed));
export const anyMissing = any(...duties.map(missing));
