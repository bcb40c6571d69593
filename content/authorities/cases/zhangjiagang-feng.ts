import type { Case } from "../../../lib/knowledge/authority";

export const zhangjiagangFeng: Case = {
  id: "zhangjiagang-feng",
  court: { zh: "江苏省张家港市人民法院", en: "Zhangjiagang People’s Court, Jiangsu" },
  docket: "(2024)苏0582民初9015号",
  docketConfidence: "medium",
  parties: { zh: "丰某 诉 东山公司、朱某等", en: "Feng v. Dongshan company, Zhu and others" },
  holding: {
    zh: "对于主要由人工智能绘图软件自动生成的内容，不应当认定构成作品；使用者把软件作为工具、体现人的独创性智力投入的，仍可作为作品受保护。原告不能提供创作过程的原始记录，证明其对提示词和参数的调整、选择体现了独创性的智力投入，三张蝴蝶椅子图片不构成作品，诉讼请求被驳回。上诉按撤回处理，一审判决生效。",
    en: "Content generated mainly and automatically by AI drawing software is not to be found a work; where the user employs the software as a tool and shows original intellectual input, it can still be protected. The plaintiff could not produce original records of the creative process showing such input in the adjustment and choice of prompts and parameters, so three pictures of butterfly chairs were no works and the claims were dismissed. The appeal was treated as withdrawn and the judgment took effect.",
  },
  bears: {
    zh: "主张权重不构成作品的一方可以援引：由软件自动产生、又不能证明个性化选择的结果不受保护，证明责任在主张权利的一方。",
    en: "A party arguing that weights are no work can rely on it: what software produces automatically, without proof of individual choices, is not protected, and the proof lies on the one who claims the right.",
  },
  limits: {
    zh: "基层法院判决，针对人工智能生成的图片，不涉及模型或者权重；判决日期与被告全称未核实，案号仅见于一处公开数据集。",
    en: "A district-court judgment about AI-generated pictures, not about a model or weights. Its date and the defendants’ full names were not verified, and the docket number appears in one public data set only.",
  },
  sources: [
    "https://www.tahota.com/CN/article.aspx?KeyID=9d09376298a33e38&mdid=F5375556AE36B6B8",
    "https://python88.com/topic/181582",
    "https://www.aibase.com/news/17460",
  ],
  checked: "2026-11-24",
  confidence: "high",
};
