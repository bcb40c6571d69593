import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const outputs: Question = {
  id: "outputs",
  scope: "matter",
  topic: "purpose",
  kind: "several",
  title: { zh: "模型的输出怎么用？", en: "What happens to the outputs?" },
  why: {
    zh: "有的许可证把限制延及模型产生的数据：把输出卖掉或用来训练产品，也可能在其内。",
    en: "Some licences extend their limits to the data that the model produces: selling outputs or training a product on them may be within them.",
  },
  law: [
    "term.outputs-use",
    "term.outputs-training",
    "case.ultraman-guangzhou",
    "labelling.explicit",
    "labelling.implicit",
    "deep.technical-label",
    "deep.labels",
  ],
  options: [
    {
      id: "shown",
      text: { zh: "直接展示给用户", en: "Shown to users" },
    },
    {
      id: "sold",
      text: { zh: "作为内容出售", en: "Sold as content" },
    },
    {
      id: "in-product",
      text: { zh: "写进产品（如代码、文案）", en: "Built into a product (code, copy)" },
    },
    {
      id: "training",
      text: { zh: "用来训练其他模型", en: "Used to train another model" },
    },
    {
      id: "decisions",
      text: { zh: "供内部决策参考", en: "Used in internal decisions" },
    },
    {
      id: "discarded",
      text: { zh: "只作研究，不另外使用", en: "Studied only, not otherwise used" },
      exclusive: true,
    },
  ],
  askWhen: always,
};
