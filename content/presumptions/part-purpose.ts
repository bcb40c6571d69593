import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const partPurposePresumed: Presumption = {
  question: "part-purpose",
  rows: [
    {
      when: always,
      value: "same",
      text: {
        zh: "用途与整个项目相同。",
        en: "It serves the same purposes as the whole.",
      },
    },
  ],
  cites: [],
};
