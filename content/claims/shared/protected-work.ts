import type { Element } from "../../../lib/knowledge/claim";
import { always, is } from "../../../lib/knowledge/condition";

/** Whether what was taken is a work at all: settled for code, open for weights. */
export const protectedWork: Element = {
  id: "protected-work",
  title: { zh: "客体属于作品", en: "A protected work" },
  tests: [
    {
      id: "code",
      when: is("component", "inference-code", "model-code", "training-code"),
      then: "met",
      because: {
        zh: "源代码是计算机程序，自开发完成之日起作为计算机软件受著作权保护；受保护的是表达，不及于其中的思想、算法和数学概念。",
        en: "Source code is a computer program and is protected by copyright as software from completion. Protection covers its expression, not the ideas, algorithms or mathematical concepts in it.",
      },
      cites: ["copyright.works", "software.program", "software.own", "software.automatic", "software.excluded"],
    },
    {
      id: "architecture",
      when: is("component", "architecture"),
      then: "unmet",
      because: {
        zh: "只使用论文或架构：著作权不保护开发软件所用的思想、处理过程、操作方法或者数学概念，公式也不在著作权法适用范围之内；自行重新实现不构成复制，因可供选用的表达方式有限而相似的，也不构成侵权。",
        en: "Only the paper or the architecture is used: copyright does not protect the ideas, processes, methods of operation or mathematical concepts behind software, and formulas are outside the Copyright Law; rewriting it oneself copies nothing, and likeness that comes of there being few ways to express a thing infringes nothing.",
      },
      cites: ["software.excluded", "copyright.excluded", "software.study", "software.limited-expression"],
    },
    {
      id: "weights",
      when: always,
      then: "contested",
      leaning: "even",
      because: {
        zh: "权重（及分词器文件）是训练得出的大量数值，能否构成作品，法律没有明确规定，也未检索到中国法院的裁判。",
        en: "Weights (and tokenizer files) are masses of numbers found by training. The statutes do not say whether they are works, and no PRC judgment on the point was found.",
      },
      cites: ["copyright.works", "implementing.creation"],
      argument: {
        claimant: {
          zh: "架构、数据、目标函数和超参数均由研发者选择，权重是这些智力选择的固定结果，可以归入“符合作品特征的其他智力成果”，或者因对数据的选择、编排而作为汇编作品；Dreamwriter 案以创作团队的选择与安排认定机器生成的文章具有独创性，“春风送来了温柔”案对人工智能图片采同一思路。",
          en: "Developers choose the architecture, the data, the objective and the hyperparameters; the weights are the fixed result of those choices and may be “other intellectual achievements” with the features of works, or a compilation by original selection and arrangement of data. Dreamwriter found originality in a machine-made article because of the team’s choices and arrangement, and a later Beijing case on an AI picture reasoned likewise.",
        },
        claimantCites: ["copyright.works", "copyright.compilation", "case.dreamwriter", "case.spring-breeze"],
        respondent: {
          zh: "参数值由最优化过程求得，并非研发者直接的智力表达；法律保护“直接产生”作品的智力活动，不保护处理过程、操作方法和数学概念。上述两案都只涉及输出内容；张家港的一份判决认为，主要由人工智能自动生成、又不能证明个性化选择的图片不构成作品。美国版权局 2023 年 2 月 21 日的函件拒绝保护单张机器生成的图片，但仍保护文字和编排，且不属于中国法。",
          en: "The values are found by optimisation and are not the developer’s direct expression: the law protects intellectual activity that directly produces a work, not processes, methods of operation or mathematical concepts. Both cases concern outputs only, and a judgment from Zhangjiagang held pictures made mainly by AI, without proof of individual choices, to be no works. The United States Copyright Office’s letter of 21 February 2023 refused protection to individual machine-made pictures, though it kept text and arrangement protected and is not PRC law.",
        },
        respondentCites: [
          "implementing.creation",
          "software.excluded",
          "case.zhangjiagang-feng",
          "model.counter-notice",
          "doc.copyright-office-zarya",
        ],
        cautious: {
          zh: "在裁判明确之前，按权重可能受著作权保护来安排业务，同时不把它当作已成立的权利主张。",
          en: "Until a court decides, plan as if the weights may be protected by copyright, and do not treat the right as established.",
        },
      },
    },
  ],
};
