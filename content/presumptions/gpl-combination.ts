import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const gplCombinationPresumed: Presumption = {
  question: "gpl-combination",
  rows: [
    {
      when: always,
      value: "combined",
      text: {
        zh: "与自己的闭源代码结合成一个程序。",
        en: "It forms one program with your closed code.",
      },
    },
  ],
  cites: [],
};
