import type { Instrument } from "../../../lib/knowledge/authority";

export const technologyTrade: Instrument = {
  id: "technology-trade",
  title: { zh: "中华人民共和国技术进出口管理条例", en: "Regulations on Technology Import and Export" },
  issuer: { zh: "国务院", en: "State Council" },
  versions: [
    {
      id: "technology-import-export-2020",
      label: { zh: "2020年", en: "2020" },
      number: "国务院令第732号",
      adopted: "2020-11-29",
      effective: "2020-11-29",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=ff808081777d07c50177b8c87de4382b",
      checked: "2026-11-24",
      confidence: "high",
      provisions: [
        {
          concept: "technology.import",
          number: { zh: "第二条", en: "art. 2" },
          article: "2",
          zh: "本条例所称技术进出口，是指从中华人民共和国境外向中华人民共和国境内，或者从中华人民共和国境内向中华人民共和国境外，通过贸易、投资或者经济技术合作的方式转移技术的行为。前款规定的行为包括专利权转让、专利申请权转让、专利实施许可、技术秘密转让、技术服务和其他方式的技术转移。",
          en: "In these Regulations technology import and export means the transfer of technology from outside the territory of the People’s Republic of China into it, or from it to outside, by way of trade, investment or economic and technological cooperation. Such acts include assignment of patents, assignment of patent applications, patent licensing, assignment of technical secrets, technical services and other forms of technology transfer.",
        },
        {
          concept: "technology.registration",
          number: { zh: "第十七条", en: "art. 17" },
          article: "17",
          zh: "对属于自由进口的技术，实行合同登记管理。进口属于自由进口的技术，合同自依法成立时生效，不以登记为合同生效的条件。",
          en: "Contract registration applies to technology that may be freely imported. A contract for the import of such technology takes effect when lawfully formed; registration is not a condition of its taking effect.",
        },
        {
          concept: "technology.formalities",
          number: { zh: "第二十条", en: "art. 20" },
          article: "20",
          zh: "申请人凭技术进口许可证或者技术进口合同登记证，办理外汇、银行、税务、海关等相关手续。",
          en: "The applicant goes through formalities of foreign exchange, banking, tax and customs on the strength of the technology import licence or the registration certificate of the technology import contract.",
        },
      ],
    },
  ],
};
