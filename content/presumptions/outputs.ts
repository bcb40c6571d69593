import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const outputsPresumed: Presumption = {
  question: "outputs",
  rows: [
    {
      when: always,
      value: ["shown"],
      text: {
        zh: "输出内容只展示给用户。",
        en: "Outputs are shown to users and nothing else.",
      },
    },
  ],
  cites: [],
};
