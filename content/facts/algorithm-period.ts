import { servicePeriod } from "./service-period";

/** Provisions on algorithmic recommendation art. 35. */
export const algorithmPeriod = servicePeriod("algorithm-period", "2022-03-01", {
  zh: "算法推荐规定",
  en: "the Provisions on algorithmic recommendation",
});
