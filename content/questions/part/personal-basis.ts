import { includes } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const personalBasis: Question = {
  id: "personal-basis",
  scope: "part",
  topic: "handling",
  kind: "one",
  title: { zh: "处理这些个人信息有什么依据？", en: "On what basis is that personal information processed?" },
  why: {
    zh: "没有同意也没有其他法定依据的处理违法；敏感个人信息需要单独同意。",
    en: "Processing without consent or another statutory basis is unlawful; sensitive information needs separate consent.",
  },
  law: ["personal.lawful-basis", "personal.sensitive-consent"],
  options: [
    { id: "separate-consent", text: { zh: "取得了单独同意", en: "Separate consent was obtained" } },
    { id: "consent", text: { zh: "取得了一般同意", en: "General consent was obtained" } },
    {
      id: "other",
      text: {
        zh: "其他法定依据（合同所必需、已公开信息的合理处理等）",
        en: "Another statutory basis (necessary for a contract, reasonable use of published information)",
      },
    },
    { id: "none", text: { zh: "没有", en: "None" } },
  ],
  askWhen: includes("tuning-data", "personal", "sensitive"),
  components: ["weights", "training-data"],
};
