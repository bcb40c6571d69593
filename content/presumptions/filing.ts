import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Nothing unmentioned rescues. */
export const filingPresumed: Presumption = {
  question: "filing",
  rows: [
    {
      when: always,
      value: "none",
      text: {
        zh: "没有办理备案或者登记。",
        en: "Nothing has been filed or registered.",
      },
    },
  ],
  cites: [],
};
