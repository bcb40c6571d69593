import type { Case } from "../../../lib/knowledge/authority";

export const ultramanGuangzhou: Case = {
  id: "ultraman-guangzhou",
  court: { zh: "广州互联网法院", en: "Guangzhou Internet Court" },
  docket: "(2024)粤0192民初113号",
  docketConfidence: "high",
  parties: {
    zh: "上海新创华文化发展有限公司 诉 某AI公司（公开文书匿名）",
    en: "Shanghai Xinchuanghua Culture Development Co., Ltd. v. an AI company (anonymised in the published judgment)",
  },
  holding: {
    zh: "提供AI绘画服务的网站接入第三方模型，生成与奥特曼形象实质性相似的图片，侵害复制权、改编权，且未尽合理注意义务，赔偿1万元（2024年2月）。被告未实际训练模型，删除训练数据的请求未获支持。",
    en: "A website offering AI drawing through a third party’s model generated pictures substantially similar to the Ultraman character, infringed the rights of reproduction and adaptation, failed to take reasonable care and was to pay RMB 10,000 (February 2024). As the defendant had not trained the model, the request to delete training data was refused.",
  },
  bears: {
    zh: "以他人模型向公众提供服务的一方，对生成内容承担责任；采用他人模型或者在线服务形式并不免责。",
    en: "Whoever serves the public with another’s model answers for what it generates; using another’s model, or offering it only as an online service, is no shield.",
  },
  limits: {
    zh: "针对生成内容侵害第三方作品，不涉及模型权重的归属或者许可；不引用为信息网络传播权侵权的认定。",
    en: "It concerns outputs that infringe a third party’s work, not the ownership or licensing of weights; it is not cited for a finding on the right of communication through information networks.",
  },
  sources: [
    "https://www.glo.com.cn/Content/2025/07-18/1423573492.html",
    "https://freewechat.com/a/MjM5ODI4ODg2Mw==/2651337680/1",
  ],
  checked: "2026-11-23",
  confidence: "high",
};
