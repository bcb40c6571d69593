import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const rolePresumed: Presumption = {
  question: "role",
  rows: [
    {
      when: always,
      value: ["user"],
      text: {
        zh: "只是使用，不承担其他角色。",
        en: "You only use it, and play no other part in the chain.",
      },
    },
  ],
  cites: [],
};
