import type { Case } from "../../../lib/knowledge/authority";

export const ultramanHangzhou: Case = {
  id: "ultraman-hangzhou",
  court: { zh: "浙江省杭州市中级人民法院", en: "Hangzhou Intermediate People’s Court, Zhejiang" },
  docket: "(2024)浙01民终10332号",
  docketConfidence: "high",
  parties: {
    zh: "上海某文化发展有限公司 诉 杭州某智能科技有限公司（公开文书匿名）",
    en: "A Shanghai culture development company v. a Hangzhou intelligent technology company (anonymised in the published judgment)",
  },
  holding: {
    zh: "平台提供基础模型以及LoRA训练、分享功能，用户训练并发布奥特曼LoRA。平台不构成直接侵权，但应知而未采取必要措施，构成对侵害信息网络传播权的帮助侵权，赔偿3万元；不正当竞争的主张未获支持。二审维持。",
    en: "A platform offered base models and functions for training and sharing LoRAs; users trained and published Ultraman LoRAs. The platform did not infringe directly, but should have known and took no necessary measures, and was liable for helping infringement of the right of communication through information networks; RMB 30,000; the unfair-competition claim was not supported. Affirmed on appeal.",
  },
  bears: {
    zh: "涉及通过平台分发衍生权重（LoRA）：以明知或者应知以及是否采取必要措施为检验标准。",
    en: "It concerns distribution of derivative weights (LoRA) through a platform: the test is whether it knew or should have known, and whether it took the necessary measures.",
  },
  limits: {
    zh: "被侵害的是奥特曼形象这一作品；判决未认定权重是作品，也未认定LoRA是基础模型的复制件。判决日期未核实。",
    en: "The work infringed was the Ultraman character; the judgment did not hold that weights are a work or that a LoRA is a copy of the base model. Its date was not verified.",
  },
  sources: ["https://ciplawyer.cn/articles/155989.html", "https://www.ciplawyer.net/articles/155988.html"],
  checked: "2026-11-23",
  confidence: "high",
};
