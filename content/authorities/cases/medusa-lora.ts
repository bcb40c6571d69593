import type { Case } from "../../../lib/knowledge/authority";

export const medusaLora: Case = {
  id: "medusa-lora",
  court: { zh: "上海市金山区人民法院", en: "Jinshan District People’s Court, Shanghai" },
  docket: "(2025)沪0116民初2354号",
  docketConfidence: "medium",
  date: "2025-11-03",
  parties: {
    zh: "某公司 诉 李某、某人工智能平台公司（公开报道匿名）",
    en: "A company v. Li and an AI platform company (anonymised in published reports)",
  },
  holding: {
    zh: "用户截取动漫角色“美杜莎”的图片，训练并发布可以定向生成该形象的LoRA模型，再现了在先作品的独创性表达，侵害复制权和信息网络传播权，赔偿5万元；改编权侵权与不正当竞争的主张未获支持。平台属于网络服务提供者，收到起诉状后及时下架并更新审核，不承担责任。",
    en: "A user captured pictures of the animated character Medusa and trained and published a LoRA that generated that character; this reproduced the original expression of the earlier work and infringed the right of reproduction and the right of communication through information networks; RMB 50,000. The claims on the right of adaptation and on unfair competition failed. The platform was a network service provider, took the models down promptly after receiving the complaint and updated its review, and was not liable.",
  },
  bears: {
    zh: "发布衍生权重可以构成对信息网络传播权的侵害；平台以是否及时采取必要措施为检验标准。",
    en: "Publishing derivative weights can infringe the right of communication; for the platform the test is whether it took the necessary measures in time.",
  },
  limits: {
    zh: "被侵害的是训练图片所属的角色形象，判决没有认定权重是作品，也没有认定LoRA是基础模型的复制件。一审判决，已上诉并由上海知识产权法院审结，二审结果未核实；案号仅见于一处公开数据集。",
    en: "What was infringed was the character in the training pictures; the judgment did not hold that weights are a work or that a LoRA is a copy of its base model. It is a first-instance judgment; the appeal was decided by the Shanghai Intellectual Property Court, with a result not verified. The docket number appears in one public data set only.",
  },
  sources: [
    "https://www.sunhold.com.cn/Cn/Index/pageView/catid/5/id/533.html",
    "https://udn.com/news/story/6871/9279068",
    "https://oecd.ai/en/incidents/2025-11-03-677b",
    "https://www.iptier.com/Content/2026/03-30/1144191063.html",
  ],
  checked: "2026-11-24",
  confidence: "high",
};
