import { is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const takenDown: Question = {
  id: "taken-down",
  scope: "matter",
  topic: "purpose",
  kind: "date",
  title: { zh: "什么时候下线的？", en: "When was it taken down?" },
  why: { zh: "下线的日子决定哪些监管规定适用于当时的服务。", en: "The day decides which rules governed the service." },
  law: ["genai.scope", "labelling.explicit"],
  options: [],
  notBefore: { question: "launched" },
  askWhen: is("stage", "stopped"),
};
