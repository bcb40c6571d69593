import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Nothing unmentioned rescues. */
export const platformPracticePresumed: Presumption = {
  question: "platform-practice",
  rows: [
    {
      when: always,
      value: ["nothing"],
      text: {
        zh: "没有采取平台应采取的措施。",
        en: "None of the measures expected of a platform are in place.",
      },
    },
  ],
  cites: [],
};
