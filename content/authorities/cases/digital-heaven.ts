import type { Case } from "../../../lib/knowledge/authority";

export const digitalHeaven: Case = {
  id: "digital-heaven",
  court: { zh: "北京市高级人民法院", en: "High People’s Court of Beijing" },
  docket: "(2018)京民终471号",
  docketConfidence: "high",
  parties: {
    zh: "数字天堂（北京）网络技术有限公司 诉 柚子（北京）科技有限公司、柚子（北京）移动技术有限公司",
    en: "Digital Heaven (Beijing) Network Technology Co., Ltd. v. Youzi (Beijing) Technology Co., Ltd. and Youzi (Beijing) Mobile Technology Co., Ltd.",
  },
  holding: {
    zh: "一审认为，三个插件可独立运行，置于独立文件夹且其中无GPL许可证，不属于受GPL约束的衍生作品，被告的GPL抗辩不成立。二审认定侵权，但回避了GPL问题。",
    en: "At first instance three plug-ins that ran independently and lay in separate folders without a GPL licence were held not to be derivatives bound by the GPL, and the GPL defence failed. On appeal infringement was affirmed, but the GPL question was avoided.",
  },
  bears: {
    zh: "支持按组成部分分别判断：适用GPLv3的推理代码与单独提供的权重可能各自适用不同条款。",
    en: "It supports looking at each component: inference code under GPLv3 and weights supplied separately may each stand under their own terms.",
  },
  limits: {
    zh: "GPL部分的论理仅见于一审（北京知识产权法院(2015)京知民初字第631号），二审未予肯定；未涉及模型或者权重。",
    en: "The reasoning on the GPL is that of the first instance only (Beijing Intellectual Property Court, (2015)京知民初字第631号) and was not endorsed on appeal; neither models nor weights were concerned.",
  },
  sources: [
    "https://linux.cn/article-11683-1.html",
    "https://de.slideshare.net/ShaneCoughlan3/open-source-copyright-case-in-china-english-translation",
  ],
  checked: "2026-11-23",
  confidence: "high",
};
