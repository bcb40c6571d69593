import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const competes: Question = {
  id: "competes",
  scope: "matter",
  topic: "actor",
  kind: "one",
  title: {
    zh: "与模型的研发者或其被许可人争夺用户或业务吗？",
    en: "Do you compete with the model’s maker or its licensees for users or business?",
  },
  why: {
    zh: "反不正当竞争法保护的是竞争利益；是否存在竞争关系、能否替代，是关键事实。",
    en: "Unfair competition law protects competitive interests: rivalry and substitution are key facts.",
  },
  law: ["unfair.competitor", "case.douyin-v-yiruike"],
  options: [
    {
      id: "yes",
      text: { zh: "是，同类产品或服务", en: "Yes: products or services of the same kind" },
    },
    {
      id: "no",
      text: { zh: "否", en: "No" },
    },
  ],
  askWhen: always,
};
