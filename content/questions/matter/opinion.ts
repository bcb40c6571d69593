import { all, includes, is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const opinion: Question = {
  id: "opinion",
  scope: "matter",
  topic: "service",
  kind: "one",
  title: {
    zh: "服务有舆论属性或者社会动员能力吗？",
    en: "Does the service have the capacity to shape public opinion or mobilise the public?",
  },
  hint: {
    zh: "只向企业客户提供的，看客户拿它向公众提供什么服务。",
    en: "Where only business clients are served, look at what they offer the public with it.",
  },
  why: {
    zh: "有此属性的服务应当开展安全评估并办理算法备案；聊天机器人、内容生成通常按有此属性准备。",
    en: "Such services must undergo a security assessment and file their algorithms; chatbots and content generators generally prepare on that footing.",
  },
  law: ["genai.filing", "algorithm.filing"],
  options: [
    {
      id: "yes",
      text: {
        zh: "有（如面向公众的聊天、写作、绘图、论坛等）",
        en: "Yes (such as public chat, writing, drawing or forum services)",
      },
    },
    {
      id: "no",
      text: { zh: "没有", en: "No" },
    },
  ],
  askWhen: all(includes("users", "mainland"), is("audience", "public", "business-clients")),
};
