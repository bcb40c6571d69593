import type { Document } from "../../../lib/knowledge/authority";

export const llama1ModelCard: Document = {
  id: "llama1-model-card",
  title: { zh: "LLaMA模型卡", en: "LLaMA model card" },
  quote: { original: "Non-commercial bespoke license", zh: "非商业专门许可" },
  proves: {
    zh: "随代码公布的模型卡将模型的许可写为非商业专门许可，可用于证明知悉或者应当知悉。",
    en: "The model card published with the code states the model’s licence as a non-commercial bespoke one, which can show what a reader knew or should have known.",
  },
  limits: {
    zh: "未附许可文本；单独不足以证明合同成立。",
    en: "It does not include the licence text; on its own it does not show that a contract was made.",
  },
  source: "facebookresearch/llama (now meta-llama/llama), MODEL_CARD.md",
  text: "llama1-facts.md",
  grade: "primary",
  checked: "2026-11-23",
};
