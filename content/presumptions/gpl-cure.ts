import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** No cure is presumed. */
export const gplCurePresumed: Presumption = {
  question: "gpl-cure",
  rows: [
    {
      when: always,
      value: "not-cured",
      text: {
        zh: "没有补救。",
        en: "Nothing was put right.",
      },
    },
  ],
  cites: [],
};
