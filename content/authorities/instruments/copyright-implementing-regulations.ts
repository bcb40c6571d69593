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
      ],
    },
  ],
};
