import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const fieldsPresumed: Presumption = {
  question: "fields",
  rows: [
    {
      when: always,
      value: ["none"],
      text: {
        zh: "不用于许可证所列的特殊领域。",
        en: "It is not used in any of the fields that licences list.",
      },
    },
  ],
  cites: [],
};
