import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const endedPresumed: Presumption = {
  question: "ended",
  rows: [
    {
      when: always,
      value: "latest",
      text: {
        zh: "最近才停用。",
        en: "Its use ended only recently.",
      },
    },
  ],
  cites: [],
};
