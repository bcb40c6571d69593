import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** What one has to do oneself in the ordinary course is taken as done, and named as a condition of going on. */
export const labelsPresumed: Presumption = {
  question: "labels",
  rows: [
    {
      when: always,
      value: "both",
      text: {
        zh: "生成内容已按规定标识。",
        en: "Generated content is labelled as required.",
      },
    },
  ],
  cites: [],
};
