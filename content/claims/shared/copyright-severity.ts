import type { Claim } from "../../../lib/knowledge/claim";
import { all, always, any, is } from "../../../lib/knowledge/condition";
import { inBusiness, largeRevenue } from "../../conditions";

/** Caution above all for large companies: the same act weighs more with scale, revenue and defiance of a notice. */
export const copyrightSeverity: Claim["severity"] = [
  {
    when: is("notice", "ignored"),
    then: "serious",
    because: { zh: "收到通知后仍继续，可能被认定为故意。", en: "Going on after a notice may be found intentional." },
  },
  {
    when: all(
      is("use-status", "ended", "never-launched", "abandoned-plan"),
      is("purpose-kind", "research", "evaluation"),
    ),
    then: "minor",
    because: { zh: "使用已经结束，且未用于经营。", en: "Use has ended and was not for business." },
  },
  {
    when: all(is("use-status", "ongoing"), any(all(inBusiness, is("actor", "large-company")), largeRevenue)),
    then: "serious",
    because: {
      zh: "主体规模大或由此获得可观收入，被追究的可能和赔偿额都更高。",
      en: "A large organisation, or sizeable revenue, makes enforcement likelier and damages higher.",
    },
  },
  {
    when: inBusiness,
    then: "moderate",
    because: {
      zh: "用于经营或生产，但规模有限，或使用已经停止。",
      en: "Used in business or production, on a limited scale or no longer.",
    },
  },
  {
    when: always,
    then: "minor",
    because: {
      zh: "未用于经营，通常以停止使用为主。",
      en: "Not used in business: an order to stop is the usual consequence.",
    },
  },
];
