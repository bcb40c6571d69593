import type { Gap } from "../../lib/knowledge/gap";

/** Law and facts outside what is assessed. */
export const scopeGaps: readonly Gap[] = [
  {
    id: "outside-the-mainland",
    title: { zh: "中国内地以外的法律", en: "Law outside mainland China" },
    missing: {
      zh: "香港、澳门、台湾以及外国的著作权、商业秘密、竞争和人工智能监管法律，均未收录。",
      en: "The law of Hong Kong, Macao, Taiwan and foreign countries on copyright, trade secrets, competition and AI regulation is not held.",
    },
    why: {
      zh: "本版知识只核对了中国内地的法律。",
      en: "This version of the knowledge was checked for the law of mainland China only.",
    },
    effect: {
      zh: "服务器、用户或者主体在内地以外的，备忘录只判断是否与内地有联系，其余请咨询当地律师。",
      en: "Where servers, users or the organisation are elsewhere, the memo judges only the tie to the mainland; take local advice on the rest.",
    },
    cites: ["conflict.tort", "conflict.ip-infringement"],
    checked: "2026-11-24",
  },
  {
    id: "californian-law",
    title: { zh: "加利福尼亚州合同法", en: "Californian contract law" },
    missing: {
      zh: "不少许可证选择加利福尼亚州法（有的并选择圣马特奥县法院）；加州关于合同成立、违约和时效的规则未收录，其他外国法亦同。",
      en: "Many licences choose Californian law, some with the courts of San Mateo County; the Californian rules on formation, breach and limitation are not held, nor are those of other foreign laws.",
    },
    why: {
      zh: "当事人选择适用外国法律的，应当提供该国法律；本版没有核对。",
      en: "Parties who choose a foreign law must provide it; it was not checked for this version.",
    },
    effect: {
      zh: "许可证选择外国法的，违约一项以中国合同法的要件作比较性分析，并在相应位置注明。",
      en: "Where a licence chooses a foreign law, breach is tested on the elements of PRC contract law as a comparison, and says so where it matters.",
    },
    cites: ["llama-1.governing-law", "conflict.contract-choice", "conflict.proof"],
    checked: "2026-11-24",
  },
  {
    id: "cases-on-weights",
    title: { zh: "关于模型权重的裁判", en: "Judgments on model weights" },
    missing: {
      zh: "没有检索到中国法院就权重是否构成作品、外泄的大语言模型权重、违反模型许可协议或者模型蒸馏作出的裁判；不能由此推断没有。",
      en: "No PRC judgment was found on whether weights are works, on leaked weights of large language models, on breach of a model licence or on distillation; that is not to say that none exists.",
    },
    why: {
      zh: "裁判文书并非全部公开，检索以公开来源为限。",
      en: "Not all judgments are published, and the search was limited to public sources.",
    },
    effect: {
      zh: "权重的著作权保护列为有争议，并写明双方理由；一般条款的保护以一起图像特效模型案为据，并写明其限度。",
      en: "Copyright in weights is treated as disputed, with both sides argued; protection under the general clause rests on one case about an image-effect model, with its limits stated.",
    },
    cites: ["copyright.works", "case.douyin-v-yiruike"],
    checked: "2026-11-24",
  },
  {
    id: "document-numbers",
    title: { zh: "未经两处来源印证的文号和案号", en: "Document and docket numbers without two sources" },
    missing: {
      zh: "《互联网信息服务算法推荐管理规定》的令号、《实施国际著作权条约的规定》2020年修改决定的文号；智搜案、张家港文生图案、美杜莎案的案号；浦东芯片案的判决书案号。",
      en: "The order number of the Provisions on algorithmic recommendation, the number of the 2020 amending order of the Provisions on Implementing International Copyright Treaties; the dockets of Zhisou, of the Zhangjiagang picture case and of the Medusa case; the docket of the Pudong chip case.",
    },
    why: {
      zh: "只有一处来源，或者只见于公开数据集。",
      en: "One source only, or a public data set only.",
    },
    effect: {
      zh: "文号不列；案号保留但注明未经印证，引用前请以裁判文书核对。",
      en: "The document numbers are left out; the dockets are given as uncorroborated and must be checked against the judgments before use.",
    },
    cites: ["algorithm.filing", "case.zhisou-v-guangsu", "case.zhangjiagang-feng", "case.medusa-lora"],
    checked: "2026-11-24",
  },
  {
    id: "judgments-not-read-in-full",
    title: { zh: "未读到全文的裁判", en: "Judgments not read in full" },
    missing: {
      zh: "罗盒诉风灵案二审的判决主文、美杜莎案二审结果，以及多份裁判的日期没有核到。",
      en: "The operative part of the appeal in Luohe v. Fengling, the outcome of the appeal in the Medusa case, and the dates of several judgments were not found.",
    },
    why: {
      zh: "公开来源只有节选、要旨或者一审文本。",
      en: "Public sources give extracts, headnotes or the first-instance text only.",
    },
    effect: {
      zh: "各案只就已核到的要旨引用，日期不明的不列日期。",
      en: "Each case is cited for what was verified and no more, and without a date where none was found.",
    },
    cites: ["case.luohe-v-fengling-2", "case.medusa-lora", "case.spc-1503"],
    checked: "2026-11-24",
  },
  {
    id: "application-form-2023",
    title: { zh: "2023年申请表的实际页面", en: "The application form of 2023 as it appeared" },
    missing: {
      zh: "LLaMA 1 申请表当时的勾选项，以及显示的是协议全文还是链接，没有一手材料。",
      en: "Which boxes the LLaMA 1 application form had, and whether it showed the agreement or a link to it, has no primary source.",
    },
    why: {
      zh: "页面已下线，存档不完整。",
      en: "The page is gone and the archives are incomplete.",
    },
    effect: {
      zh: "合同是否成立依使用者自己的提交记录判断。",
      en: "Whether a contract was formed is judged on the user’s own record of the submission.",
    },
    cites: ["doc.llama1-application-form", "contract.click"],
    checked: "2026-11-24",
  },
];
