import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const noticePresumed: Presumption = {
  question: "notice",
  rows: [
    {
      when: always,
      value: "none",
      text: {
        zh: "没有收到权利人的通知。",
        en: "No notice has come from the right holder.",
      },
    },
  ],
  cites: [],
};
