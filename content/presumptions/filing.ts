import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** What one has to do oneself in the ordinary course is taken as done, and named as a condition of going on. */
export const filingPresumed: Presumption = {
  question: "filing",
  rows: [
    {
      when: always,
      value: "filed",
      text: {
        zh: "服务需要备案或者登记的，已经办理。",
        en: "Where the service must be filed or registered, that has been done.",
      },
    },
  ],
  cites: [],
};
