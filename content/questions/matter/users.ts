import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const users: Question = {
  id: "users",
  scope: "matter",
  topic: "actor",
  kind: "several",
  title: { zh: "用户在哪里？", en: "Where are the users?" },
  why: {
    zh: "向中国内地公众提供生成式人工智能服务，要履行《暂行办法》的义务。",
    en: "Offering generative AI to the public in mainland China brings the duties of the Interim Measures.",
  },
  law: ["genai.scope", "genai.foreign-services"],
  options: [
    {
      id: "none",
      text: { zh: "没有外部用户", en: "No outside users" },
      exclusive: true,
    },
    {
      id: "mainland",
      text: { zh: "中国内地", en: "Mainland China" },
    },
    {
      id: "hk-mo-tw",
      text: { zh: "港澳台", en: "Hong Kong, Macao or Taiwan" },
    },
    {
      id: "eu",
      text: { zh: "欧盟", en: "European Union" },
    },
    {
      id: "uk",
      text: { zh: "英国", en: "United Kingdom" },
    },
    {
      id: "kr",
      text: { zh: "韩国", en: "South Korea" },
    },
    {
      id: "us",
      text: { zh: "美国", en: "United States" },
    },
    {
      id: "elsewhere",
      text: { zh: "其他国家或地区", en: "Elsewhere" },
    },
  ],
  askWhen: always,
};
