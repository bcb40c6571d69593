import type { Instrument } from "../../../lib/knowledge/authority";

export const spcContract: Instrument = {
  id: "spc-contract",
  title: {
    zh: "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释",
    en: "SPC Interpretation on the General Provisions of the Contracts Book of the Civil Code",
  },
  issuer: { zh: "最高人民法院", en: "Supreme People’s Court" },
  versions: [
    {
      id: "spc-contract-2023",
      label: { zh: "2023年", en: "2023" },
      number: "法释〔2023〕13号",
      adopted: "2023-05-23",
      promulgated: "2023-12-04",
      effective: "2023-12-05",
      source: "Text read in LawRefBook/Laws at 2f4c5c2",
      checked: "2026-11-23",
      confidence: "high",
      provisions: [
        {
          concept: "standard-terms.notice",
          number: { zh: "第十条第一款、第三款", en: "art. 10(1) and (3)" },
          article: "10",
          zh: "提供格式条款的一方在合同订立时采用通常足以引起对方注意的文字、符号、字体等明显标识，提示对方注意免除或者减轻其责任、排除或者限制对方权利等与对方有重大利害关系的异常条款的，人民法院可以认定其已经履行民法典第四百九十六条第二款规定的提示义务。…提供格式条款的一方对其已经尽到提示义务或者说明义务承担举证责任。对于通过互联网等信息网络订立的电子合同，提供格式条款的一方仅以采取了设置勾选、弹窗等方式为由主张其已经履行提示义务或者说明义务的，人民法院不予支持，但是其举证符合前两款规定的除外。",
          en: "Where the party providing standard terms, when the contract is concluded, uses conspicuous marks such as words, symbols or fonts normally sufficient to attract the other party’s attention to draw its attention to unusual terms in which the other party has a major interest, such as terms excluding or reducing the liability of the party providing them or excluding or restricting the rights of the other party, the people’s court may find that it has performed the duty to draw attention provided for in article 496(2) of the Civil Code. … The party providing standard terms bears the burden of proving that it has performed the duty to draw attention or the duty to explain. For electronic contracts concluded through the internet or other information networks, where the party providing standard terms claims to have performed the duty to draw attention or the duty to explain merely because it set up tick boxes, pop-up windows or the like, the people’s court shall not support the claim, except where its proof meets the preceding two paragraphs.",
        },
      ],
    },
  ],
};
