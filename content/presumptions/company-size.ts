import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** A size where none is given: small. */
export const companySizePresumed: Presumption = {
  question: "company-size",
  rows: [
    {
      when: always,
      value: "small",
      text: { zh: "公司规模不大。", en: "The company is of modest size." },
    },
  ],
  cites: [],
};
