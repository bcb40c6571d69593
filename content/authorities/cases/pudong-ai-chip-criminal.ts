import type { Case } from "../../../lib/knowledge/authority";

export const pudongAiChipCriminal: Case = {
  id: "pudong-ai-chip-criminal",
  court: { zh: "上海市浦东新区人民法院", en: "Pudong New Area People’s Court, Shanghai" },
  docket: "上海市高级人民法院参考性案例176号",
  docketConfidence: "medium",
  date: "2024-04-16",
  parties: { zh: "被告人郭某（侵犯商业秘密案）", en: "Defendant Guo (crime of infringing trade secrets)" },
  holding: {
    zh: "芯片公司的创始人之一利用掌握的root权限绕过管控，下载公司的核心技术数据并上传到个人网盘，构成侵犯商业秘密罪。只是非法获取、持有而没有实际许可费的，权利人的损失可以按该商业秘密的虚拟许可使用费认定；法院以自研模块的研发成本评估，数额为231万元。",
    en: "A founder of a chip company who used root access to get round controls, downloaded its core technical data and uploaded them to a personal cloud drive was guilty of the crime of infringing trade secrets. Where a secret is only unlawfully acquired and held and no licence fee was in fact paid, the holder’s loss can be found as a notional licence fee; valued by the development cost of the modules made in-house, it came to RMB 2.31 million.",
  },
  bears: {
    zh: "说明泄露者自身的刑事风险：仅仅取得而尚未使用，也可以入罪；损失可以按许可使用费计算。",
    en: "It shows the criminal exposure of the leaker: acquisition alone, before any use, can be a crime, and loss can be measured by a licence fee.",
  },
  limits: {
    zh: "被告人是负有保密义务的内部人员，不是信息公开传播后的下载者；所涉为芯片技术信息，不是模型权重。依据的司法解释（三）第五条自2025年4月26日起为法释〔2025〕5号所取代。判决书案号未核实，此处以参考性案例编号指称。",
    en: "The defendant was an insider under a duty of secrecy, not one who downloaded after the information had spread in public, and the secrets were chip technology, not model weights. The judicial interpretation applied (art. 5 of the third) was replaced from 26 April 2025 by Fa Shi [2025] No. 5. The docket of the judgment was not verified; it is named here by its number as a reference case of the Shanghai High People’s Court.",
  },
  sources: [
    "上海市高级人民法院参考性案例176号（上海浦东法院公众号2025年2月6日发布，转载：http://51haodu.com/t/!zhRTX!oS1BEeA==）",
    "https://i.mffb.com.cn/a/458992.html",
    "http://www.digipub.cc/dy/article/K64O6URV0514ILHU.html",
  ],
  checked: "2026-11-24",
  confidence: "high",
};
