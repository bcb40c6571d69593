import type { Claim } from "../../../lib/knowledge/claim";
import { all, type Condition, is } from "../../../lib/knowledge/condition";
import { inBusiness, largeCompany, largeRevenue } from "../../conditions";

/** What makes the same act graver, each with its own reason, so that a start-up is not told of its size. */
export const scaleRows = (...when: readonly Condition[]): Claim["severity"] => [
  {
    when: all(...when, inBusiness, largeCompany),
    then: "serious",
    because: {
      zh: "大型企业用于经营，被追究的可能和赔偿额都更高。",
      en: "Business use by a large company: enforcement is likelier and damages are higher.",
    },
  },
  {
    when: all(...when, largeRevenue),
    then: "serious",
    because: {
      zh: "相关收入可观，被追究的可能和赔偿额都更高。",
      en: "The revenue is sizeable: enforcement is likelier and damages are higher.",
    },
  },
];

/** Business use that nothing makes graver, going on or ended. */
export const limitedBusinessRows: Claim["severity"] = [
  {
    when: all(inBusiness, is("use-status", "ended", "never-launched", "abandoned-plan")),
    then: "moderate",
    because: {
      zh: "曾用于或者打算用于经营，使用已经停止。",
      en: "It was used, or meant to be used, in business, and that has stopped.",
    },
  },
  {
    when: inBusiness,
    then: "moderate",
    because: { zh: "用于经营，规模有限。", en: "Business use on a limited scale." },
  },
];
