import type { Model } from "../../lib/knowledge/model";

/** An honest way out: findings that turn on this model's licence read "not assessed". */
export const unlisted: Model = {
  id: "unlisted",
  name: { zh: "其他模型（本版尚未收录）", en: "Another model (not in this edition)" },
  aliases: ["other", "其他"],
  hint: { zh: "依许可证判断的各项将注明“未予评估”", en: "Findings that turn on its licence will read “not assessed”" },
  developer: { zh: "未收录", en: "Not recorded" },
  lineage: "uncovered",
  baseModels: [],
  licences: {
    "inference-code": "uncovered",
    "model-code": "uncovered",
    weights: "uncovered",
    tokenizer: "uncovered",
    "third-party-runtime": "uncovered",
    "training-code": "uncovered",
    "training-data": "uncovered",
    outputs: "uncovered",
    architecture: "uncovered",
  },
  milestones: {},
  sources: ["the user’s own statement"],
  checked: "2026-11-23",
};
