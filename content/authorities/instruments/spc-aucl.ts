import type { Instrument } from "../../../lib/knowledge/authority";

export const spcAucl: Instrument = {
  id: "spc-aucl",
  title: {
    zh: "最高人民法院关于适用《中华人民共和国反不正当竞争法》若干问题的解释",
    en: "SPC Interpretation on the Application of the Anti-Unfair Competition Law",
  },
  issuer: { zh: "最高人民法院", en: "Supreme People’s Court" },
  versions: [
    {
      id: "spc-aucl-2022",
      label: { zh: "2022年", en: "2022" },
      number: "法释〔2022〕9号",
      adopted: "2022-01-29",
      promulgated: "2022-03-16",
      effective: "2022-03-20",
      source: "Text read in LawRefBook/Laws at 2f4c5c2",
      checked: "2026-11-23",
      confidence: "high",
      note: {
        zh: "条文援引2019年反不正当竞争法的条号；第二条条号未变，第八条、第十一条、第十二条、第十七条对应2025年修订文本第九条、第十二条、第十三条、第二十二条。",
        en: "The text refers to the article numbers of the 2019 Anti-Unfair Competition Law; art. 2 keeps its number, and arts 8, 11, 12 and 17 correspond to arts 9, 12, 13 and 22 of the 2025 revision.",
      },
      provisions: [
        {
          concept: "unfair.residual",
          number: { zh: "第一条", en: "art. 1" },
          article: "1",
          zh: "经营者扰乱市场竞争秩序，损害其他经营者或者消费者合法权益，且属于违反反不正当竞争法第二章及专利法、商标法、著作权法等规定之外情形的，人民法院可以适用反不正当竞争法第二条予以认定。",
          en: "Where an undertaking disrupts the order of market competition and harms the lawful rights and interests of other undertakings or of consumers, and the circumstances fall outside violations of Chapter II of the Anti-Unfair Competition Law and of the Patent Law, Trademark Law, Copyright Law and the like, the people’s court may make its finding by applying article 2 of the Anti-Unfair Competition Law.",
        },
        {
          concept: "unfair.competitor",
          number: { zh: "第二条", en: "art. 2" },
          article: "2",
          zh: "与经营者在生产经营活动中存在可能的争夺交易机会、损害竞争优势等关系的市场主体，人民法院可以认定为反不正当竞争法第二条规定的“其他经营者”。",
          en: "A market entity that stands in a relation to an undertaking, in its production and business activities, of possible contention for transaction opportunities, harm to competitive advantage or the like may be found by the people’s court to be an “other undertaking” as provided for in article 2 of the Anti-Unfair Competition Law.",
        },
        {
          concept: "unfair.ethics",
          number: { zh: "第三条", en: "art. 3" },
          article: "3",
          zh: "特定商业领域普遍遵循和认可的行为规范，人民法院可以认定为反不正当竞争法第二条规定的“商业道德”。人民法院应当结合案件具体情况，综合考虑行业规则或者商业惯例、经营者的主观状态、交易相对人的选择意愿、对消费者权益、市场竞争秩序、社会公共利益的影响等因素，依法判断经营者是否违反商业道德。人民法院认定经营者是否违反商业道德时，可以参考行业主管部门、行业协会或者自律组织制定的从业规范、技术规范、自律公约等。",
          en: "Norms of conduct generally followed and recognised in a particular field of commerce may be found by the people’s court to be “business ethics” as provided for in article 2 of the Anti-Unfair Competition Law. The people’s court shall, in light of the specific circumstances of the case, judge according to law whether an undertaking has violated business ethics by considering together factors such as industry rules or commercial practice, the undertaking’s state of mind, the choice and wishes of the counterparty, and the effect on consumer rights and interests, the order of market competition and the public interest. In determining whether an undertaking has violated business ethics, the people’s court may refer to the professional norms, technical norms, self-regulatory conventions and the like formulated by the competent industry authorities, industry associations or self-regulatory organisations.",
        },
        {
          concept: "unfair.damages",
          number: { zh: "第二十三条", en: "art. 23" },
          article: "23",
          zh: "对于反不正当竞争法第二条、第八条、第十一条、第十二条规定的不正当竞争行为，权利人因被侵权所受到的实际损失、侵权人因侵权所获得的利益难以确定，当事人主张依据反不正当竞争法第十七条第四款确定赔偿数额的，人民法院应予支持。",
          en: "For the acts of unfair competition provided for in articles 2, 8, 11 and 12 of the Anti-Unfair Competition Law, where the actual loss suffered by the right holder from the infringement and the benefit obtained by the infringer from the infringement are difficult to determine, and a party claims that the amount of compensation be determined under article 17(4) of the Anti-Unfair Competition Law, the people’s court shall support the claim.",
        },
        {
          concept: "unfair.no-double",
          number: { zh: "第二十四条", en: "art. 24" },
          article: "24",
          zh: "对于同一侵权人针对同一主体在同一时间和地域范围实施的侵权行为，人民法院已经认定侵害著作权、专利权或者注册商标专用权等并判令承担民事责任，当事人又以该行为构成不正当竞争为由请求同一侵权人承担民事责任的，人民法院不予支持。",
          en: "Where, for infringing acts committed by the same infringer against the same entity within the same time and geographical scope, the people’s court has already found infringement of copyright, patent rights, exclusive rights in a registered trademark or the like and ordered civil liability, and a party further requests that the same infringer bear civil liability on the ground that the act constitutes unfair competition, the people’s court shall not support the request.",
        },
        {
          concept: "unfair.transition",
          number: { zh: "第二十八条", en: "art. 28" },
          article: "28",
          zh: "反不正当竞争法修改决定施行以后人民法院受理的不正当竞争民事案件，涉及该决定施行前发生的行为的，适用修改前的反不正当竞争法；涉及该决定施行前发生、持续到该决定施行以后的行为的，适用修改后的反不正当竞争法。",
          en: "For civil cases of unfair competition accepted by the people’s court after the decision amending the Anti-Unfair Competition Law came into force, where acts before that decision came into force are concerned, the Anti-Unfair Competition Law before the amendment applies; where acts occurring before that decision came into force and continuing after it came into force are concerned, the Anti-Unfair Competition Law as amended applies.",
        },
      ],
    },
  ],
};
