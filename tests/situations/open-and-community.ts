import type { Situation } from "./situation";

/** Licences that allow business, some on conditions: notices, registration, size, seat. */
export const openAndCommunity: readonly Situation[] = [
  {
    id: "deepseek-r1-public-body",
    asked: "事业单位，从官方仓库下了DeepSeek-R1，在内网部署做公文辅助，现在内部测试，只有本单位的人用。",
    facts: {
      answers: { purpose: ["internal-production"], actor: "public-body", stage: "testing" },
      parts: [
        { component: "weights", model: "deepseek-r1", answers: { channel: "official-public", delivery: ["nothing"] } },
      ],
    },
    level: "none",
    rule: "mit.grant",
    why: "MIT permits any use, and nothing is offered to the public.",
  },
  {
    id: "mistral-lora-published",
    asked:
      "Trained a LoRA on Mistral 7B (official repo) as a hobby and want to publish just the adapter for free. Allowed?",
    facts: {
      answers: { purpose: ["open-release"], stage: "planning" },
      parts: [
        {
          component: "weights",
          model: "mistral-7b",
          answers: { channel: "official-public", modification: ["adapter"], delivery: ["published-delta"] },
        },
      ],
    },
    level: "none",
    rule: "apache-2.0.grant",
    why: "Section 2 of Apache-2.0 licenses derivative works and their distribution; the notices of section 4 go with the upload.",
  },
  {
    id: "llama-3.1-startup",
    asked:
      "Start-up in Shenzhen, clicked through Meta’s licence for Llama 3.1 8B on the official page. We are planning a paid assistant on it. Is commercial use OK?",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning", actor: "small-company" },
      parts: [
        {
          component: "weights",
          model: "llama-3.1",
          answers: { channel: "official-public", terms: "click-through" },
        },
      ],
    },
    level: "none",
    rule: "llama-3.1.grant",
    why: "Section 1(a) grants commercial use below 700 million users; credit and copy of the licence fall due on launch.",
  },
  {
    id: "llama-3-netdisk-study",
    asked: "申请没弄，直接从别人分享的网盘下了Llama 3，自己在家学习用，不外传，这样违规吗？",
    facts: {
      answers: { purpose: ["personal-study"] },
      parts: [{ component: "weights", model: "llama-3", answers: { channel: "mirror", delivery: ["nothing"] } }],
    },
    level: "low",
    rule: "llama-3.acceptance",
    why: "The licence is offered to whoever uses the files and allows study, but the page’s gate was passed by and acceptance by use can be disputed.",
  },
  {
    id: "llama-3-relabelled",
    asked:
      "We want to build a paid product on a community fine-tune of Llama 3 we found re-uploaded on a hub. The page says Apache-2.0. Good enough?",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning" },
      parts: [
        {
          component: "weights",
          model: "llama-3",
          answers: { channel: "mirror", release: "derivative", label: "permissive" },
        },
      ],
    },
    level: "low",
    rule: "llama-3.naming",
    why: "Apache-2.0 on the page cannot displace Meta’s terms for the base, yet those allow the business, so that only their conditions are in dispute.",
  },
  {
    id: "llama-3-no-credit",
    asked:
      "给客户做的收费系统已经本地部署交付了，底模是官方下载的Llama 3，没写“Built with Meta Llama 3”，许可证也没附。",
    facts: {
      answers: { purpose: ["client-project"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "llama-3",
          answers: { channel: "official-public", delivery: ["on-premise"], given: ["nothing"] },
        },
      ],
    },
    level: "medium",
    rule: "llama-3.copy-and-display",
    why: "Section 1(b)(i) makes copy and credit a duty of whoever makes a product available; the breach stands but is cured by adding them.",
  },
  {
    id: "llama-4-munich",
    asked:
      "Head office in Munich, servers in Shanghai. We took Llama 4 from Meta’s page, clicked accept, and plan a paid image-understanding product. Does the EU clause matter?",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning", places: ["eu", "mainland"] },
      parts: [
        { component: "weights", model: "llama-4", answers: { channel: "official-public", terms: "click-through" } },
      ],
    },
    level: "high",
    rule: "llama-4.policy-eu",
    why: "For multimodal Llama 4 the rights of section 1(a) are not granted to a company seated in the EU, so that trade with it here is unlicensed.",
  },
  {
    id: "vicuna-v1.5-plan",
    asked:
      "Planning a paid writing tool on Vicuna v1.5 from the LMSYS page. I hear it is Llama 2 plus ShareGPT chats, does the ChatGPT data hurt us?",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning" },
      parts: [{ component: "weights", model: "vicuna-v1.5", answers: { channel: "official-public" } }],
    },
    level: "low",
    rule: "llama-2.grant",
    why: "Llama 2’s licence allows the business; OpenAI’s ban on competing models binds its own users, and a claim against the taker of the result is remote.",
  },
  {
    id: "gemma-app-no-terms",
    asked:
      "Our paid phone app with Gemma on the device is live. We took Gemma from Google’s page in June 2025; our user terms say nothing about its use restrictions and we include no licence.",
    facts: {
      answers: { purpose: ["paid-product"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "gemma",
          answers: { channel: "official-public", acquired: "2025-06", delivery: ["on-device"], given: ["nothing"] },
        },
      ],
    },
    level: "medium",
    rule: "gemma.flow-down",
    why: "Section 3.1 makes passed-on restrictions and a copy of the terms conditions of distribution; both are missing, and both can be supplied.",
  },
  {
    id: "glm-4-registered",
    asked: "GLM-4-9B已经在智谱官网登记过商用了，模型从官方页面下的，准备做收费产品，还没上线，还有问题吗？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "planning" },
      parts: [
        { component: "weights", model: "glm-4-9b", answers: { channel: "official-public", application: "approved" } },
      ],
    },
    level: "none",
    rule: "glm-4.registered",
    why: "Section 2 lets registered users do business free of charge; credit and name fall due on launch.",
  },
  {
    id: "internlm-application-pending",
    asked: "书生·浦语InternLM-7B官方下的，商用申请表交了还没回复，甲方催得急，已经私有化部署交付了，收费的，怎么办？",
    facts: {
      answers: { purpose: ["client-project"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "internlm",
          answers: { channel: "official-public", application: "pending", delivery: ["on-premise"] },
        },
      ],
    },
    level: "medium",
    rule: "internlm-weights-2023.statement",
    why: "Free commercial use is announced but its licence is to be applied for, so that delivery before the answer runs ahead of the grant, in good faith and curably.",
  },
  {
    id: "minicpm-in-house",
    asked: "2024年8月官方下的MiniCPM，公司内部日常办公用，没填登记问卷，也不对外，需要补吗？",
    facts: {
      answers: { purpose: ["internal-production"] },
      parts: [
        {
          component: "weights",
          model: "minicpm",
          answers: {
            channel: "official-public",
            acquired: "2024-08",
            application: "none",
            delivery: ["nothing"],
          },
        },
      ],
    },
    level: "low",
    rule: "minicpm-model.commercial",
    why: "Section 1 grants use for no stated purpose and section 3 asks business users to register; whether an in-house tool is commercial is left open.",
  },
  {
    id: "hunyuan-large-no-powered-by",
    asked:
      "官方下的混元Large，收费项目已交付到客户机房，协议副本、声明文件、使用限制、修改说明和AI生成提示都给了，就是没写Powered by，行吗？",
    facts: {
      answers: { purpose: ["client-project"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "hunyuan-large",
          answers: {
            channel: "official-public",
            delivery: ["on-premise"],
            given: ["licence-copy", "notice-text", "flow-down", "change-marks", "ai-disclosure"],
          },
        },
      ],
    },
    level: "low",
    rule: "hunyuan-large.encouraged",
    why: "Section 3(c) only encourages the mark, everything that section 3 requires is there, and what is left is a matter of good relations.",
  },
];
