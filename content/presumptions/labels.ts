import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Nothing unmentioned rescues. */
export const labelsPresumed: Presumption = {
  question: "labels",
  rows: [
    {
      when: always,
      value: "none",
      text: {
        zh: "生成内容没有标识。",
        en: "Generated content is not labelled.",
      },
    },
  ],
  cites: [],
};
