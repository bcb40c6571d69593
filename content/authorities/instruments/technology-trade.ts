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
        {
          concept: "technology.free",
          number: { zh: "第五条", en: "art. 5" },
          article: "5",
          zh: "国家准许技术的自由进出口；但是，法律、行政法规另有规定的除外。",
          en: "The State permits the free import and export of technology, unless laws or administrative regulations provide otherwise.",
        },
        {
          concept: "technology.restricted",
          number: { zh: "第十条", en: "art. 10" },
          article: "10",
          zh: "属于限制进口的技术，实行许可证管理；未经许可，不得进口。",
          en: "Technology whose import is restricted is subject to licensing; it shall not be imported without permission.",
        },
        {
          concept: "technology.documents",
          number: { zh: "第十八条", en: "art. 18" },
          article: "18",
          zh: "进口属于自由进口的技术，应当向国务院外经贸主管部门办理登记，并提交下列文件：(一)技术进口合同登记申请书；(二)技术进口合同副本；(三)签约双方法律地位的证明文件。",
          en: "Whoever imports technology that may be freely imported shall register with the department of the State Council in charge of foreign trade and economic cooperation and submit: (1) an application for registration of the technology import contract; (2) a copy of the technology import contract; (3) proof of the legal status of both parties.",
        },
      ],
    },
  ],
};
