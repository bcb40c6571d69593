import { all, includes, is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const providerMeasures: Question = {
  id: "provider-measures",
  scope: "matter",
  topic: "service",
  kind: "several",
  title: { zh: "对用户已经做到哪些？", en: "What is in place for users?" },
  why: {
    zh: "提供者要订立服务协议、设投诉入口、处置违法内容、防范未成年人沉迷。",
    en: "A provider needs a service agreement, a way to complain, a procedure for unlawful content and care for minors.",
  },
  law: ["genai.provider-duties", "genai.complaints", "genai.unlawful-content", "genai.users-and-minors"],
  options: [
    { id: "agreement", text: { zh: "与注册用户订立的服务协议", en: "A service agreement with registered users" } },
    { id: "complaints", text: { zh: "投诉、举报入口和处理时限", en: "An entrance for complaints, with time limits" } },
    {
      id: "unlawful-content",
      text: {
        zh: "发现违法内容时停止、消除、报告的流程",
        en: "A procedure to stop, delete and report unlawful content",
      },
    },
    {
      id: "minors",
      text: { zh: "适用人群的说明和防沉迷措施", en: "A statement of intended users and measures against addiction" },
    },
    { id: "none", text: { zh: "都没有", en: "None" }, exclusive: true },
  ],
  askWhen: all(includes("users", "mainland"), is("audience", "public"), is("stage", "live", "stopped")),
};
