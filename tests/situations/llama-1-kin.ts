import type { Situation } from "./situation";

/** The code that came with LLaMA 1, what was built on it, and what only follows its design. */
export const llama1Kin: readonly Situation[] = [
  {
    id: "gpl-code-in-house",
    asked: "我们改了LLaMA仓库里的推理代码（GPLv3），只在公司内部当工具用，不给外面任何人，需要开源吗？",
    facts: {
      answers: { purpose: ["internal-production"] },
      parts: [
        {
          component: "inference-code",
          model: "llama-1",
          answers: { channel: "official-public", modification: ["edited"], delivery: ["nothing"] },
        },
      ],
    },
    level: "none",
    rule: "gpl-3.0.private-changes",
    why: "Section 2 lets covered works that are not conveyed be made and run without conditions.",
  },
  {
    id: "gpl-code-in-closed-app",
    asked:
      "Our paid desktop app, already shipping, has Facebook’s LLaMA inference code linked into it. The app is closed source and we don’t give out any source or licence text.",
    facts: {
      answers: { purpose: ["paid-product"], stage: "live" },
      parts: [
        {
          component: "inference-code",
          model: "llama-1",
          answers: {
            channel: "official-public",
            delivery: ["on-device"],
            "gpl-combination": "combined",
            "gpl-compliance": "none",
          },
        },
      ],
    },
    level: "high",
    rule: "gpl-3.0.termination",
    why: "Conveying a linked whole without source breaks sections 5(c) and 6, section 8 ends the licence, and courts here treat what follows as infringement.",
  },
  {
    id: "architecture-from-paper",
    asked:
      "We’re a small company. We read the LLaMA paper, copied only the architecture idea, and trained our own weights from scratch for a planned paid product. Do we owe Meta anything?",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning", actor: "small-company" },
      parts: [
        { component: "architecture", model: "llama-1" },
        { component: "weights", model: "own" },
      ],
    },
    level: "none",
    rule: "software.excluded",
    why: "Ideas, processes and operating methods are outside the protection of software, and no file of Meta’s is in the product.",
  },
  {
    id: "open-llama-plan",
    asked: "创业公司，打算用OpenLLaMA做收费产品，从官方页面下的，听说是重新训练的，不是Meta的权重，能商用吗？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning", actor: "small-company" },
      parts: [{ component: "weights", model: "open-llama", answers: { channel: "official-public" } }],
    },
    level: "none",
    rule: "apache-2.0.grant",
    why: "OpenLLaMA was trained anew and is under Apache-2.0, whose section 2 licenses use, change and sale.",
  },
  {
    id: "llama-cpp-in-app",
    asked:
      "Planning a paid app that bundles llama.cpp from its GitHub repo; users bring their own model files, we ship none. Is the runtime OK to sell?",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning" },
      parts: [
        {
          component: "inference-code",
          model: "llama-cpp",
          answers: { channel: "official-public", delivery: ["on-device"] },
        },
      ],
    },
    level: "none",
    rule: "mit.grant",
    why: "MIT lets copies be sold if its notice travels along, which falls due on delivery, and no model file is supplied.",
  },
  {
    id: "ziya-for-client",
    asked: "甲方要私有化部署，我们打算用姜子牙Ziya-LLaMA-13B，从发布方页面下载的，项目是收费的，可以吗？",
    facts: {
      answers: { purpose: ["client-project"], stage: "planning" },
      parts: [
        {
          component: "weights",
          model: "ziya-llama-13b",
          answers: { channel: "official-public", delivery: ["on-premise"] },
        },
      ],
    },
    level: "high",
    rule: "llama-1.commercial-ban",
    why: "Its parameters come from LLaMA 1, whose section 2(a)(i) bars commercial use and which its tuner could not license; the card itself repeats the ban.",
  },
  {
    id: "vicuna-free-demo",
    asked:
      "We’re a start-up about to put up a free public chat demo on Vicuna v1.1, merged weights someone uploaded to a hub. It’s hosted by us and there are no fees. Fine?",
    facts: {
      answers: { purpose: ["free-public"], stage: "planning", actor: "small-company" },
      parts: [{ component: "weights", model: "vicuna-v1", answers: { channel: "mirror", delivery: ["hosted"] } }],
    },
    level: "medium",
    rule: "llama-1.grant",
    why: "A stranger’s merged upload passes on no right in LLaMA 1, whose licence covers research only; free of charge, it lies between research and trade.",
  },
];
