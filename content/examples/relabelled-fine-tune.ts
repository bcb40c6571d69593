import type { Example } from "./example";

/** (e) A permissive label over a base with terms of its own: what people meet most often. */
export const relabelledFineTune: Example = {
  id: "relabelled-fine-tune",
  title: {
    zh: "页面写 MIT，里面是 Llama：微调后收费上线",
    en: "The page says MIT, and Llama is inside: fine-tuned and sold",
  },
  summary: {
    zh: "一家公司从官方页面下载 DeepSeek-R1-Distill-Llama-70B，微调后作为收费服务上线，没有展示“Built with Llama”。",
    en: "A company took DeepSeek-R1-Distill-Llama-70B from its official page, fine-tuned it and sells it as a service without showing “Built with Llama”.",
  },
  file: {
    version: 1,
    matter: { date: "2026-11-25", title: "蒸馏模型的许可核查 / Licence check of a distilled model" },
    answers: {
      purpose: ["paid-product"],
      stage: "live",
      launched: "2025-06",
      revenue: "below-5m",
      actor: "small-company",
      "group-users": "below-1m",
      role: ["user"],
      competes: "no",
      places: ["mainland"],
      users: ["mainland"],
      audience: "business-clients",
      outputs: ["shown"],
      fields: ["none"],
      notice: "none",
      evidence: ["provenance", "terms-copy"],
    },
    parts: [
      {
        id: "weights",
        component: "weights",
        model: "deepseek-r1-distill-llama-70b",
        answers: {
          channel: "official-public",
          release: "original",
          acquired: "2025-03-10",
          label: "permissive",
          access: ["none"],
          terms: "seen",
          modification: ["fine-tuned"],
          "tuning-data": ["own"],
          delivery: ["hosted"],
          given: ["licence-copy"],
          "users-at-release": "below-1m",
          continuing: "in-use",
        },
      },
    ],
    scenarios: [],
  },
};
