import type { Case } from "../../../lib/knowledge/authority";

export const springBreeze: Case = {
  id: "spring-breeze",
  court: { zh: "北京互联网法院", en: "Beijing Internet Court" },
  docket: "(2023)京0491民初11279号",
  docketConfidence: "high",
  date: "2023-11-27",
  parties: { zh: "李某某 诉 刘某某", en: "Li v. Liu" },
  holding: {
    zh: "原告利用Stable Diffusion生成的图片，体现了其在提示词设计与参数设置中的选择和安排，具备独创性，构成美术作品。被告侵害署名权与信息网络传播权，应赔礼道歉并赔偿500元。",
    en: "A picture the plaintiff generated with Stable Diffusion reflected choices and arrangement in the design of prompts and the setting of parameters, was original and was a work of fine art. The defendant infringed the right of authorship and the right of communication through information networks and was to apologise and pay RMB 500.",
  },
  bears: {
    zh: "说明中国法院以人的智力投入为独创性的检验标准，这一标准也会被用于权重是否构成作品的争论。",
    en: "It shows that courts in China test originality by human intellectual input, a test that will also be used in arguing whether weights are a work.",
  },
  limits: {
    zh: "针对生成图片，而非权重；其后有法院在未证明个性化选择时拒绝保护。",
    en: "It concerns a generated picture, not weights; later courts refused protection where individual choices were not proved.",
  },
  sources: [
    "https://aigovernancecompass.com/newsinfo/1000056.html",
    "https://peking.bjd.com.cn/content/s65adb860e4b0f6c5abd51015.html",
  ],
  checked: "2026-11-23",
  confidence: "high",
};
