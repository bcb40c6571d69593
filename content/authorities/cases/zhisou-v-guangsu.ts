import type { Case } from "../../../lib/knowledge/authority";

export const zhisouVGuangsu: Case = {
  id: "zhisou-v-guangsu",
  court: { zh: "广东省深圳市中级人民法院", en: "Shenzhen Intermediate People’s Court, Guangdong" },
  docket: "(2021)粤03民初3843号",
  docketConfidence: "medium",
  parties: { zh: "智搜公司 诉 光速蜗牛公司（全称未核实）", en: "Zhisou v. Guangsu Woniu (full names not verified)" },
  holding: {
    zh: "以模型选择优化为核心的算法，即使所采用的模型均为公知信息，若模型的选择与权重排序需通过大数据的收集、处理和测试得出，不为所属领域相关人员普遍知悉和容易获得，可以构成商业秘密。被告使用实质相同的推荐算法且不能说明研发过程，判令停止侵权、下架App并赔偿20万元。",
    en: "An algorithm centred on optimised choice of models can be a trade secret even where each model is public, if the choice and weighting of the models must be worked out by collecting, processing and testing large amounts of data and are neither generally known to nor readily obtainable by the relevant persons in the field. The defendant used a substantially identical recommendation algorithm and could not explain its development; it was ordered to stop, to take down the app and to pay RMB 200,000.",
  },
  bears: {
    zh: "说明秘密可以存在于经大量数据调校的组合之中，而不在于各公知组成部分。",
    en: "It shows that the secret can lie in a combination tuned with large amounts of data rather than in its public parts.",
  },
  limits: {
    zh: "“权重排序”指推荐算法中各模型的权重，不是大模型的参数权重。案号常见引用但未得到独立印证；判决日期未核实。",
    en: "“Weighting” here means the weight given to models in a recommender, not the parameters of a large model. The docket is often quoted but was not independently corroborated; the date was not verified.",
  },
  sources: ["https://xinzhibang.net/article_detail-2130.html"],
  checked: "2026-11-23",
  confidence: "high",
};
