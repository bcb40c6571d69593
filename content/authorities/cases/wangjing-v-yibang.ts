import type { Case } from "../../../lib/knowledge/authority";

export const wangjingVYibang: Case = {
  id: "wangjing-v-yibang",
  court: { zh: "最高人民法院（知识产权法庭）", en: "Supreme People’s Court (Intellectual Property Court)" },
  docket: "(2021)最高法知民终51号",
  docketConfidence: "high",
  parties: {
    zh: "浙江亿邦通信科技有限公司、苏州启奥网络科技有限公司 与 网经科技（苏州）有限公司",
    en: "Zhejiang Yibang Communication Technology Co., Ltd. and Suzhou Qi’ao Network Technology Co., Ltd. and Wangjing Technology (Suzhou) Co., Ltd.",
  },
  holding: {
    zh: "软件开发者自身是否违反GPLv2与其是否享有软件著作权，是相对独立的两个法律问题。即使原告违反GPLv2导致权利存在瑕疵，亦不影响其针对被诉行为寻求侵权救济；被诉侵权人仅以权利人未依开源协议开源为由抗辩不侵权的，一般不予支持。",
    en: "Whether a software developer itself breached GPLv2 and whether it holds copyright in the software are two relatively independent questions of law. Even where the plaintiff’s breach of GPLv2 leaves its right defective, it may still seek a remedy for the infringement alleged; a defence resting only on the right holder’s failure to open its source under the open-source licence is in general not supported.",
  },
  bears: {
    zh: "使用他人代码的一方，不能仅以权利人自己未遵守开源协议为由抗辩。",
    en: "A user of another’s code cannot defend merely by pointing to the right holder’s own failure to follow an open-source licence.",
  },
  limits: {
    zh: "涉及GPLv2软件，不涉及模型；“一般不予支持”留有例外余地。常被误与罗盒诉风灵案混淆。",
    en: "It concerned GPLv2 software, not a model; “in general” leaves room for exceptions. It is often confused with Luohe v. Fengling.",
  },
  sources: [
    "http://www.ciplawyer.cn/html/bqcpwx/20231116/152002.html",
    "http://iprdaily.cn/article_38645.html",
    "http://www.openatom.org/law/database",
  ],
  checked: "2026-11-23",
  confidence: "high",
};
