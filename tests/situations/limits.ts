import type { Situation } from "./situation";

/** Licences that end at a size, a place, a field or a purpose, or ask for terms to be passed on. */
export const limits: readonly Situation[] = [
  {
    id: "qwen-72b-hundred-million",
    asked:
      "We’re a large platform, over 100 million monthly actives. Took Qwen2.5-72B from the official page and plan to put it in our paid app. Do we need Alibaba’s permission?",
    facts: {
      answers: {
        purpose: ["paid-product"],
        stage: "planning",
        actor: "large-company",
        "group-users": "from-100m",
      },
      parts: [{ component: "weights", model: "qwen2.5-72b", answers: { channel: "official-public" } }],
    },
    level: "high",
    rule: "qwen-2024.threshold",
    why: "Above 100 million monthly users section 4 suspends every right until Alibaba Cloud authorises, so that launching without it is unlicensed.",
  },
  {
    id: "sd3.5-revenue",
    asked: "公司上一年营收大概2000多万人民币，想用官方下载的SD 3.5做收费的电商出图工具，社区许可证够不够用？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning", "group-revenue": "from-1m" },
      parts: [{ component: "weights", model: "sd3.5", answers: { channel: "official-public" } }],
    },
    level: "high",
    rule: "stability-community.revenue",
    why: "Part III ends the licence once annual revenue passes USD 1 million, so that the product would be sold without one.",
  },
  {
    id: "hunyuan-video-london-seoul",
    asked:
      "Chinese company, official HunyuanVideo weights, planning a paid video app for users in the UK and Korea. Does the territory clause really bite?",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning", users: ["uk", "kr"] },
      parts: [{ component: "weights", model: "hunyuan-video", answers: { channel: "official-public" } }],
    },
    level: "high",
    rule: "hunyuan-video.outside",
    why: "The grant covers the Territory only and section 5(c) calls use or display of outputs in the UK or Korea unlicensed: the whole business lies outside it.",
  },
  {
    id: "deepseek-drones",
    asked:
      "We plan mission-planning software for army drones on DeepSeek-V3 (December 2024 weights, official page), paid contract. Does the model licence allow military use?",
    facts: {
      answers: { purpose: ["client-project"], stage: "planning", fields: ["military"] },
      parts: [{ component: "weights", model: "deepseek-v3", answers: { channel: "official-public" } }],
    },
    level: "high",
    rule: "deepseek-model-1.0.fields",
    why: "Attachment A excludes military use in any way, and the grant is subject to it.",
  },
  {
    id: "bloomz-diagnosis",
    asked: "计划用BLOOMZ做在线问诊，给患者解读化验单、出诊断建议，收费，模型从官方页面下的，许可证允许吗？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning", fields: ["medical"] },
      parts: [{ component: "weights", model: "bloomz", answers: { channel: "official-public" } }],
    },
    level: "high",
    rule: "bigscience-rail-1.0.fields-medical",
    why: "Attachment A, item 12 bars medical advice and the interpretation of results, which is the whole of the plan.",
  },
  {
    id: "falcon-2-delivered-bare",
    asked: "Falcon 2 11B官方下的，微调后给甲方私有化部署，已经交付收款，许可证没附，使用限制也没写进合同，要紧吗？",
    facts: {
      answers: { purpose: ["client-project"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "falcon-2-11b",
          answers: {
            channel: "official-public",
            modification: ["fine-tuned"],
            delivery: ["on-premise"],
            given: ["nothing"],
          },
        },
      ],
    },
    level: "medium",
    rule: "falcon-2.flow-down",
    why: "Business is free of charge, but section 4.1 makes a copy of the licence and enforceable use restrictions conditions of handing it on; both are missing and can be supplied.",
  },
  {
    id: "yi-34b-in-house",
    asked: "Yi-34B是2023年11月10日从官方下的，没申请过商用授权，现在公司内部当知识库助手天天用，有没有事？",
    facts: {
      answers: { purpose: ["internal-production"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "yi-34b",
          answers: { channel: "official-public", acquired: "2023-11-10", application: "none" },
        },
      ],
    },
    level: "medium",
    rule: "yi-2.0.commercial-definition",
    why: "“Commercial purposes” take in an entity’s operation, directly or indirectly, and need written authority; that an in-house tool is one can be argued, and Apache-2.0 covers later copies.",
  },
  {
    id: "flux-relabelled",
    asked: "从别人的模型页下的FLUX.1-dev微调版，页面标的是Apache-2.0，看不出有什么不对，收费产品已经上线了，能放心吗？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "flux-1-dev",
          answers: { channel: "mirror", release: "derivative", label: "permissive", knowledge: "no-sign" },
        },
      ],
    },
    level: "medium",
    rule: "flux-1-dev-nc.derivatives",
    why: "The base’s non-commercial terms follow every derivative and a stranger’s label grants nothing, but good faith in it bears on fault and damages.",
  },
];
