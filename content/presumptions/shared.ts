import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const sharedPresumed: Presumption = {
  question: "shared",
  rows: [
    {
      when: always,
      value: "latest",
      text: {
        zh: "最近才对外提供。",
        en: "It was handed out only recently.",
      },
    },
  ],
  cites: [],
};
