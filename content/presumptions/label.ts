import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const labelPresumed: Presumption = {
  question: "label",
  rows: [
    {
      when: always,
      value: "models-own",
      text: {
        zh: "页面标注的就是该模型自己的许可证。",
        en: "The page shows the model’s own licence.",
      },
    },
  ],
  cites: [],
};
