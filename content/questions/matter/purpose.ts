import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const purpose: Question = {
  id: "purpose",
  scope: "matter",
  topic: "purpose",
  kind: "several",
  title: { zh: "用它来做什么，或者打算做什么？", en: "What is it used for, or meant for?" },
  why: {
    zh: "许可证常禁止或者限制商业、生产目的；著作权法的个人学习、科学研究例外和商业道德的判断也取决于用途。",
    en: "Licences often bar or limit commercial and production purposes; the exceptions of the Copyright Law for private study and research and the test of business ethics turn on purpose too.",
  },
  law: ["term.commercial", "copyright.fair-use", "unfair.ethics"],
  options: [
    {
      id: "personal-study",
      text: { zh: "个人学习、课程作业", en: "Private study or coursework" },
    },
    {
      id: "academic-research",
      text: { zh: "学术研究", en: "Academic research" },
    },
    {
      id: "internal-evaluation",
      text: { zh: "企业内部研发评估、试验", en: "In-house evaluation and experiments" },
    },
    {
      id: "internal-production",
      text: { zh: "企业内部生产工具", en: "An in-house production tool" },
    },
    {
      id: "free-public",
      text: { zh: "免费的公开产品或演示", en: "A free public product or demonstration" },
    },
    {
      id: "open-release",
      text: { zh: "开源发布、社区共享，不收费", en: "Open release to the community, free of charge" },
    },
    {
      id: "paid-product",
      text: { zh: "收费产品，或靠广告等获利", en: "A paid product, or one financed by advertising and the like" },
    },
    {
      id: "client-project",
      text: { zh: "为客户（甲方）做项目", en: "A project for a client" },
    },
    {
      id: "resale",
      text: { zh: "转售模型、权重或 API", en: "Resale of the model, the weights or an API" },
    },
    {
      id: "public-interest",
      text: { zh: "政府或公益项目，不收费", en: "A public-service or non-profit project, free of charge" },
    },
  ],
  askWhen: always,
};
