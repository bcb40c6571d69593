import type { Instrument } from "../../../lib/knowledge/authority";

/** Threshold of article 217 until the interpretation of 2025; its words are those of the law before Amendment XI. */
export const ipCrime2004: Instrument = {
  id: "ip-crime-2004",
  title: {
    zh: "最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释",
    en: "SPC and SPP Interpretation on Criminal Cases of Intellectual Property Infringement",
  },
  issuer: { zh: "最高人民法院、最高人民检察院", en: "Supreme People’s Court and Supreme People’s Procuratorate" },
  versions: [
    {
      id: "ip-crim-int-2004",
      label: { zh: "2004年", en: "2004" },
      number: "法释〔2004〕19号",
      adopted: "2004-11-11",
      effective: "2004-12-22",
      until: "2025-04-26",
      source:
        "Text read in LawRefBook/Laws at 2f4c5c2; number confirmed in Li Hongjiang (SPC), People’s Judicature (Application) 2007 no. 9",
      address: "http://yorlaw.com/laws/191.html",
      checked: "2026-11-24",
      confidence: "medium",
      note: {
        zh: "据报道自2025年4月26日起为法释〔2025〕5号所取代；废止条款的原文未核实。",
        en: "Reported as replaced by the interpretation no. 5 of 2025 from 26 April 2025; the text of the repealing clause was not verified.",
      },
      provisions: [
        {
          concept: "crime.copyright-amount",
          number: { zh: "第五条第一款", en: "art. 5(1)" },
          article: "5",
          zh: "以营利为目的，实施刑法第二百一十七条所列侵犯著作权行为之一，违法所得数额在三万元以上的，属于“违法所得数额较大”；具有下列情形之一的，属于“有其他严重情节”，应当以侵犯著作权罪判处三年以下有期徒刑或者拘役，并处或者单处罚金：（一）非法经营数额在五万元以上的；",
          en: "Whoever, for the purpose of profit, commits one of the acts of copyright infringement listed in article 217 of the Criminal Law, where the amount of unlawful gains is RMB 30,000 or more, falls under “the amount of unlawful gains is relatively large”; any of the following circumstances falls under “there are other serious circumstances”, and a sentence of fixed-term imprisonment of not more than three years or criminal detention shall be imposed for the crime of copyright infringement, with a fine concurrently or solely: (1) where the amount of unlawful turnover is RMB 50,000 or more;",
        },
        {
          concept: "crime.profit",
          number: { zh: "第十一条第一款", en: "art. 11(1)" },
          article: "11",
          zh: "以刊登收费广告等方式直接或者间接收取费用的情形，属于刑法第二百一十七条规定的“以营利为目的”。",
          en: "Collecting fees directly or indirectly, by carrying paid advertisements or the like, falls under “for the purpose of profit” as provided in article 217 of the Criminal Law.",
        },
        {
          concept: "crime.without-permission",
          number: { zh: "第十一条第二款", en: "art. 11(2)" },
          article: "11",
          zh: "刑法第二百一十七条规定的“未经著作权人许可”，是指没有得到著作权人授权或者伪造、涂改著作权人授权许可文件或者超出授权许可范围的情形。",
          en: "“Without the permission of the copyright owner” in article 217 of the Criminal Law means having no authorisation from the copyright owner, forging or altering the copyright owner’s document of authorisation, or going beyond the scope of the authorisation.",
        },
        {
          concept: "crime.network-as-copying",
          number: { zh: "第十一条第三款", en: "art. 11(3)" },
          article: "11",
          zh: "通过信息网络向公众传播他人文字作品、音乐、电影、电视、录像作品、计算机软件及其他作品的行为，应当视为刑法第二百一十七条规定的“复制发行”。",
          en: "Communicating to the public through information networks another’s written works, music, films, television or video works, computer software or other works shall be treated as “reproducing and distributing” as provided in article 217 of the Criminal Law.",
        },
      ],
    },
  ],
};
