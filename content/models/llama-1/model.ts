import type { Model } from "../../../lib/knowledge/model";
import { evidence } from "./evidence";
import { remarks } from "./remarks";

/**
 * The published code, model architecture included, has carried GPL-3.0 headers since the first commit; the weights
 * and the tokenizer were given on application under the LLaMA License Agreement; training code was never published.
 */
export const llama1: Model = {
  id: "llama-1",
  name: { zh: "LLaMA 1", en: "LLaMA 1" },
  aliases: ["llama", "llama1", "llama-1", "LLaMA 一代", "羊驼底模", "原版LLaMA"],
  // Copies by others: Meta gave the weights on application only, on no hub.
  hub: [
    "huggyllama/llama-7b",
    "huggyllama/llama-13b",
    "huggyllama/llama-30b",
    "huggyllama/llama-65b",
    "decapoda-research/llama-7b-hf",
    "decapoda-research/llama-13b-hf",
    "skyline2006/llama-7b",
    "skyline2006/llama-13b",
    "skyline2006/llama-30b",
    "skyline2006/llama-65b",
  ],
  hint: {
    zh: "Meta 于 2023 年 2 月发布的原始模型（7B、13B、33B、65B），包括他人原样转载的文件",
    en: "Meta’s original model of February 2023 (7B, 13B, 33B, 65B), including files re-uploaded unchanged",
  },
  developer: { zh: "Meta Platforms, Inc.", en: "Meta Platforms, Inc." },
  holder: "meta",
  made: "original",
  released: "2023-02-24",
  confidence: "high",
  access: "form",
  lineage: "original",
  baseModels: [],
  licences: {
    "inference-code": "gpl-3.0",
    "model-code": "gpl-3.0",
    weights: "llama-1",
    tokenizer: "llama-1",
    "third-party-runtime": "uncovered",
    "training-code": "none",
    "training-data": "uncovered",
    outputs: "uncovered",
    architecture: "none",
  },
  // The magnet link was circulating by 2 March 2023, 23:05 UTC; the world press reported it by 8 March.
  milestones: { released: "2023-02-24", "leak-circulated": "2023-03-02", "leak-public": "2023-03-09" },
  evidence,
  remarks: [...remarks],
  sources: [
    "meta-llama/llama at 57b0eb6 (LICENSE, README.md, MODEL_CARD.md, llama/model.py)",
    "meta-llama/llama pull request 73",
    "The Verge, 8 March 2023",
  ],
  checked: "2026-11-23",
};
