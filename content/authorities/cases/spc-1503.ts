import type { Case } from "../../../lib/knowledge/authority";

export const spc1503: Case = {
  id: "spc-1503",
  court: { zh: "最高人民法院（知识产权法庭）", en: "Supreme People’s Court (Intellectual Property Court)" },
  docket: "(2023)最高法知民终1503号",
  docketConfidence: "high",
  parties: {
    zh: "某甲公司 诉 某乙公司、张某、李某某、王某某、黄某某（公开文书匿名）",
    en: "Company A v. Company B, Zhang, Li, Wang and Huang (anonymised in the published judgment)",
  },
  holding: {
    zh: "视觉识别领域的算法代码与图片数据库可以主张为技术秘密。权利人提供初步证据证明被诉侵权人有渠道或者机会获取，且其使用的信息实质上相同的，依反不正当竞争法（2019年）第三十二条第二款转移举证责任。二审改判，认定各被诉侵权人构成共同侵权。",
    en: "Algorithm code and an image database in the field of visual recognition can be claimed as technical secrets. Where the right holder gives prima facie evidence that the alleged infringer had a channel or opportunity to acquire them and used substantially identical information, the burden of proof shifts under art. 32(2) of the Anti-Unfair Competition Law (2019). The appeal court reversed and found the alleged infringers jointly liable.",
  },
  bears: {
    zh: "算法、代码与训练数据适用商业秘密规则，接触加实质相同即可触发举证责任转移。",
    en: "Algorithms, code and training data are tested under trade-secret rules, and access with substantial identity is enough to shift the burden of proof.",
  },
  limits: {
    zh: "事实是员工违反保密义务，不是信息已经公开传播后的下载；判决未涉及模型权重。判决日期与金额未予核实，不引用。",
    en: "The facts were employees’ breach of confidence, not a download after information had spread in public; the judgment did not concern model weights. Its date and amounts were not verified and are not cited.",
  },
  sources: ["https://www.ciplawyer.cn/articles/158146.html", "https://www.ciplawyer.cn/articles/158145.html"],
  checked: "2026-11-23",
  confidence: "high",
};
