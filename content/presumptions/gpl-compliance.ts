import { includes, not } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Closed products seldom carry the source; that they do is not presumed. */
export const gplCompliancePresumed: Presumption = {
  question: "gpl-compliance",
  rows: [
    {
      when: not(includes("purpose", "paid-product", "client-project", "resale")),
      value: "full",
      text: {
        zh: "交付时一并提供完整源代码和许可证。",
        en: "It is delivered with the complete source and the licence.",
      },
    },
    {
      when: includes("purpose", "paid-product", "client-project", "resale"),
      value: "none",
      text: {
        zh: "交付时没有附上源代码和许可证。",
        en: "It is delivered without source and licence.",
      },
    },
  ],
  cites: [],
};
