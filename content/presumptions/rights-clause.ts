import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Nothing unmentioned rescues. */
export const rightsClausePresumed: Presumption = {
  question: "rights-clause",
  rows: [
    {
      when: always,
      value: "silent",
      text: {
        zh: "合同没有约定第三方权利主张的风险。",
        en: "The contract says nothing of third-party claims.",
      },
    },
  ],
  cites: [],
};
