import type { Model } from "../../lib/knowledge/model";

/** Retrained from scratch on an open data set: nothing of LLaMA 1's files is in it. */
export const openLlama: Model = {
  id: "open-llama",
  name: { zh: "OpenLLaMA 等从头重新训练的模型", en: "OpenLLaMA and other models retrained from scratch" },
  aliases: ["OpenLLaMA", "RedPajama-INCITE", "Pythia"],
  hint: {
    zh: "重新训练或重新实现，不含 LLaMA 1 的参数，以 Apache-2.0 发布",
    en: "Retrained or rewritten, with none of LLaMA 1’s parameters, released under Apache-2.0",
  },
  developer: { zh: "OpenLM Research、Together 等", en: "OpenLM Research, Together and others" },
  lineage: "independent",
  baseModels: [],
  licences: {
    "inference-code": "apache-2.0",
    "model-code": "apache-2.0",
    weights: "apache-2.0",
    tokenizer: "apache-2.0",
    "third-party-runtime": "apache-2.0",
    "training-code": "apache-2.0",
    "training-data": "uncovered",
    outputs: "uncovered",
    architecture: "apache-2.0",
  },
  milestones: {},
  sources: ["togethercomputer/RedPajama-Data", "openlm-research/open_llama"],
  checked: "2026-11-23",
};
