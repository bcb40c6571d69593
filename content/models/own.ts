import type { Model } from "../../lib/knowledge/model";

export const own: Model = {
  id: "own",
  name: { zh: "自己编写或从头训练的", en: "Our own, written or trained from scratch" },
  aliases: ["自研", "自主训练", "self-trained"],
  hint: { zh: "没有使用他人的权重或代码", en: "Nobody else’s weights or code are in it" },
  developer: { zh: "使用者自己", en: "The user" },
  lineage: "own",
  baseModels: [],
  licences: {
    "inference-code": "own",
    "model-code": "own",
    weights: "own",
    tokenizer: "own",
    "third-party-runtime": "own",
    "training-code": "own",
    "training-data": "own",
    outputs: "own",
    architecture: "own",
  },
  milestones: {},
  sources: ["the user’s own statement"],
  checked: "2026-11-23",
};
