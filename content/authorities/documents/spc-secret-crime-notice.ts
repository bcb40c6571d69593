import type { Document } from "../../../lib/knowledge/authority";

export const spcSecretCrimeNotice: Document = {
  id: "spc-secret-crime-notice",
  title: {
    zh: "最高人民法院英文网站《最高法、最高检发布司法解释明确侵犯商业秘密入罪标准》（2025年5月14日）",
    en: "Supreme People’s Court (English site), “SPC and SPP issue judicial interpretation clarifying criminal threshold for trade secret infringement” (14 May 2025)",
  },
  date: "2025-05-14",
  quote: {
    original:
      "It specifies that cases where the resulting losses or illegal gains exceed 300,000 yuan ($41,000) constitute serious situations of trade secret infringement. For repeat offenders — those previously penalized for trade secret violations within two years — the threshold is lowered to 100,000 yuan. … In cases involving theft or other improper means of obtaining trade secrets, which are deemed to pose greater risks, losses can be calculated using the reasonable licensing fee for the secret — even if the information was not used.",
    zh: "解释明确：造成损失或者违法所得超过30万元（4.1万美元）的，构成侵犯商业秘密情节严重；二年内曾因侵犯商业秘密受过处罚又实施的，门槛降为10万元。……以盗窃等不正当手段获取商业秘密的，社会危害更大，即使尚未使用，损失也可以按照合理许可使用费计算。",
  },
  proves: {
    zh: "2025年解释对侵犯商业秘密罪“情节严重”的数额标准和损失计算方法。",
    en: "The amounts at which the interpretation of 2025 finds circumstances serious in the crime of infringing trade secrets, and a way of reckoning loss.",
  },
  limits: {
    zh: "官方英文摘要，没有列明条号；“超过”与法条通常的“以上”有出入，以解释原文为准。",
    en: "An official summary in English that gives no article numbers; it says “exceed” where such texts usually say “or more”, and the text of the interpretation prevails.",
  },
  source: "https://english.court.gov.cn/2025-05/14/c_1092595.htm",
  grade: "primary",
  checked: "2026-11-24",
};
