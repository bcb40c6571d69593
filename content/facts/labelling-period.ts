import { servicePeriod } from "./service-period";

/** Labelling Measures art. 14. */
export const labellingPeriod = servicePeriod("labelling-period", "2025-09-01", {
  zh: "标识办法",
  en: "the Labelling Measures",
});
