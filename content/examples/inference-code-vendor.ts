import type { Example } from "./example";

/** (c) Only the GPL code, with weights of one's own, in binaries without source. */
export const inferenceCodeVendor: Example = {
  id: "inference-code-vendor",
  title: { zh: "只用推理代码，权重自训，交付二进制", en: "Only the inference code, own weights, binaries shipped" },
  summary: {
    zh: "一家供应商用 LLaMA 1 的推理代码运行自己训练的权重，把二进制程序部署到客户处，没有提供源代码。",
    en: "A vendor runs weights that it trained itself on LLaMA 1’s inference code and installs binaries at clients’ sites without source.",
  },
  file: {
    version: 1,
    matter: { date: "2026-11-23", title: "推理引擎的开源合规 / Open-source compliance of the inference engine" },
    answers: {
      purpose: ["client-project"],
      stage: "live",
      launched: "2024-06",
      revenue: "below-300k",
      actor: "small-company",
      role: ["integrator"],
      competes: "no",
      places: ["mainland"],
      users: ["mainland"],
      audience: "business-clients",
      labels: "both",
      outputs: ["shown"],
      notice: "none",
      evidence: ["own-development", "provenance"],
    },
    parts: [
      {
        id: "inference-code",
        component: "inference-code",
        model: "llama-1",
        answers: {
          channel: "official-public",
          acquired: "2023-05-10",
          modification: ["edited"],
          "rights-clause": "silent",
          delivery: ["on-premise"],
          "gpl-compliance": "none",
          "gpl-combination": "combined",
          "gpl-cure": "not-cured",
          continuing: "in-use",
        },
      },
      {
        id: "weights",
        component: "weights",
        model: "own",
        answers: { modification: ["none"], delivery: ["on-premise"] },
      },
    ],
    scenarios: [],
  },
};
