import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const acquiredPresumed: Presumption = {
  question: "acquired",
  rows: [
    {
      when: always,
      value: "latest",
      text: {
        zh: "最近取得，适用现行的许可文本。",
        en: "It was obtained recently, under the terms as they now stand.",
      },
    },
  ],
  cites: [],
};
