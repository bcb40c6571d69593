import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Nothing unmentioned rescues. */
export const personalBasisPresumed: Presumption = {
  question: "personal-basis",
  rows: [
    {
      when: always,
      value: "none",
      text: {
        zh: "没有取得个人同意，也没有其他依据。",
        en: "There is neither consent nor another basis.",
      },
    },
  ],
  cites: [],
};
