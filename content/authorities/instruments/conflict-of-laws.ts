import type { Instrument } from "../../../lib/knowledge/authority";

export const conflictOfLaws: Instrument = {
  id: "conflict-of-laws",
  title: {
    zh: "中华人民共和国涉外民事关系法律适用法",
    en: "Law on the Application of Law to Foreign-Related Civil Relations",
  },
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People’s Congress" },
  versions: [
    {
      id: "conflict-of-laws-2010",
      label: { zh: "2010年", en: "2010" },
      number: "主席令第36号",
      adopted: "2010-10-28",
      effective: "2011-04-01",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=2c909fdd678bf17901678bf714ae05c3",
      checked: "2026-11-23",
      confidence: "high",
      provisions: [
        {
          concept: "conflict.mandatory",
          number: { zh: "第四条", en: "art. 4" },
          article: "4",
          zh: "中华人民共和国法律对涉外民事关系有强制性规定的，直接适用该强制性规定。",
          en: "Where the laws of the People’s Republic of China contain mandatory provisions on foreign-related civil relations, those mandatory provisions apply directly.",
        },
        {
          concept: "conflict.proof",
          number: { zh: "第十条", en: "art. 10" },
          article: "10",
          zh: "涉外民事关系适用的外国法律，由人民法院、仲裁机构或者行政机关查明。当事人选择适用外国法律的，应当提供该国法律。不能查明外国法律或者该国法律没有规定的，适用中华人民共和国法律。",
          en: "The foreign law applicable to foreign-related civil relations shall be ascertained by the people’s court, arbitral institution or administrative organ. Where the parties choose to apply foreign law, they shall provide the law of that country. Where the foreign law cannot be ascertained, or the law of that country contains no provision, the law of the People’s Republic of China applies.",
        },
        {
          concept: "conflict.contract-choice",
          number: { zh: "第四十一条", en: "art. 41" },
          article: "41",
          zh: "当事人可以协议选择合同适用的法律。当事人没有选择的，适用履行义务最能体现该合同特征的一方当事人经常居所地法律或者其他与该合同有最密切联系的法律。",
          en: "The parties may by agreement choose the law applicable to a contract. Where the parties have made no choice, the law of the habitual residence of the party whose performance best characterises the contract, or another law with the closest connection to the contract, applies.",
        },
        {
          concept: "conflict.tort",
          number: { zh: "第四十四条", en: "art. 44" },
          article: "44",
          zh: "侵权责任，适用侵权行为地法律，但当事人有共同经常居所地的，适用共同经常居所地法律。侵权行为发生后，当事人协议选择适用法律的，按照其协议。",
          en: "Liability in tort is governed by the law of the place of the tort, but where the parties have a common habitual residence, the law of the common habitual residence applies. Where, after the tort has occurred, the parties agree on the applicable law, their agreement is followed.",
        },
        {
          concept: "conflict.ip-content",
          number: { zh: "第四十八条", en: "art. 48" },
          article: "48",
          zh: "知识产权的归属和内容，适用被请求保护地法律。",
          en: "The ownership and content of intellectual property are governed by the law of the place where protection is claimed.",
        },
        {
          concept: "conflict.ip-licence",
          number: { zh: "第四十九条", en: "art. 49" },
          article: "49",
          zh: "当事人可以协议选择知识产权转让和许可使用适用的法律。当事人没有选择的，适用本法对合同的有关规定。",
          en: "The parties may by agreement choose the law applicable to the transfer and licensing of intellectual property. Where the parties have made no choice, the provisions of this Law on contracts apply.",
        },
        {
          concept: "conflict.ip-infringement",
          number: { zh: "第五十条", en: "art. 50" },
          article: "50",
          zh: "知识产权的侵权责任，适用被请求保护地法律，当事人也可以在侵权行为发生后协议选择适用法院地法律。",
          en: "Liability for infringement of intellectual property is governed by the law of the place where protection is claimed; the parties may also, after the infringement has occurred, agree to choose the law of the forum.",
        },
      ],
    },
  ],
};
