import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** What one has to do oneself in the ordinary course is taken as done, and named as a condition of going on. */
export const providerMeasuresPresumed: Presumption = {
  question: "provider-measures",
  rows: [
    {
      when: always,
      value: ["agreement", "complaints", "unlawful-content", "minors", "identity"],
      text: {
        zh: "服务提供者应采取的措施已经到位。",
        en: "The measures asked of a provider are in place.",
      },
    },
  ],
  cites: [],
};
