import type { Example } from "./example";

/** (a) The seed's case: weights by magnet link in the first days, tuned, sold to the public. */
export const leakedWeightsStartup: Example = {
  id: "leaked-weights-startup",
  title: { zh: "磁力链接取得权重，微调后向公众收费", en: "Weights by magnet link, fine-tuned and sold to the public" },
  summary: {
    zh: "深圳一家创业公司于2023年3月经磁力链接取得 LLaMA 1 权重，微调后上线收费聊天机器人。",
    en: "A Shenzhen start-up took LLaMA 1’s weights by magnet link in March 2023, fine-tuned them and sells a chatbot to the public.",
  },
  file: {
    version: 1,
    matter: {
      date: "2026-11-23",
      title: "以 LLaMA 1 权重为基础的聊天机器人 / Chatbot built on LLaMA 1 weights",
      to: "总法律顾问 / General Counsel",
      from: "算法平台部 / Machine Learning Platform",
      privileged: true,
    },
    answers: {
      purpose: ["paid-product"],
      stage: "live",
      launched: "2023-09",
      revenue: "below-5m",
      actor: "small-company",
      role: ["user"],
      competes: "yes",
      places: ["mainland"],
      users: ["mainland"],
      audience: "public",
      opinion: "yes",
      filing: "none",
      labels: "explicit-only",
      "provider-measures": ["agreement", "complaints"],
      outputs: ["shown"],
      notice: "none",
      evidence: ["provenance"],
    },
    parts: [
      {
        id: "inference-code",
        component: "inference-code",
        model: "llama-1",
        answers: {
          channel: "official-public",
          acquired: "2023-03",
          modification: ["edited"],
          delivery: ["hosted"],
          continuing: "in-use",
        },
      },
      {
        id: "weights",
        component: "weights",
        model: "llama-1",
        answers: {
          channel: "torrent",
          release: "original",
          acquired: "2023-03-05",
          application: "none",
          access: ["none"],
          terms: "not-seen",
          knowledge: "knew",
          label: "nothing",
          modification: ["fine-tuned"],
          "tuning-data": ["own", "public-web"],
          delivery: ["hosted"],
          continuing: "in-use",
        },
      },
    ],
    scenarios: [],
  },
};
