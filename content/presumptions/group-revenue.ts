import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** A size where none is given: small. */
export const groupRevenuePresumed: Presumption = {
  question: "group-revenue",
  rows: [
    {
      when: always,
      value: "below-1m",
      text: {
        zh: "年收入（含关联方）低于许可证所设的各项限额。",
        en: "Yearly revenue, affiliates included, lies below every limit that licences set.",
      },
    },
  ],
  cites: [],
};
