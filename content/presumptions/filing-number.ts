import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Nothing unmentioned rescues. */
export const filingNumberPresumed: Presumption = {
  question: "filing-number",
  rows: [
    {
      when: always,
      value: "not-shown",
      text: {
        zh: "没有公示备案编号。",
        en: "The filing number is not shown.",
      },
    },
  ],
  cites: [],
};
