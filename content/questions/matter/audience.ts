import { includes } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const audience: Question = {
  id: "audience",
  scope: "matter",
  topic: "service",
  kind: "one",
  title: { zh: "在中国内地，谁能用到它？", en: "Who in mainland China can use it?" },
  why: {
    zh: "《暂行办法》管的是“向中华人民共和国境内公众提供”的服务；未向公众提供的研发和内部使用不在其内。",
    en: "The Interim Measures govern services offered to the public in mainland China; development and use that are not offered to the public fall outside.",
  },
  law: ["genai.scope", "genai.definitions"],
  options: [
    {
      id: "internal",
      text: { zh: "只有本单位员工", en: "Only our own staff" },
    },
    {
      id: "business-clients",
      text: { zh: "特定的企业客户", en: "Particular business clients" },
    },
    {
      id: "public",
      text: { zh: "公众（包括注册后即可使用）", en: "The public (including anyone who registers)" },
    },
    {
      id: "nobody",
      text: { zh: "没有人", en: "Nobody" },
    },
  ],
  askWhen: includes("users", "mainland"),
};
