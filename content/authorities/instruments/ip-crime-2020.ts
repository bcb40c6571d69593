import type { Instrument } from "../../../lib/knowledge/authority";

/** Threshold and measures of loss of article 219 until the interpretation of 2025. */
export const ipCrime2020: Instrument = {
  id: "ip-crime-2020",
  title: {
    zh: "最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释（三）",
    en: "SPC and SPP Interpretation (III) on Criminal Cases of Intellectual Property Infringement",
  },
  issuer: { zh: "最高人民法院、最高人民检察院", en: "Supreme People’s Court and Supreme People’s Procuratorate" },
  versions: [
    {
      id: "ip-crime-interp-3-2020",
      label: { zh: "2020年", en: "2020" },
      number: "法释〔2020〕10号",
      adopted: "2020-08-31",
      effective: "2020-09-14",
      until: "2025-04-26",
      source:
        "Text read in LawRefBook/Laws at 2f4c5c2; number and article 4 confirmed in the Global Legal Monitor of the Law Library of Congress, 12 November 2020",
      address:
        "https://www.loc.gov/item/global-legal-monitor/2020-11-12/china-judicial-interpretation-on-trade-secret-crimes-issued/",
      checked: "2026-11-24",
      confidence: "medium",
      note: {
        zh: "用语对应刑法修正案（十一）之前的“重大损失”。据报道自2025年4月26日起为法释〔2025〕5号所取代；废止条款的原文未核实。",
        en: "Its words match the “major losses” of the law before Amendment XI. Reported as replaced by the interpretation no. 5 of 2025 from 26 April 2025; the text of the repealing clause was not verified.",
      },
      provisions: [
        {
          concept: "crime.secret-theft",
          number: { zh: "第三条第一款", en: "art. 3(1)" },
          article: "3",
          zh: "采取非法复制、未经授权或者超越授权使用计算机信息系统等方式窃取商业秘密的，应当认定为刑法第二百一十九条第一款第一项规定的“盗窃”。",
          en: "Stealing a trade secret by unlawful copying, by using a computer information system without or beyond authorisation, or the like shall be found to be “theft” as provided in article 219(1), item 1, of the Criminal Law.",
        },
        {
          concept: "crime.secret-amount",
          number: { zh: "第四条第一款", en: "art. 4(1)" },
          article: "4",
          zh: "实施刑法第二百一十九条规定的行为，具有下列情形之一的，应当认定为“给商业秘密的权利人造成重大损失”：（一）给商业秘密的权利人造成损失数额或者因侵犯商业秘密违法所得数额在三十万元以上的；（二）直接导致商业秘密的权利人因重大经营困难而破产、倒闭的；（三）造成商业秘密的权利人其他重大损失的。",
          en: "Committing an act provided for in article 219 of the Criminal Law in any of the following circumstances shall be found to be “causing major losses to the right holder of the trade secret”: (1) where the loss caused to the right holder, or the unlawful gains from infringing the trade secret, amount to RMB 300,000 or more; (2) where the right holder was directly driven by major business difficulties into bankruptcy or closure; (3) where other major losses were caused to the right holder.",
        },
        {
          concept: "crime.secret-loss",
          number: { zh: "第五条第一款第一项、第四项、第五项", en: "art. 5(1), items 1, 4 and 5" },
          article: "5",
          zh: "（一）以不正当手段获取权利人的商业秘密，尚未披露、使用或者允许他人使用的，损失数额可以根据该项商业秘密的合理许可使用费确定；…（四）明知商业秘密是不正当手段获取或者是违反约定、权利人有关保守商业秘密的要求披露、使用、允许使用，仍获取、使用或者披露的，损失数额可以根据权利人因被侵权造成销售利润的损失确定；（五）因侵犯商业秘密行为导致商业秘密已为公众所知悉或者灭失的，损失数额可以根据该项商业秘密的商业价值确定。",
          en: "(1) where a trade secret was acquired by improper means and has not yet been disclosed, used or allowed to be used by another, the amount of loss may be determined by a reasonable licence fee for it; … (4) where someone acquires, uses or discloses a trade secret knowing that it was acquired by improper means, or was disclosed, used or allowed to be used in breach of an agreement or of the right holder’s requirements on keeping trade secrets confidential, the amount of loss may be determined by the right holder’s loss of sales profits caused by the infringement; (5) where infringement of a trade secret has made it known to the public or destroyed it, the amount of loss may be determined by its commercial value.",
        },
      ],
    },
  ],
};
