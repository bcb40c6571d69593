import type { Situation } from "./situation";

/** Plans: nothing has been obtained yet, only the way is chosen. */
export const plannedWays: readonly Situation[] = [
  {
    id: "plan-torrent-product",
    asked: "还没下载，准备从磁力链接弄一份LLaMA的权重，做一个收费的写作助手，先问问有没有法律风险。",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning" },
      parts: [
        { component: "weights", model: "llama-1", answers: { channel: "not-yet", "intended-channel": "torrent" } },
      ],
    },
    level: "high",
    rule: "software.unlicensed-rights-reserved",
    why: "Carried out as told, it is commercial use of leaked files without any licence, chosen with open eyes.",
  },
  {
    id: "plan-application-paper",
    asked:
      "We’re a university lab and haven’t got LLaMA yet. Plan is to apply to Meta through the official form and use the weights for academic research only.",
    facts: {
      answers: { purpose: ["academic-research"], actor: "university", stage: "planning" },
      parts: [
        {
          component: "weights",
          model: "llama-1",
          answers: { channel: "not-yet", "intended-channel": "official-form" },
        },
      ],
    },
    level: "none",
    rule: "llama-1.grant",
    why: "Once approved, academic research is what section 1(a) licenses, and nothing is copied before.",
  },
  {
    id: "plan-alpaca-product",
    asked: "想用斯坦福Alpaca做收费的教育产品，权重还没下，准备从斯坦福的发布页拿，页面上写着CC BY-NC，行不行？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning" },
      parts: [
        {
          component: "weights",
          model: "alpaca",
          answers: { channel: "not-yet", "intended-channel": "official-public", label: "non-commercial" },
        },
      ],
    },
    level: "high",
    rule: "cc-by-nc-4.0.grant",
    why: "Alpaca’s own licence allows non-commercial purposes only, the page says so, and LLaMA 1 underneath bars commercial use as well.",
  },
  {
    id: "plan-qwen-product",
    asked: "小公司，计划用Qwen2.5-7B做收费的客服机器人，还没下载，会从官方页面下，需要授权吗？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning", actor: "small-company" },
      parts: [
        {
          component: "weights",
          model: "qwen2.5",
          answers: { channel: "not-yet", "intended-channel": "official-public" },
        },
      ],
    },
    level: "none",
    rule: "apache-2.0.grant",
    why: "Qwen2.5-7B is under Apache-2.0, which licenses commercial use; filing and labels fall due on launch.",
  },
];
