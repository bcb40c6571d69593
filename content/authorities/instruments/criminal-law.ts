import type { Instrument } from "../../../lib/knowledge/authority";

export const criminalLaw: Instrument = {
  id: "criminal-law",
  title: { zh: "中华人民共和国刑法", en: "Criminal Law" },
  issuer: { zh: "全国人民代表大会", en: "National People’s Congress" },
  versions: [
    {
      id: "criminal-law-2021",
      label: { zh: "经刑法修正案（十一）修正", en: "as amended by Amendment XI" },
      number: "主席令第66号",
      adopted: "2020-12-26",
      effective: "2021-03-01",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=ff808181796a636a0179822a19640c92",
      checked: "2026-11-23",
      confidence: "high",
      note: {
        zh: "文号与通过日均为刑法修正案（十一）的文号与通过日；2021年3月1日以前的文本未收录。",
        en: "Number and date of adoption are those of Amendment XI; the text before 1 March 2021 is not held.",
      },
      provisions: [
        {
          concept: "crime.copyright",
          number: { zh: "第二百一十七条第一项", en: "art. 217, item 1" },
          article: "217",
          zh: "以营利为目的，有下列侵犯著作权或者与著作权有关的权利的情形之一，违法所得数额较大或者有其他严重情节的，处三年以下有期徒刑，并处或者单处罚金；违法所得数额巨大或者有其他特别严重情节的，处三年以上十年以下有期徒刑，并处罚金：（一）未经著作权人许可，复制发行、通过信息网络向公众传播其文字作品、音乐、美术、视听作品、计算机软件及法律、行政法规规定的其他作品的；",
          en: "Whoever, for the purpose of profit, commits any of the following infringements of copyright or of rights related to copyright, where the amount of unlawful gains is relatively large or there are other serious circumstances, shall be sentenced to fixed-term imprisonment of not more than three years and shall concurrently or solely be fined; where the amount of unlawful gains is huge or there are other especially serious circumstances, to fixed-term imprisonment of not less than three years and not more than ten years, and shall be fined: (1) without the permission of the copyright owner, reproducing and distributing, or communicating to the public through information networks, a written work, music, work of fine art, audiovisual work, computer software or other works provided for in laws and administrative regulations;",
        },
        {
          concept: "crime.resale",
          number: { zh: "第二百一十八条", en: "art. 218" },
          article: "218",
          zh: "以营利为目的，销售明知是本法第二百一十七条规定的侵权复制品，违法所得数额巨大或者有其他严重情节的，处五年以下有期徒刑，并处或者单处罚金。",
          en: "Whoever, for the purpose of profit, sells what it knows to be infringing copies specified in article 217 of this Law, where the amount of unlawful gains is huge or there are other serious circumstances, shall be sentenced to fixed-term imprisonment of not more than five years and shall concurrently or solely be fined.",
        },
        {
          concept: "crime.secret",
          number: { zh: "第二百一十九条第一款、第二款", en: "art. 219(1)–(2)" },
          article: "219",
          zh: "有下列侵犯商业秘密行为之一，情节严重的，处三年以下有期徒刑，并处或者单处罚金；情节特别严重的，处三年以上十年以下有期徒刑，并处罚金：（一）以盗窃、贿赂、欺诈、胁迫、电子侵入或者其他不正当手段获取权利人的商业秘密的；（二）披露、使用或者允许他人使用以前项手段获取的权利人的商业秘密的；（三）违反保密义务或者违反权利人有关保守商业秘密的要求，披露、使用或者允许他人使用其所掌握的商业秘密的。明知前款所列行为，获取、披露、使用或者允许他人使用该商业秘密的，以侵犯商业秘密论。",
          en: "Whoever commits any of the following acts infringing trade secrets, where the circumstances are serious, shall be sentenced to fixed-term imprisonment of not more than three years and shall concurrently or solely be fined; where the circumstances are especially serious, to fixed-term imprisonment of not less than three years and not more than ten years, and shall be fined: (1) acquiring the right holder’s trade secret by theft, bribery, fraud, coercion, electronic intrusion or other improper means; (2) disclosing, using or allowing another to use a right holder’s trade secret acquired by the means in the preceding item; (3) disclosing, using or allowing another to use a trade secret in one’s possession in breach of a confidentiality obligation or of the right holder’s requirements on keeping trade secrets confidential. Whoever, knowing of an act listed in the preceding paragraph, acquires, discloses, uses or allows another to use the trade secret shall be dealt with as infringing trade secrets.",
        },
        {
          concept: "crime.secret-abroad",
          number: { zh: "第二百一十九条之一", en: "art. 219-1" },
          article: "219-1",
          zh: "为境外的机构、组织、人员窃取、刺探、收买、非法提供商业秘密的，处五年以下有期徒刑，并处或者单处罚金；情节严重的，处五年以上有期徒刑，并处罚金。",
          en: "Whoever steals, spies out, buys or unlawfully provides a trade secret for an institution, organisation or person outside the territory shall be sentenced to fixed-term imprisonment of not more than five years and shall concurrently or solely be fined; where the circumstances are serious, to fixed-term imprisonment of not less than five years, and shall be fined.",
        },
        {
          concept: "crime.units",
          number: { zh: "第二百二十条", en: "art. 220" },
          article: "220",
          zh: "单位犯本节第二百一十三条至第二百一十九条之一规定之罪的，对单位判处罚金，并对其直接负责的主管人员和其他直接责任人员，依照本节各该条的规定处罚。",
          en: "Where a unit commits a crime provided for in articles 213 to 219-1 of this Section, the unit shall be fined, and the persons directly in charge and other persons directly responsible shall be punished in accordance with the provisions of the respective articles of this Section.",
        },
        {
          concept: "crime.network-help",
          number: { zh: "第二百八十七条之二第一款", en: "art. 287-2(1)" },
          article: "287-2",
          zh: "明知他人利用信息网络实施犯罪，为其犯罪提供互联网接入、服务器托管、网络存储、通讯传输等技术支持，或者提供广告推广、支付结算等帮助，情节严重的，处三年以下有期徒刑或者拘役，并处或者单处罚金。",
          en: "Whoever, knowing that another is using an information network to commit a crime, provides technical support for that crime such as internet access, server hosting, network storage or communication transmission, or help such as advertising or payment settlement, where the circumstances are serious, shall be sentenced to fixed-term imprisonment of not more than three years or criminal detention and shall concurrently or solely be fined.",
        },
      ],
    },
  ],
};
