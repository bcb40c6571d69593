import { all, any, type Condition, includes, is, not } from "../../lib/knowledge/condition";

/** The numbers at which licences draw a line, each the lower edge of a band of `group-users` or `group-revenue`. */
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

const manyUsers = above("user-threshold", "value", userEdges, "group-users", "users-at-release");
const muchRevenue = above("revenue-threshold", "annual", revenueEdges, "group-revenue", "group-revenue");

/** A number from which the licence asks for another licence or ends; monthly users do not settle a number of daily ones. */
const userLimit = is("licence.user-threshold", "separate-licence", "ends");
const daily = is("licence.user-threshold.unit", "DAU");
export const overUsers = all(userLimit, not(daily), manyUsers);
export const perhapsOverUsers = all(userLimit, daily, manyUsers);

/** A limit that binds only those who offer the model itself as a service: whether a product does can be argued. */
const revenueLimit = is("licence.revenue-threshold", "separate-licence", "ends");
const onlyModelService = is("licence.revenue-threshold.appliesTo", "model-as-a-service");
export const overRevenue = all(revenueLimit, not(onlyModelService), muchRevenue);
export const perhapsOverRevenue = all(revenueLimit, onlyModelService, includes("delivery", "hosted"), muchRevenue);

/** The scale from which a licence asks for a credit to be shown. */
export const displayScale = any(
  all(is("licence.user-threshold", "display"), manyUsers),
  all(is("licence.revenue-threshold", "display"), muchRevenue),
);

/** Places that licences leave out, as the questions `places` and `users` list them. */
export const excludedPlaces = ["eu", "uk", "kr"] as const;
const inExcluded = (...questions: readonly string[]): Condition =>
  any(
    ...excludedPlaces.map((place) =>
      all(includes("licence.territory.list", place), any(...questions.map((id) => includes(id, place)))),
    ),
  );
const concernsModel = any(not(is("licence.territory.appliesTo", "multimodal")), is("model-kind", "multimodal"));
/** Whether a licence leaves out a place that has to do with this model at all. */
export const hasTerritory = all(is("licence.territory", "excludes", "excludes-seat"), concernsModel);
export const outsideTerritory = all(is("licence.territory", "excludes"), concernsModel, inExcluded("places", "users"));
/** The licence looks at the licensee's seat; the answer names head office and servers together. */
export const perhapsOutsideTerritory = all(
  is("licence.territory", "excludes-seat"),
  concernsModel,
  inExcluded("places"),
);

/** Kinds of licensee that a licence leaves out, as the question `role` has them. */
const excludedKinds = {
  "software-provider": ["software-or-cloud-provider"],
  "cloud-provider": ["software-or-cloud-provider", "host"],
};
export const excludedLicensee = all(
  is("licence.licensee", "excluded-kinds"),
  any(
    ...Object.entries(excludedKinds).map(([kind, roles]) =>
      all(includes("licence.licensee.list", kind), includes("role", ...roles)),
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
const inListedField = any(
  ...fieldIds.map((field) => all(includes("licence.field-of-use.list", field), includes("fields", field))),
);
/** A use that the licence bars by its list or its policy: unanswered, it leaves open only those licences that bar one. */
export const barredField = all(is("licence.field-of-use", "listed", "policy"), inListedField);
