import { is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const groupRevenue: Question = {
  id: "group-revenue",
  scope: "matter",
  topic: "actor",
  kind: "one",
  title: {
    zh: "最近十二个月的收入（含关联方）大约多少？",
    en: "Roughly what was your revenue in the last twelve months (affiliates included)?",
  },
  why: {
    zh: "有的许可证以收入为界，超过的，许可终止或者须另行取得许可；有的不论收入是否来自该模型。",
    en: "Above a certain revenue some licences end or ask for a separate one, some of them wherever the revenue comes from.",
  },
  law: ["term.revenue-threshold"],
  options: [
    { id: "below-1m", text: { zh: "不满 100 万美元", en: "Less than a million US dollars" } },
    {
      id: "from-1m",
      text: { zh: "100 万美元以上、不满 2 千万美元", en: "A million US dollars or more, less than twenty million" },
    },
    {
      id: "from-20m",
      text: {
        zh: "2 千万美元以上、不满 3 千万美元",
        en: "Twenty million US dollars or more, less than thirty million",
      },
    },
    {
      id: "from-30m",
      text: {
        zh: "3 千万美元以上、不满 2.4 亿美元",
        en: "Thirty million US dollars or more, less than two hundred and forty million",
      },
    },
    { id: "from-240m", text: { zh: "2.4 亿美元以上", en: "Two hundred and forty million US dollars or more" } },
  ],
  askWhen: is("licence.revenue-threshold", "separate-licence", "ends", "display"),
};
