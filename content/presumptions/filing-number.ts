import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** What one has to do oneself in the ordinary course is taken as done, and named as a condition of going on. */
export const filingNumberPresumed: Presumption = {
  question: "filing-number",
  rows: [
    {
      when: always,
      value: "shown",
      text: {
        zh: "已经公示备案编号。",
        en: "The filing number is shown.",
      },
    },
  ],
  cites: [],
};
