import type { Instrument } from "../../../lib/knowledge/authority";

export const spcCopyright: Instrument = {
  id: "spc-copyright",
  title: {
    zh: "最高人民法院关于审理著作权民事纠纷案件适用法律若干问题的解释",
    en: "SPC Interpretation on Civil Copyright Disputes",
  },
  issuer: { zh: "最高人民法院", en: "Supreme People’s Court" },
  versions: [
    {
      id: "spc-copyright-2020",
      label: { zh: "2020年修正", en: "2020 amendment" },
      number: "法释〔2020〕19号",
      adopted: "2020-12-23",
      promulgated: "2020-12-29",
      effective: "2021-01-01",
      source: "Text read in LawRefBook/Laws at 2f4c5c2",
      checked: "2026-11-23",
      confidence: "medium",
      note: {
        zh: "条文核对于一处公开文本；文号为2020年修改决定的编号，施行日依同批修正的司法解释。条文援引2010年著作权法的条号（第四十七条至第四十九条），对应2020年修正文本第五十二条至第五十四条。",
        en: "Wording checked in one public text; the number is that of the amending decision of 2020, and the day of coming into force follows the interpretations amended in the same round. The text refers to articles of the 2010 Copyright Law (arts 47 to 49), which correspond to arts 52 to 54 of the 2020 amendment.",
      },
      provisions: [
        {
          concept: "copyright.limitation",
          number: { zh: "第二十七条", en: "art. 27" },
          article: "27",
          zh: "侵害著作权的诉讼时效为三年，自著作权人知道或者应当知道权利受到损害以及义务人之日起计算。权利人超过三年起诉的，如果侵权行为在起诉时仍在持续，在该著作权保护期内，人民法院应当判决被告停止侵权行为；侵权损害赔偿数额应当自权利人向人民法院起诉之日起向前推算三年计算。",
          en: "The limitation period for copyright infringement is three years, running from the day on which the copyright owner knows or should know that its right has been harmed and who the obligor is. Where the right holder brings an action after more than three years, and the infringing act is still continuing when the action is brought, the people’s court shall, within the term of protection of the copyright, order the defendant to stop the infringing act; the amount of compensation for the infringement shall be calculated back three years from the day on which the right holder brings the action in the people’s court.",
        },
        {
          concept: "copyright.transition",
          number: { zh: "第二十九条", en: "art. 29" },
          article: "29",
          zh: "除本解释另行规定外，人民法院受理的著作权民事纠纷案件，涉及著作权法修改前发生的民事行为的，适用修改前著作权法的规定；涉及著作权法修改以后发生的民事行为的，适用修改后著作权法的规定；涉及著作权法修改前发生，持续到著作权法修改后的民事行为的，适用修改后著作权法的规定。",
          en: "Unless otherwise provided in this Interpretation, for civil copyright disputes accepted by the people’s court, where civil acts that occurred before an amendment of the Copyright Law are concerned, the Copyright Law before the amendment applies; where civil acts that occurred after the amendment of the Copyright Law are concerned, the Copyright Law as amended applies; where civil acts that occurred before the amendment of the Copyright Law and continued after its amendment are concerned, the Copyright Law as amended applies.",
        },
      ],
    },
  ],
};
