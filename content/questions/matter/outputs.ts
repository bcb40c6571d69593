import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const outputs: Question = {
  id: "outputs",
  scope: "matter",
  topic: "purpose",
  kind: "several",
  title: { zh: "模型的输出怎么用？", en: "What happens to the outputs?" },
  why: {
    zh: "LLaMA 协议的限制及于“软件产生的任何数据”：把输出卖掉或用来训练产品，也在其内。",
    en: "The LLaMA agreement’s limits reach “any data produced by the Software”: selling outputs or training a product on them is within them.",
  },
  law: [
    "llama-1.outputs",
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
