import { servicePeriod } from "./service-period";

/** Provisions on deep synthesis art. 25. */
export const deepSynthesisPeriod = servicePeriod("deep-synthesis-period", "2023-01-10", {
  zh: "深度合成规定",
  en: "the Provisions on deep synthesis",
});
