import type { Model } from "../../lib/knowledge/model";

/** Its weights carry LLaMA 1's values, and so LLaMA 1's terms; what licence its own code has is for its page to say. */
export const llama1Derivative: Model = {
  id: "llama-1-derivative",
  name: { zh: "LLaMA 1 的微调、合并或适配版本", en: "A fine-tune, merge or adapter of LLaMA 1" },
  aliases: ["Alpaca", "Vicuna v1", "Koala", "Guanaco", "Chinese-LLaMA-Alpaca", "WizardLM v1", "羊驼", "中文羊驼"],
  hint: {
    zh: "例如 Alpaca、Vicuna v1、Koala、Guanaco、Chinese-LLaMA-Alpaca",
    en: "For example Alpaca, Vicuna v1, Koala, Guanaco, Chinese-LLaMA-Alpaca",
  },
  developer: { zh: "第三方，以 Meta 的 LLaMA 1 为基础", en: "Third parties, on the basis of Meta’s LLaMA 1" },
  holder: "various",
  access: "form",
  lineage: "derivative",
  baseModels: ["llama-1"],
  licences: {
    "inference-code": "uncovered",
    "model-code": "uncovered",
    weights: "llama-1",
    tokenizer: "llama-1",
    "third-party-runtime": "uncovered",
    "training-code": "uncovered",
    "training-data": "uncovered",
    outputs: "uncovered",
    architecture: "none",
  },
  milestones: { released: "2023-02-24", "leak-circulated": "2023-03-02", "leak-public": "2023-03-09" },
  sources: ["meta-llama/llama at 57b0eb6", "scancode licensedb, llama-license-2023"],
  checked: "2026-11-23",
};
