import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const termsPartyPresumed: Presumption = {
  question: "terms-party",
  rows: [
    {
      when: always,
      value: "this-organisation",
      text: {
        zh: "由使用者自己接受。",
        en: "Whoever uses it accepted them.",
      },
    },
  ],
  cites: [],
};
