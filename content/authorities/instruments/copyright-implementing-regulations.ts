import type { Instrument } from "../../../lib/knowledge/authority";

export const copyrightImplementingRegulations: Instrument = {
  id: "copyright-implementing-regulations",
  title: { zh: "中华人民共和国著作权法实施条例", en: "Implementing Regulations of the Copyright Law" },
  issuer: { zh: "国务院", en: "State Council" },
  versions: [
    {
      id: "copyright-implementing-regulations-2013",
      label: { zh: "2013年修订", en: "2013 revision" },
      number: "国务院令第633号",
      adopted: "2013-01-30",
      effective: "2013-03-01",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=ff8080816f3cbb3c016f4098806604fc",
      checked: "2026-11-23",
      confidence: "high",
      note: {
        zh: "条例由2002年国务院令第359号公布；文号为2013年修改决定的编号，通过日为该令的日期。",
        en: "First promulgated by State Council Order No. 359 of 2002; the number is that of the amending order of 2013 and the date of adoption is that of the order.",
      },
      provisions: [
        {
          concept: "implementing.creation",
          number: { zh: "第三条", en: "art. 3" },
          article: "3",
          zh: "著作权法所称创作，是指直接产生文学、艺术和科学作品的智力活动。为他人创作进行组织工作，提供咨询意见、物质条件，或者进行其他辅助工作，均不视为创作。",
          en: "Creation, as referred to in the Copyright Law, means intellectual activity that directly produces literary, artistic and scientific works. Carrying out organisational work, providing advice or material conditions, or doing other auxiliary work for the creation of another shall not be deemed creation.",
        },
        {
          concept: "implementing.fine",
          number: { zh: "第三十六条", en: "art. 36" },
          article: "36",
          zh: "有著作权法第四十八条所列侵权行为，同时损害社会公共利益，非法经营额5万元以上的，著作权行政管理部门可处非法经营额1倍以上5倍以下的罚款；没有非法经营额或者非法经营额5万元以下的，著作权行政管理部门根据情节轻重，可处25万元以下的罚款。",
          en: "Where there is an infringing act listed in article 48 of the Copyright Law which also harms the public interest, and the unlawful turnover is RMB 50,000 or more, the copyright administration department may impose a fine of not less than one and not more than five times the unlawful turnover; where there is no unlawful turnover or it is RMB 50,000 or less, the copyright administration department may, according to the gravity of the circumstances, impose a fine of not more than RMB 250,000.",
        },
      ],
    },
  ],
};
