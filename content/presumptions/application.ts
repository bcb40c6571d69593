import { is, not } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Nothing unmentioned rescues. */
export const applicationPresumed: Presumption = {
  question: "application",
  rows: [
    {
      when: is("way", "official-form"),
      value: "approved",
      text: {
        zh: "申请已获批准。",
        en: "The application was approved.",
      },
    },
    {
      when: not(is("way", "official-form")),
      value: "none",
      text: {
        zh: "没有申请或者登记。",
        en: "Nothing was applied for or registered.",
      },
    },
  ],
  cites: [],
};
