import { all, includes, is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const providerMeasures: Question = {
  id: "provider-measures",
  scope: "matter",
  topic: "service",
  kind: "several",
  title: { zh: "对用户已经做到哪些？", en: "What is in place for users?" },
  why: {
    zh: "提供者要订立服务协议、设投诉入口、处置违法内容、防范未成年人沉迷；深度合成规定还要求依法认证用户身份。",
    en: "A provider needs a service agreement, a way to complain, a procedure for unlawful content and care for minors; the rules on deep synthesis also ask for users’ identity to be verified according to law.",
  },
  law: [
    "genai.provider-duties",
    "genai.complaints",
    "genai.unlawful-content",
    "genai.users-and-minors",
    "deep.real-name",
  ],
  options: [
    { id: "agreement", text: { zh: "与注册用户订立的服务协议", en: "A service agreement with registered users" } },
    {
      id: "no-accounts",
      text: { zh: "无须注册即可使用，没有注册用户", en: "Nobody registers: it is used without an account" },
    },
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
    {
      id: "identity",
      text: {
        zh: "用户真实身份信息认证（手机号等）",
        en: "Verification of users’ real identity (mobile number and the like)",
      },
    },
    { id: "none", text: { zh: "都没有", en: "None" }, exclusive: true },
  ],
  askWhen: all(
    includes("users", "mainland"),
    is("audience", "public", "business-clients"),
    is("stage", "live", "stopped"),
  ),
};
