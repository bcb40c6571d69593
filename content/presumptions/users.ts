import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const usersPresumed: Presumption = {
  question: "users",
  rows: [
    {
      when: always,
      value: ["mainland"],
      text: {
        zh: "用户在中国内地。",
        en: "The users are in mainland China.",
      },
    },
  ],
  cites: [],
};
