import { all, includes, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const filing: Question = {
  id: "filing",
  scope: "matter",
  topic: "service",
  kind: "one",
  title: { zh: "备案或登记办到哪一步？", en: "How far has filing or registration gone?" },
  why: {
    zh: "《暂行办法》第十七条要求安全评估和算法备案；实务中另有大模型备案与登记之分。",
    en: "Article 17 of the Interim Measures requires a security assessment and algorithm filing; practice distinguishes filing of a model from registration of a service.",
  },
  law: ["genai.filing", "algorithm.filing", "deep.filing"],
  options: [
    {
      id: "filed",
      text: { zh: "已备案", en: "Filed" },
    },
    {
      id: "registered",
      text: { zh: "已登记（调用已备案的模型）", en: "Registered (calling a model that is filed)" },
    },
    {
      id: "in-progress",
      text: { zh: "办理中", en: "In progress" },
    },
    {
      id: "none",
      text: { zh: "没有办理", en: "Nothing done" },
    },
  ],
  askWhen: all(includes("users", "mainland"), is("audience", "public", "business-clients"), not(is("opinion", "no"))),
};
