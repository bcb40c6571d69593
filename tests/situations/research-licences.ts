import type { Situation } from "./situation";

/** Licences for research or other non-commercial ends, kept to, stretched and passed over. */
export const researchLicences: readonly Situation[] = [
  {
    id: "qwen-3b-paid-app",
    asked:
      "Our paid app has been live on Qwen2.5-3B for months, we got it from the official page. Someone now says the 3B isn’t Apache but a research licence??",
    facts: {
      answers: { purpose: ["paid-product"], stage: "live" },
      parts: [{ component: "weights", model: "qwen2.5-3b", answers: { channel: "official-public" } }],
    },
    level: "high",
    rule: "qwen-research-2024.grant",
    why: "Section 2(a) grants non-commercial purposes only and section 2(b) sends business to a separate licence, which nobody asked for.",
  },
  {
    id: "qwen-3b-evaluation",
    asked: "公司从官方页面下了Qwen2.5-3B，只在内部做选型评测，还在测试，不对外，研究许可证允许吗？",
    facts: {
      answers: { purpose: ["internal-evaluation"], stage: "testing" },
      parts: [
        { component: "weights", model: "qwen2.5-3b", answers: { channel: "official-public", delivery: ["nothing"] } },
      ],
    },
    level: "none",
    rule: "qwen-research-2024.non-commercial",
    why: "Section 1(i) defines non-commercial as research or evaluation, without asking who evaluates.",
  },
  {
    id: "chatglm-april-2023",
    asked: "2023年4月从官方下的ChatGLM-6B，一直没更新过，现在做成收费的客服系统给客户用，算侵权吗？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "live" },
      parts: [
        { component: "weights", model: "chatglm-6b", answers: { channel: "official-public", acquired: "2023-04" } },
      ],
    },
    level: "high",
    rule: "chatglm-6b-2023-03.commercial-ban",
    why: "Section 3 of the licence in force when it was taken forbids any commercial purpose, and the later offer asks for registration.",
  },
  {
    id: "baichuan-13b-evaluation",
    asked: "百川13B（第一代）官方下载的，公司内部先做技术评估，还没向百川登记，也没上任何业务，会不会违约？",
    facts: {
      answers: { purpose: ["internal-evaluation"], stage: "testing" },
      parts: [
        {
          component: "weights",
          model: "baichuan-13b",
          answers: { channel: "official-public", application: "none" },
        },
      ],
    },
    level: "low",
    rule: "baichuan-13b-community.commercial",
    why: "Only commercial purposes need registration and written authority beforehand; a company’s evaluation before any business is probably not one, but the text does not say.",
  },
  {
    id: "mistral-large-evaluation",
    asked:
      "Engineers at our company evaluate Mistral Large 2 in house for a possible product. We accepted the research licence on the official page. Nothing is shipped.",
    facts: {
      answers: { purpose: ["internal-evaluation"] },
      parts: [
        {
          component: "weights",
          model: "mistral-large-2",
          answers: { channel: "official-public", terms: "click-through", delivery: ["nothing"] },
        },
      ],
    },
    level: "medium",
    rule: "mistral-mrl.daily-tasks",
    why: "Section 9 takes employees’ daily tasks and tests meant to earn revenue out of “research”, so that the evaluation is a breach, though small and in-house.",
  },
  {
    id: "codestral-daily",
    asked: "研发部几十个人每天用自己部署的Codestral 22B写公司的代码，官网点了同意下载的，只内部用，没关系吧？",
    facts: {
      answers: { purpose: ["internal-production"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "codestral-22b",
          answers: { channel: "official-public", terms: "click-through", delivery: ["nothing"] },
        },
      ],
    },
    level: "high",
    rule: "mistral-mnpl.non-production",
    why: "Section 3.2 allows non-production environments only, and section 9 excludes commercial operations and effects on one’s own employees in so many words.",
  },
  {
    id: "flux-dev-service",
    asked: "FLUX.1-dev官方页面点同意下载的，自己服务器上跑，做了个按张收费的出图小程序，已经上线，需要买商用许可吗？",
    facts: {
      answers: { purpose: ["paid-product"], stage: "live" },
      parts: [
        {
          component: "weights",
          model: "flux-1-dev",
          answers: { channel: "official-public", terms: "click-through", delivery: ["hosted"] },
        },
      ],
    },
    level: "high",
    rule: "flux-1-dev-nc.commercial-ban",
    why: "Section 2(b) limits use of the model to non-commercial purposes; that outputs may be sold does not license a paid service.",
  },
  {
    id: "flux-dev-prints",
    asked:
      "I’m an individual, I run FLUX.1-dev from the official page on my own PC and sell some of the pictures as prints. The licence says outputs can be commercial, right?",
    facts: {
      answers: { purpose: ["paid-product"], actor: "individual", outputs: ["sold"] },
      parts: [
        { component: "weights", model: "flux-1-dev", answers: { channel: "official-public", delivery: ["nothing"] } },
      ],
    },
    level: "medium",
    rule: "flux-1-dev-nc.outputs",
    why: "Section 2(d) allows commercial use of outputs, while section 1(c) excludes payment arising from use of the model; the two collide, and doubt in standard terms goes against their maker.",
  },
  {
    id: "command-r-evaluation",
    asked: "Command R官方页面下的，公司里做RAG效果对比评测，非商业许可，只是内部试试，不上线，可以吗？",
    facts: {
      answers: { purpose: ["internal-evaluation"] },
      parts: [
        { component: "weights", model: "command-r", answers: { channel: "official-public", delivery: ["nothing"] } },
      ],
    },
    level: "low",
    rule: "cohere-cc-by-nc.non-commercial",
    why: "NonCommercial turns on what the use is primarily directed towards; a comparison that goes no further is arguably within it, a company’s interest arguably not.",
  },
];
