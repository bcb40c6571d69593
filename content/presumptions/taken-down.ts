import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const takenDownPresumed: Presumption = {
  question: "taken-down",
  rows: [
    {
      when: always,
      value: "latest",
      text: {
        zh: "最近才下线。",
        en: "It was taken down only recently.",
      },
    },
  ],
  cites: [],
};
