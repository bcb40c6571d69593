import { includes, is, not } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** A size where none is given: small. */
export const revenuePresumed: Presumption = {
  question: "revenue",
  rows: [
    {
      when: is("stage", "planning", "testing"),
      value: "nothing",
      text: {
        zh: "上线前没有收入。",
        en: "There is no revenue before launch.",
      },
    },
    {
      when: includes("purpose", "paid-product", "client-project", "resale"),
      value: "below-300k",
      text: {
        zh: "收入不多。",
        en: "Revenue is small.",
      },
    },
    {
      when: not(includes("purpose", "paid-product", "client-project", "resale")),
      value: "nothing",
      text: {
        zh: "没有收入。",
        en: "There is no revenue.",
      },
    },
  ],
  cites: [],
};
