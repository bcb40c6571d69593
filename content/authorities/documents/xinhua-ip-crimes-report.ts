import type { Document } from "../../../lib/knowledge/authority";

export const xinhuaIpCrimesReport: Document = {
  id: "xinhua-ip-crimes-report",
  title: {
    zh: "新华社关于两高知识产权刑事司法解释的报道（2025年4月24日）",
    en: "Xinhua report on the judicial interpretation on intellectual property crimes (24 April 2025)",
  },
  date: "2025-04-24",
  quote: {
    original:
      'For instance, in the case of selling infringing copies, the criterion for "a relatively large amount of illegal gains" has been reduced from 100,000 yuan (about 13,870 U.S. dollars) to 50,000 yuan. … The interpretation raises the upper limit for fines, increasing the range from the previous "between one and five times the amount of illegal gains" to "between one and 10 times."',
    zh: "例如，销售侵权复制品罪“违法所得数额较大”的标准由10万元（约1.387万美元）降为5万元。……解释提高了罚金上限，由此前的“违法所得数额的一倍以上五倍以下”改为“一倍以上十倍以下”。",
  },
  proves: {
    zh: "2025年解释降低了销售侵权复制品罪的数额标准，提高了罚金上限。",
    en: "That the interpretation of 2025 lowered the amount for the crime of selling infringing copies and raised the ceiling of fines.",
  },
  limits: {
    zh: "新闻报道，没有列明条号；没有提到侵犯著作权罪本身的数额标准。",
    en: "A press report without article numbers; it says nothing of the amount for the crime of copyright infringement itself.",
  },
  source: "Xinhua, 24 April 2025, as carried at https://org-today.line-apps.com/hk/v2/article/YaNMDRj",
  grade: "secondary",
  checked: "2026-11-24",
};
