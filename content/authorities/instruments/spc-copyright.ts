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
          concept: "copyright.source-burden",
          number: { zh: "第十九条第一款", en: "art. 19(1)" },
          article: "19",
          zh: "出版者、制作者应当对其出版、制作有合法授权承担举证责任，发行者、出租者应当对其发行或者出租的复制品有合法来源承担举证责任。",
          en: "A publisher or producer shall bear the burden of proving that its publication or production was lawfully authorised; a distributor or lessor shall bear the burden of proving that the copies it distributes or leases have a lawful source.",
        },
        {
          concept: "copyright.statutory-factors",
          number: { zh: "第二十五条第二款", en: "art. 25(2)" },
          article: "25",
          zh: "人民法院在确定赔偿数额时，应当考虑作品类型、合理使用费、侵权行为性质、后果等情节综合确定。",
          en: "In determining the amount of compensation the people’s court shall consider together circumstances such as the type of work, a reasonable royalty and the nature and consequences of the infringing act.",
        },
        {
          concept: "copyright.costs",
          number: { zh: "第二十六条", en: "art. 26" },
          article: "26",
          zh: "著作权法第四十九条第一款规定的制止侵权行为所支付的合理开支，包括权利人或者委托代理人对侵权行为进行调查、取证的合理费用。人民法院根据当事人的诉讼请求和具体案情，可以将符合国家有关部门规定的律师费用计算在赔偿范围内。",
          en: "The reasonable expenses paid to stop an infringing act, as provided for in article 49(1) of the Copyright Law, include the reasonable costs of the right holder or its agent in investigating the infringing act and obtaining evidence of it. The people’s court may, according to the claims of the party and the facts of the case, include in the compensation lawyers’ fees that comply with the rules of the State departments concerned.",
        },
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
