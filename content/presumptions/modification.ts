import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const modificationPresumed: Presumption = {
  question: "modification",
  rows: [
    {
      when: always,
      value: ["none"],
      text: {
        zh: "没有修改。",
        en: "It is not changed.",
      },
    },
  ],
  cites: [],
};
