import { includes, not } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** Closed products seldom carry the source; that they do is not presumed. */
export const gplCompliancePresumed: Presumption = {
  question: "gpl-compliance",
  rows: [
    {
      when: includes("purpose", "open-release"),
      value: "full",
      text: {
        zh: "开源发布时一并提供完整源代码。",
        en: "An open release comes with the complete source.",
      },
    },
    {
      when: not(includes("purpose", "open-release")),
      value: "none",
      text: {
        zh: "交付时没有附上源代码和许可证。",
        en: "It is delivered without source and licence.",
      },
    },
  ],
  cites: [],
};
