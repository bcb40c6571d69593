import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const releasePresumed: Presumption = {
  question: "release",
  rows: [
    {
      when: always,
      value: "original",
      text: {
        zh: "取得的是原版，不是他人的衍生版本。",
        en: "It is the original, not somebody’s derivative.",
      },
    },
  ],
  cites: [],
};
