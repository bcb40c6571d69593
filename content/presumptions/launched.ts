import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const launchedPresumed: Presumption = {
  question: "launched",
  rows: [
    {
      when: always,
      value: "latest",
      text: {
        zh: "最近上线。",
        en: "It went live recently.",
      },
    },
  ],
  cites: [],
};
