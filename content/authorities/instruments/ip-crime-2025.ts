import type { Instrument } from "../../../lib/knowledge/authority";

/** Only article 16 could be read in the words of a named law firm; the thresholds are cited from an official notice. */
export const ipCrime2025: Instrument = {
  id: "ip-crime-2025",
  title: {
    zh: "最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件适用法律若干问题的解释",
    en: "SPC and SPP Interpretation on the Application of Law in Criminal Cases of Intellectual Property Infringement",
  },
  issuer: { zh: "最高人民法院、最高人民检察院", en: "Supreme People’s Court and Supreme People’s Procuratorate" },
  versions: [
    {
      id: "ip-crime-interp-2025",
      label: { zh: "2025年", en: "2025" },
      number: "法释〔2025〕5号",
      adopted: "2025-04-11",
      effective: "2025-04-26",
      source:
        "Article 16 as quoted by Landing Law Offices; number, adoption and effect also at afdip.com, lexfieldlaw.com and law-wei.com",
      address: "https://www.landinglawyer.com/research/2453.html",
      checked: "2026-11-24",
      confidence: "medium",
      note: {
        zh: "仅收录第十六条；其余条文的原文和条号未从权威来源核实。",
        en: "Article 16 only: the wording and numbers of the other articles were not verified from an authoritative source.",
      },
      provisions: [
        {
          concept: "crime.secret-means",
          number: { zh: "第十六条", en: "art. 16" },
          article: "16",
          zh: "采取非法复制等方式获取商业秘密的，应当认定为刑法第二百一十九条第一款第一项规定的“盗窃”；未经授权或者超越授权使用计算机信息系统等方式获取商业秘密的，应当认定为刑法第二百一十九条第一款第一项规定的“电子侵入”。",
          en: "Acquiring a trade secret by unlawful copying or the like shall be found to be “theft” as provided in article 219(1), item 1, of the Criminal Law; acquiring a trade secret by using a computer information system without or beyond authorisation or the like shall be found to be “electronic intrusion” as provided in article 219(1), item 1, of the Criminal Law.",
        },
      ],
    },
  ],
};
