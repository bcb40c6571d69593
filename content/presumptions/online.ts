import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Nothing unmentioned rescues. */
export const onlinePresumed: Presumption = {
  question: "online",
  rows: [
    {
      when: always,
      value: "online",
      text: {
        zh: "公开的内容仍在线。",
        en: "What was published is still up.",
      },
    },
  ],
  cites: [],
};
