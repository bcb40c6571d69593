import type { Instrument } from "../../../lib/knowledge/authority";

/** Number of copies, and the wide reading of "reproducing and distributing", until the interpretation of 2025. */
export const ipCrime2007: Instrument = {
  id: "ip-crime-2007",
  title: {
    zh: "最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释（二）",
    en: "SPC and SPP Interpretation (II) on Criminal Cases of Intellectual Property Infringement",
  },
  issuer: { zh: "最高人民法院、最高人民检察院", en: "Supreme People’s Court and Supreme People’s Procuratorate" },
  versions: [
    {
      id: "ip-crim-int2-2007",
      label: { zh: "2007年", en: "2007" },
      number: "法释〔2007〕6号",
      adopted: "2007-04-04",
      effective: "2007-04-05",
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
          concept: "crime.copies",
          number: { zh: "第一条", en: "art. 1" },
          article: "1",
          zh: "以营利为目的，未经著作权人许可，复制发行其文字作品、音乐、电影、电视、录像作品、计算机软件及其他作品，复制品数量合计在五百张（份）以上的，属于刑法第二百一十七条规定的“有其他严重情节”",
          en: "Reproducing and distributing, for the purpose of profit and without the permission of the copyright owner, its written works, music, films, television or video works, computer software or other works, where the copies number 500 discs (items) or more in total, falls under “there are other serious circumstances” as provided in article 217 of the Criminal Law",
        },
        {
          concept: "crime.copying-alone",
          number: { zh: "第二条第一款", en: "art. 2(1)" },
          article: "2",
          zh: "刑法第二百一十七条侵犯著作权罪中的“复制发行”，包括复制、发行或者既复制又发行的行为。",
          en: "“Reproducing and distributing” in the crime of copyright infringement of article 217 of the Criminal Law includes reproducing, distributing, or both reproducing and distributing.",
        },
      ],
    },
  ],
};
