import type { Gap } from "../../lib/knowledge/gap";

/** Law that applies or may apply, whose words are not held. */
export const textGaps: readonly Gap[] = [
  {
    id: "law-before-march-2021",
    title: { zh: "2021年3月3日以前的法律", en: "The law before 3 March 2021" },
    missing: {
      zh: "民法典施行前的合同、侵权法律，以及惩罚性赔偿解释施行前的规则，没有收录；反不正当竞争法一般条款的司法解释只收录了2022年3月20日起施行的文本。",
      en: "The statutes on contract and tort before the Civil Code, and the rules before the interpretation on punitive damages, are not held; of the interpretations on the general clause of the Anti-Unfair Competition Law only the one in force from 20 March 2022 is.",
    },
    why: {
      zh: "所列模型的行为大多发生在其后。",
      en: "Conduct concerning the models listed here is mostly later.",
    },
    effect: {
      zh: "要求按更早日期的法律评估的，结果只能作参考；2022年3月20日以前的不正当竞争一项写作“未评估”。",
      en: "An assessment under the law of an earlier day is a rough guide only; before 20 March 2022 unfair competition reads “not assessed”.",
    },
    cites: ["tort.punitive", "punitive.basis", "unfair.residual"],
    checked: "2026-11-24",
  },
  {
    id: "crime-interpretation-2025",
    title: {
      zh: "2025年知识产权刑事司法解释的条文",
      en: "Articles of the 2025 judicial interpretation on crimes against IP",
    },
    missing: {
      zh: "最高人民法院、最高人民检察院法释〔2025〕5号自2025年4月26日起施行；除已收录的条文外，中文全文和各项入罪数额的条号没有核到。",
      en: "Fa Shi [2025] No. 5 of the Supreme People’s Court and the Supreme People’s Procuratorate applies from 26 April 2025; save for the articles held, neither its Chinese text nor the article numbers of the thresholds were found.",
    },
    why: {
      zh: "官方全文未能取得，二手来源对条号说法不一。",
      en: "The official text could not be had, and second-hand sources differ on the numbers.",
    },
    effect: {
      zh: "未核到的条文不作为判断依据；提到“情节严重”“违法所得数额较大”的数额时注明出处，不引条号。",
      en: "Articles not found decide nothing; where the amounts for “serious” circumstances or “relatively large” gains are mentioned, the source is named and no article number is given.",
    },
    cites: ["crime.copyright", "crime.secret", "crime.units"],
    checked: "2026-11-24",
  },
  {
    id: "criminal-law-before-2021",
    title: {
      zh: "2021年3月1日以前的刑法文本",
      en: "The Criminal Law before 1 March 2021",
    },
    missing: {
      zh: "刑法修正案（十一）施行前的侵犯著作权罪、侵犯商业秘密罪条文没有收录。",
      en: "The articles on the crimes of infringing copyright and trade secrets as they stood before Amendment XI are not held.",
    },
    why: {
      zh: "所列模型均在其后发布，未予收集。",
      en: "The models listed here were released later, so they were not collected.",
    },
    effect: {
      zh: "2021年3月1日以前结束的行为，其刑事责任不在评估范围之内。",
      en: "Criminal liability for conduct that ended before 1 March 2021 is not assessed.",
    },
    cites: ["crime.copyright", "crime.secret"],
    checked: "2026-11-24",
  },
  {
    id: "trade-secret-provisions-2026",
    title: {
      zh: "《商业秘密保护规定》的条文",
      en: "Text of the Provisions on the Protection of Trade Secrets",
    },
    missing: {
      zh: "国家市场监督管理总局令第126号，2026年2月24日通过，2026年6月1日施行；已知编号与日期，条文未收录。",
      en: "Order No. 126 of the State Administration for Market Regulation, adopted on 24 February 2026 and in force from 1 June 2026: number and dates are known, the text is not held.",
    },
    why: {
      zh: "中文原文未能逐条核对。",
      en: "The Chinese text could not be checked article by article.",
    },
    effect: {
      zh: "行政查处一节提及该规定，但不据以判断；民事责任不受影响。",
      en: "The memo names the provisions where it speaks of the market regulator and rests nothing on them; civil liability is unaffected.",
    },
    cites: ["aucl.secret-fine"],
    checked: "2026-11-24",
  },
  {
    id: "interpretations-not-updated",
    title: {
      zh: "尚未随法律修改的司法解释",
      en: "Judicial interpretations not yet adapted to amended laws",
    },
    missing: {
      zh: "商业秘密、反不正当竞争和著作权的司法解释仍援引修改前的条号，没有检索到对应2025年反不正当竞争法的新解释。",
      en: "The judicial interpretations on trade secrets, unfair competition and copyright still refer to the numbers before amendment; no new interpretation to match the Anti-Unfair Competition Law of 2025 was found.",
    },
    why: {
      zh: "最高人民法院尚未公布新的解释，或者未能检索到。",
      en: "The Supreme People’s Court has published none, or none could be found.",
    },
    effect: {
      zh: "备忘录按内容对应的新条号适用这些解释；一般条款行为能否继续参照法定赔偿，列明没有定论。",
      en: "The memo applies these interpretations to the new numbers by content; whether statutory damages still reach acts under the general clause is marked as unsettled.",
    },
    cites: ["secret.transition", "unfair.damages", "copyright.transition"],
    checked: "2026-11-24",
  },
  {
    id: "administrative-penalties",
    title: {
      zh: "行政处罚的时效与公开案例",
      en: "Time limits and published cases of administrative penalties",
    },
    missing: {
      zh: "行政处罚法的条文未收录；没有检索到依《生成式人工智能服务管理暂行办法》第七条作出的公开处罚。",
      en: "The Administrative Penalty Law is not held, and no published penalty under article 7 of the Interim Measures for generative AI services was found.",
    },
    why: {
      zh: "处罚决定并非全部公开。",
      en: "Not all decisions are published.",
    },
    effect: {
      zh: "监管义务的追究期限写作“未核实”，处罚的可能性只作定性说明。",
      en: "The time limit of regulatory duties reads “not verified”, and the likelihood of a penalty is described, not measured.",
    },
    cites: ["genai.sanctions", "genai.lawful-source"],
    checked: "2026-11-24",
  },
  {
    id: "security-assessment-rules",
    title: {
      zh: "安全评估所依据的“国家有关规定”",
      en: "The state rules on which a security assessment rests",
    },
    missing: {
      zh: "《暂行办法》《互联网信息服务算法推荐管理规定》和《互联网信息服务深度合成管理规定》都要求按照国家有关规定开展安全评估，没有写明是哪些规定；该等规定的条文未收录。",
      en: "The Interim Measures, the Provisions on algorithmic recommendation and the Provisions on deep synthesis all ask for a security assessment under the state rules concerned without naming them; those rules are not held.",
    },
    why: {
      zh: "没有核到条文。",
      en: "Their text was not found.",
    },
    effect: {
      zh: "备忘录只说明应当开展安全评估，不说明评估的程序和内容。",
      en: "The memo says that a security assessment is due, not how it is done or what goes into it.",
    },
    cites: ["genai.filing", "algorithm.assessment", "deep.assessment"],
    checked: "2026-11-24",
  },
  {
    id: "technology-catalogues",
    title: {
      zh: "禁止、限制进口的技术目录和登记办法",
      en: "Catalogues of prohibited and restricted technology, and the rules on registration",
    },
    missing: {
      zh: "商务主管部门公布的技术目录、技术进出口合同登记的部门规章，以及2025年修订的对外贸易法，均未收录。",
      en: "The catalogues published by the commerce authorities, the departmental rules on registering technology contracts and the Foreign Trade Law as revised in 2025 are not held.",
    },
    why: {
      zh: "没有核到条文；条例援引的是修订前对外贸易法的条号。",
      en: "Their text was not found; the Regulations refer to the Foreign Trade Law by its earlier numbers.",
    },
    effect: {
      zh: "备忘录不判断某一模型是否属于限制进口的技术，下载公开权重是否属于技术进口列为有争议。",
      en: "The memo does not judge whether a model is restricted technology; whether downloading published weights is technology import is treated as disputed.",
    },
    cites: ["technology.import", "technology.restricted"],
    checked: "2026-11-24",
  },
];
