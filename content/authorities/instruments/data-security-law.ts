import type { Instrument } from "../../../lib/knowledge/authority";

export const dataSecurityLaw: Instrument = {
  id: "data-security-law",
  title: { zh: "中华人民共和国数据安全法", en: "Data Security Law" },
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People’s Congress" },
  versions: [
    {
      id: "data-security-law",
      label: { zh: "2021年", en: "2021" },
      adopted: "2021-06-10",
      effective: "2021-09-01",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=ff80818179f5e0800179f885c7e70392",
      checked: "2026-11-23",
      confidence: "high",
      provisions: [
        {
          concept: "data.definition",
          number: { zh: "第三条第一款", en: "art. 3(1)" },
          article: "3",
          zh: "本法所称数据，是指任何以电子或者其他方式对信息的记录。",
          en: "For the purposes of this Law, data means any record of information by electronic or other means.",
        },
        {
          concept: "data.lawful-collection",
          number: { zh: "第三十二条第一款", en: "art. 32(1)" },
          article: "32",
          zh: "任何组织、个人收集数据，应当采取合法、正当的方式，不得窃取或者以其他非法方式获取数据。",
          en: "Any organisation or individual that collects data shall do so by lawful and proper means and shall not steal data or obtain it by other unlawful means.",
        },
      ],
    },
  ],
};
