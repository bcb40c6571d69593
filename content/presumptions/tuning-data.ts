import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const tuningDataPresumed: Presumption = {
  question: "tuning-data",
  rows: [
    {
      when: always,
      value: ["own"],
      text: {
        zh: "训练只使用自有数据。",
        en: "Training uses your own data only.",
      },
    },
  ],
  cites: [],
};
