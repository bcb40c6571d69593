import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Nothing unmentioned rescues. */
export const providerMeasuresPresumed: Presumption = {
  question: "provider-measures",
  rows: [
    {
      when: always,
      value: ["none"],
      text: {
        zh: "没有采取服务提供者应采取的措施。",
        en: "None of the measures asked of a provider are in place.",
      },
    },
  ],
  cites: [],
};
