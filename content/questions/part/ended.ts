import { all, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const ended: Question = {
  id: "ended",
  scope: "part",
  topic: "handling",
  kind: "date",
  title: { zh: "什么时候停用的？", en: "When did use stop?" },
  hint: { zh: "例如 2024-06-30、2024-06 或 2024。", en: "For example 2024-06-30, 2024-06 or 2024." },
  why: {
    zh: "停用日决定适用反不正当竞争法的哪个文本，也影响诉讼时效的计算。",
    en: "The day decides which text of the Anti-Unfair Competition Law applies, and bears on limitation.",
  },
  law: ["secret.transition", "civil.limitation"],
  options: [],
  notBefore: { question: "acquired" },
  askWhen: all(is("continuing", "stopped"), not(is("model-lineage", "own")), not(is("way", "own-work", "service"))),
};
