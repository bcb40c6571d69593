import { servicePeriod } from "./service-period";

/** The Cybersecurity Law as amended, in force from 1 January 2026: its penalties are not those of before. */
export const cybersecurityPeriod = servicePeriod("cybersecurity-period", "2026-01-01", {
  zh: "修正后的网络安全法",
  en: "the amended Cybersecurity Law",
});
