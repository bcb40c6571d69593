import { always, is, not } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** No separate permission is presumed. */
export const termsPresumed: Presumption = {
  question: "terms",
  rows: [
    {
      when: is("way", "official-form"),
      value: "signed-form",
      text: {
        zh: "申请时签署了协议。",
        en: "The agreement was signed with the application.",
      },
    },
    {
      when: is("way", "official-public"),
      value: "click-through",
      text: {
        zh: "下载时接受了条款。",
        en: "The terms were accepted on download.",
      },
    },
    {
      when: not(is("way", "official-form", "official-public")),
      value: "not-seen",
      text: {
        zh: "没有见过其条款。",
        en: "Its terms were never seen.",
      },
    },
    {
      when: always,
      value: ["signed-form", "click-through", "seen", "not-seen"],
      text: {
        zh: "没有另外取得书面许可。",
        en: "There is no separate written permission.",
      },
    },
  ],
  cites: [],
};
