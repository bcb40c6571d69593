import { is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const launched: Question = {
  id: "launched",
  scope: "matter",
  topic: "purpose",
  kind: "date",
  title: { zh: "什么时候上线或首次交付的？", en: "When did it go live or was first delivered?" },
  hint: { zh: "例如 2023-09-01、2023-09 或 2023。", en: "For example 2023-09-01, 2023-09 or 2023." },
  why: {
    zh: "《生成式人工智能服务管理暂行办法》自 2023 年 8 月 15 日起施行，此前的服务不适用。",
    en: "The Interim Measures for generative AI services apply from 15 August 2023 and not to service before that day.",
  },
  law: ["genai.scope"],
  options: [],
  notBefore: { question: "acquired" },
  askWhen: is("stage", "live", "stopped"),
};
