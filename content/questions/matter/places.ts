import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const places: Question = {
  id: "places",
  scope: "matter",
  topic: "actor",
  kind: "several",
  title: { zh: "你们、集团总部和服务器在哪里？", en: "Where are you, your group’s head office and your servers?" },
  why: {
    zh: "侵权适用被请求保护地法律：在中国内地的复制、使用适用中国法；在其他地方的行为还要看当地法律，本备忘录不涉及。",
    en: "Infringement follows the law of the place where protection is claimed: copying and use in mainland China fall under PRC law. Acts elsewhere fall under local law, which this memo does not cover.",
  },
  law: ["conflict.ip-infringement", "conflict.ip-content"],
  options: [
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
