import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const revenue: Question = {
  id: "revenue",
  scope: "matter",
  topic: "purpose",
  kind: "one",
  title: { zh: "由此得到的收入（累计）大约多少？", en: "Roughly what revenue has it brought (in total)?" },
  why: {
    zh: "收入是计算赔偿的依据，也是判断“商业目的”的事实。",
    en: "Revenue is a basis for damages and a fact in deciding whether a purpose is commercial.",
  },
  law: ["copyright.damages", "aucl.damages"],
  options: [
    {
      id: "nothing",
      text: { zh: "没有收入", en: "None" },
    },
    {
      id: "below-300k",
      text: { zh: "不满人民币 30 万元", en: "Less than RMB 300,000" },
    },
    {
      id: "below-5m",
      text: { zh: "人民币 30 万元以上、不满 500 万元", en: "RMB 300,000 or more, less than 5 million" },
    },
    {
      id: "from-5m",
      text: { zh: "人民币 500 万元以上", en: "RMB 5 million or more" },
    },
  ],
  askWhen: always,
};
