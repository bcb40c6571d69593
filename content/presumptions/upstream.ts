import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const upstreamPresumed: Presumption = {
  question: "upstream",
  rows: [
    {
      when: always,
      value: ["nothing"],
      text: {
        zh: "衍生版本的制作过程没有可疑之处。",
        en: "Nothing is known against how the derivative was made.",
      },
    },
  ],
  cites: [],
};
