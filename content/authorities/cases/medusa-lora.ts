import type { Case } from "../../../lib/knowledge/authority";

export const medusaLora: Case = {
  id: "medusa-lora",
  court: { zh: "上海市金山区人民法院", en: "Jinshan District People’s Court, Shanghai" },
  docket: "(2025)沪0116民初2354号",
  docketConfidence: "medium",
  date: "2025-11-03",
  parties: {
    zh: "原告公司（阅文集团一方） 诉 李某、某AI图像平台公司（公开报道匿名）",
    en: "A company of the China Literature group v. Li and an AI image platform company (anonymised in reports)",
  },
  holding: {
    zh: "用户截取动漫角色“美杜莎”的图片训练并发布LoRA，侵害复制权和信息网络传播权，赔偿5万元；平台在收到起诉材料后及时下架并更新审核关键词，尽到了采取必要措施、转通知的义务，不承担责任。",
    en: "A user who took pictures of the animated character Medusa, trained a LoRA on them and published it infringed the rights of reproduction and of communication through information networks; RMB 50,000. The platform, which on receiving the complaint took the models down promptly and renewed its screening words, had met its duties to take necessary measures and to forward notice and was not liable.",
  },
  bears: {
    zh: "模型文件的发布者自己实施侵权；平台及时采取必要措施的，不与用户承担连带责任。",
    en: "Whoever publishes a model file infringes on its own account; a platform that takes necessary measures in time is not jointly liable with the user.",
  },
  limits: {
    zh: "一审判决，已经上诉，二审的案号和结果未核实，不作为生效裁判引用。被侵害的是角色形象，不是权重；案号仅见于数据库。",
    en: "A first-instance judgment that was appealed; docket and outcome of the appeal were not verified, and it is not cited as final. The work infringed was the character, not weights. The docket was seen in a database only.",
  },
  sources: [
    "https://www.sunhold.com.cn/Cn/Index/pageView/catid/5/id/533.html",
    "https://udn.com/news/story/6871/9279068",
    "https://www.iptier.com/Content/2026/03-30/1144191063.html",
  ],
  checked: "2026-11-24",
  confidence: "medium",
};
