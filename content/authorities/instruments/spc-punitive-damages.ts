import type { Instrument } from "../../../lib/knowledge/authority";

export const spcPunitiveDamages: Instrument = {
  id: "spc-punitive-damages",
  title: {
    zh: "最高人民法院关于审理侵害知识产权民事案件适用惩罚性赔偿的解释",
    en: "SPC Interpretation on Punitive Damages in Civil Cases of Intellectual Property Infringement",
  },
  issuer: { zh: "最高人民法院", en: "Supreme People’s Court" },
  versions: [
    {
      id: "spc-punitive-damages-2021",
      label: { zh: "2021年", en: "2021" },
      number: "法释〔2021〕4号",
      adopted: "2021-02-07",
      promulgated: "2021-03-02",
      effective: "2021-03-03",
      source: "Text read in LawRefBook/Laws at 2f4c5c2",
      checked: "2026-11-23",
      confidence: "high",
      provisions: [
        {
          concept: "punitive.basis",
          number: { zh: "第一条", en: "art. 1" },
          article: "1",
          zh: "原告主张被告故意侵害其依法享有的知识产权且情节严重，请求判令被告承担惩罚性赔偿责任的，人民法院应当依法审查处理。本解释所称故意，包括商标法第六十三条第一款和反不正当竞争法第十七条第三款规定的恶意。",
          en: "Where a plaintiff claims that the defendant has intentionally infringed intellectual property rights it enjoys according to law and that the circumstances are serious, and requests an order that the defendant bear punitive damages, the people’s court shall examine and deal with the request according to law. Intention as referred to in this Interpretation includes malice as provided for in article 63(1) of the Trademark Law and article 17(3) of the Anti-Unfair Competition Law.",
        },
        {
          concept: "punitive.intent",
          number: { zh: "第三条", en: "art. 3" },
          article: "3",
          zh: "对于侵害知识产权的故意的认定，人民法院应当综合考虑被侵害知识产权客体类型、权利状态和相关产品知名度、被告与原告或者利害关系人之间的关系等因素。对于下列情形，人民法院可以初步认定被告具有侵害知识产权的故意：（一）被告经原告或者利害关系人通知、警告后，仍继续实施侵权行为的；…（三）被告与原告或者利害关系人之间存在劳动、劳务、合作、许可、经销、代理、代表等关系，且接触过被侵害的知识产权的；（四）被告与原告或者利害关系人之间有业务往来或者为达成合同等进行过磋商，且接触过被侵害的知识产权的；",
          en: "In determining intention to infringe intellectual property, the people’s court shall consider together factors such as the type of the object of the intellectual property infringed, the status of the right, how well known the related product is, and the relation between the defendant and the plaintiff or an interested party. In the following circumstances the people’s court may provisionally find that the defendant has the intention to infringe intellectual property: (1) the defendant continues to commit the infringing act after notice or warning by the plaintiff or an interested party; … (3) there is a relation of employment, service, cooperation, licence, distribution, agency, representation or the like between the defendant and the plaintiff or an interested party, and the defendant has had access to the intellectual property infringed; (4) there are business dealings between the defendant and the plaintiff or an interested party, or they negotiated for the purpose of concluding a contract or the like, and the defendant has had access to the intellectual property infringed;",
        },
        {
          concept: "punitive.gravity",
          number: { zh: "第四条", en: "art. 4" },
          article: "4",
          zh: "对于侵害知识产权情节严重的认定，人民法院应当综合考虑侵权手段、次数，侵权行为的持续时间、地域范围、规模、后果，侵权人在诉讼中的行为等因素。被告有下列情形的，人民法院可以认定为情节严重：（一）因侵权被行政处罚或者法院裁判承担责任后，再次实施相同或者类似侵权行为；（二）以侵害知识产权为业；（三）伪造、毁坏或者隐匿侵权证据；…（五）侵权获利或者权利人受损巨大；",
          en: "In determining that the circumstances of an infringement of intellectual property are serious, the people’s court shall consider together factors such as the means and number of infringements, the duration, geographical scope, scale and consequences of the infringing act, and the infringer’s conduct in the litigation. In the following circumstances the people’s court may find that the circumstances are serious: (1) after being administratively punished or held liable by a court for infringement, the defendant again commits the same or a similar infringing act; (2) the defendant makes infringement of intellectual property its business; (3) the defendant fabricates, destroys or conceals evidence of infringement; … (5) the gain from the infringement or the loss suffered by the right holder is huge;",
        },
        {
          concept: "punitive.base",
          number: { zh: "第五条第一款、第二款", en: "art. 5(1)–(2)" },
          article: "5",
          zh: "人民法院确定惩罚性赔偿数额时，应当分别依照相关法律，以原告实际损失数额、被告违法所得数额或者因侵权所获得的利益作为计算基数。该基数不包括原告为制止侵权所支付的合理开支；…前款所称实际损失数额、违法所得数额、因侵权所获得的利益均难以计算的，人民法院依法参照该权利许可使用费的倍数合理确定，并以此作为惩罚性赔偿数额的计算基数。",
          en: "In determining the amount of punitive damages the people’s court shall, under the law that applies in each case, take as the base the plaintiff’s actual loss, the defendant’s unlawful gains or the benefit obtained from the infringement. The base does not include the reasonable expenses that the plaintiff has paid to stop the infringement; … Where the actual loss, the unlawful gains and the benefit obtained from the infringement referred to in the preceding paragraph are all difficult to calculate, the people’s court shall reasonably determine them by reference to a multiple of the licence fee for that right according to law, and take that as the base for the amount of punitive damages.",
        },
      ],
    },
  ],
};
