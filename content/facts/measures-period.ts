import { servicePeriod } from "./service-period";

/** Interim Measures for generative AI services art. 24. */
export const measuresPeriod = servicePeriod("measures-period", "2023-08-15", {
  zh: "《暂行办法》",
  en: "the Interim Measures",
});
