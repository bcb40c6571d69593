import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const competesPresumed: Presumption = {
  question: "competes",
  rows: [
    {
      when: always,
      value: "no",
      text: {
        zh: "与权利人及其被许可人没有直接竞争。",
        en: "You do not compete with the right holder or its licensees.",
      },
    },
  ],
  cites: [],
};
