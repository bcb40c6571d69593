import type { Claim, Test } from "../../lib/knowledge/claim";
import { all, always, any, before, includes, is, not, only } from "../../lib/knowledge/condition";
import { published, secondHand } from "../conditions";
import { communityReleaseRow } from "./shared/community-release";
import { doubtfulUseRow } from "./shared/doubtful-use";
import { mainlandConduct } from "./shared/mainland-act";
import { limitedBusinessRows, scaleRows } from "./shared/scale";

/** Business use of what leaked or was licensed otherwise: the same two arguments, whatever was known. */
const freeRiding = {
  then: "contested",
  because: {
    zh: "在经营中使用违背许可条件或外泄的参数，是否违反人工智能研发经营领域公认的商业道德，须综合行业惯例、主观状态、对竞争秩序和消费者的影响判断。",
    en: "Whether business use of parameters that leaked, or were licensed otherwise, offends the business ethics recognised in AI development is weighed on practice in the trade, state of mind and effects on competition and consumers.",
  },
  cites: ["unfair.ethics", "case.douyin-v-yiruike"],
  argument: {
    claimant: {
      zh: "明知许可条件或者外泄来源仍用于经营，不劳而获，与抖音案直接使用他人模型并无本质区别；参数不因外泄而可以自由取用。",
      en: "Business use in knowledge of the terms or of the leak reaps where others sowed, no different in substance from the direct use in Douyin; a leak does not make parameters free to take.",
    },
    claimantCites: ["case.douyin-v-yiruike", "model.release-page"],
    respondent: {
      zh: "抖音案中直接竞争者从 App 中提取封闭模型；本案的模型由研发者自己对外提供，并已广泛流传，一般条款应当慎用，违反许可条件可以由合同和著作权解决。",
      en: "In Douyin a direct rival extracted a closed model from an app. Here the maker itself gave the model out and it has spread widely; the general clause is to be used with restraint, and breach of licence terms is for contract and copyright.",
    },
    respondentCites: ["case.douyin-v-yiruike", "unfair.residual"],
    cautious: {
      zh: "使用外泄或者超出许可的权重，这是较现实的民事风险，应当以替换模型或者取得许可来消除。",
      en: "With weights that leaked or are used beyond their licence this is among the most real civil risks; replace the model or obtain a licence.",
    },
  },
} satisfies Partial<Test>;

export const unfairCompetition: Claim = {
  id: "unfair-competition",
  kind: "claim",
  jurisdiction: "prc",
  order: 80,
  title: {
    zh: "不正当竞争：擅自使用他人模型的结构和参数",
    en: "Unfair competition: using another’s model structure and parameters",
  },
  claimant: { zh: "投入研发的经营者", en: "the operator that invested in the model" },
  summary: {
    zh: "即使权重不是作品、也不再是秘密，反不正当竞争法第二条仍可能保护研发者在模型结构和参数上的竞争利益。2025年3月31日，北京知识产权法院在（2023）京73民终3802号案中对一款图像特效模型作了这样的判决；该案不涉及已经公开外泄的权重。",
    en: "Even where weights are no work and no longer secret, article 2 of the Anti-Unfair Competition Law may protect the developer’s competitive interest in structure and parameters. The Beijing IP Court so held on 31 March 2025 in (2023) Jing 73 Min Zhong No. 3802, of a model for picture effects; that case did not concern weights already leaked to the public.",
  },
  components: ["weights"],
  transition: "unfair-competition",
  acts: ["use"],
  // Using a model that its maker opened to everybody is no conduct to be argued about.
  relevantWhen: all(
    is("model-lineage", "original", "derivative"),
    not(is("licence.kind", "open")),
    not(is("permission", "own", "not-obtained")),
  ),
  // The interpretation that every element rests on came into force that day; the one before it is not held.
  // Whether business use takes what was not given turns on the licence: one not held leaves it unjudged.
  uncoveredWhen: any(before("law-date", "2022-03-20"), is("permission", "uncovered")),
  elements: [
    mainlandConduct,
    {
      id: "interest",
      title: { zh: "受保护的竞争利益", en: "A protected competitive interest" },
      tests: [
        {
          id: "before-the-judgment",
          when: before("law-date", "2025-03-31"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "2025年3月31日以前，没有检索到生效判决把模型的结构和参数认定为反不正当竞争法第二条保护的竞争利益。",
            en: "Before 31 March 2025 no final judgment was found that protects a model’s structure and parameters as a competitive interest under article 2 of the Anti-Unfair Competition Law.",
          },
          cites: ["aucl.general-clause", "unfair.residual"],
          argument: {
            claimant: {
              zh: "大量投入形成的成果带来竞争优势，一般条款保护的范围不以专门法列举为限。",
              en: "Heavy investment created a competitive lead, and the general clause protects more than the special provisions list.",
            },
            claimantCites: ["aucl.general-clause", "unfair.ethics"],
            respondent: {
              zh: "一般条款应当慎用，没有判例的客体不宜以其设立近似财产权的保护。",
              en: "The general clause is to be used with restraint and should not create a quasi-property right without precedent.",
            },
            respondentCites: ["unfair.residual"],
            cautious: {
              zh: "按可能受保护安排。",
              en: "Plan as if it may be protected.",
            },
          },
        },
        {
          id: "investment",
          when: always,
          then: "met",
          because: {
            zh: "投入大量资源，经数据训练与调校形成的模型结构和参数，带来创新优势和市场利益，已被生效判决认定为竞争利益。",
            en: "Structure and parameters formed by large investment in data, training and tuning bring a lead and a market position; a final judgment has recognised them as a competitive interest.",
          },
          cites: ["case.douyin-v-yiruike", "aucl.general-clause"],
        },
      ],
    },
    {
      id: "competition",
      title: { zh: "竞争关系", en: "A competitive relation" },
      tests: [
        {
          id: "rivals",
          when: is("competes", "yes"),
          then: "met",
          because: { zh: "双方争夺用户或交易机会。", en: "Both contend for users or business." },
          cites: ["unfair.competitor"],
        },
        {
          id: "wide-sense",
          when: always,
          then: "contested",
          // A possible contest for business is enough in the interpretation’s words.
          leaning: "for",
          because: {
            zh: "不是直接竞争者；司法解释采较宽的标准。",
            en: "Not direct rivals; but the interpretation takes a wide view.",
          },
          cites: ["unfair.competitor"],
          argument: {
            claimant: {
              zh: "可能争夺交易机会或损害竞争优势即可，不限于同业。",
              en: "A possible contest for business, or harm to a competitive lead, is enough; the same trade is not required.",
            },
            claimantCites: ["unfair.competitor"],
            respondent: {
              zh: "产品与模型研发者互不替代，没有此消彼长。",
              en: "The product does not replace the developer’s and takes nothing from it.",
            },
            respondentCites: ["case.douyin-v-yiruike"],
            cautious: {
              zh: "产品定位接近通用模型服务的，按有竞争关系处理。",
              en: "Where the product comes near to general model services, assume competition.",
            },
          },
        },
      ],
    },
    {
      id: "same-parameters",
      title: { zh: "使用了该结构和参数", en: "Use of those very parameters" },
      tests: [
        {
          id: "distilled-only",
          when: only("modification", "distilled"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "蒸馏是以其输出训练另一模型，新模型的参数另行求得，是否仍属使用“同一结构和参数”，有争议。",
            en: "Distillation trains another model on the outputs and finds new values for it; whether that is still use of “those very” structure and parameters is disputed.",
          },
          cites: ["case.douyin-v-yiruike"],
          argument: {
            claimant: {
              zh: "蒸馏以取得并运行原权重为前提，把他人投入形成的能力转移到自己的模型，同样省去了研发成本。",
              en: "Distilling means obtaining and running the original weights, and moves into one’s own model the ability that another paid for.",
            },
            claimantCites: ["case.douyin-v-yiruike", "unfair.ethics"],
            respondent: {
              zh: "抖音案以结构和参数的比对一致为基础；蒸馏所得模型的参数不同，该案没有处理这种情形。",
              en: "Douyin rested on a match of structure and parameters. A distilled model’s values differ, and the case did not deal with that.",
            },
            respondentCites: ["case.douyin-v-yiruike"],
            cautious: {
              zh: "保存训练数据来源和全过程记录；不要以未经许可取得的模型作教师模型。",
              en: "Keep records of training data and process, and do not take an unlicensed model as the teacher.",
            },
          },
        },
        {
          id: "used",
          when: always,
          then: "met",
          because: {
            zh: "直接使用原权重，或在其上微调、合并、转换，使用的仍是同一结构和参数。法院从接触可能、结构与参数比对、有无自主研发证据三方面认定。",
            en: "The original weights, or a fine-tune, merge or conversion of them, are still the same structure and parameters. The court looked at access, comparison of structure and parameters, and proof of independent development.",
          },
          cites: ["case.douyin-v-yiruike"],
        },
      ],
    },
    {
      id: "business-ethics",
      title: { zh: "违反商业道德", en: "Contrary to business ethics" },
      tests: [
        {
          id: "published-research",
          // Only where the licence is personal: one that lets anyone publish leaves nothing to argue.
          when: all(is("permission", "within"), is("licence.transfer", "personal"), published),
          then: "contested",
          leaning: "even",
          because: {
            zh: "许可属于个人，被许可人却向不特定人公开文件，是否仍在许可范围之内、是否违反商业道德，均有争议。",
            en: "The licence is personal and the licensee opened the files to anyone: whether that is still licensed, and whether it offends business ethics, are both disputed.",
          },
          cites: ["unfair.ethics", "term.transfer"],
          argument: {
            claimant: {
              zh: "许可属于个人，不得再许可，公开使未经审批者取得软件，破坏了权利人的审批安排。",
              en: "The licence is personal and cannot be sublicensed; publication reaches people never approved and defeats the holder’s controlled access.",
            },
            claimantCites: ["unfair.ethics", "term.transfer", "model.release-page"],
            respondent: {
              zh: "许可对分发另有规定，且没有用于经营。{term:distribution}",
              en: "The licence provides for distribution, and there was no business use. {term:distribution}",
            },
            respondentCites: ["aucl.general-clause", "term.distribution"],
            cautious: {
              zh: "在取得权利人书面同意之前，不公开文件。",
              en: "Do not publish until the right holder agrees in writing.",
            },
          },
        },
        {
          id: "licensed",
          when: is("permission", "within", "unused", "separate"),
          then: "unmet",
          because: { zh: "使用在许可范围之内。", en: "The use is licensed." },
          cites: ["unfair.ethics", "term.purpose"],
        },
        {
          id: "research",
          when: all(is("purpose-kind", "research"), not(published)),
          then: "unmet",
          because: {
            zh: "学习和研究没有用于经营，不属于生产经营活动中的竞争行为。",
            en: "Study and research are no conduct in business competition.",
          },
          cites: ["aucl.general-clause", "unfair.ethics"],
        },
        {
          id: "dropped",
          when: is("use-status", "abandoned-plan", "never-launched"),
          then: "unmet",
          because: {
            zh: "上线之前已经停止或放弃，没有进入市场。",
            en: "It was stopped or dropped before launch and nothing reached the market.",
          },
          cites: ["unfair.ethics"],
        },
        {
          id: "unaware",
          when: all(secondHand, is("awareness", "none")),
          then: "contested",
          // State of mind is weighed, and there is none to blame: the sources call the claim weak.
          leaning: "against",
          because: {
            zh: "用于经营的参数来自他人之手，但取得时没有理由知道其来路不正；商业道德的判断须考虑主观状态，不知情的，倾向于认为不违反。",
            en: "The parameters used in business came through somebody else’s hands, but nothing gave reason to know that anything was wrong with them. State of mind is weighed under business ethics, and the better view is that one who did not know did not offend them.",
          },
          cites: ["unfair.ethics"],
          argument: {
            claimant: {
              zh: "用于经营之前应当查明模型的许可；不查，同样是坐享他人投入。",
              en: "Whoever builds a business on a model should look up its licence first; not to look is to live on another’s investment all the same.",
            },
            claimantCites: ["unfair.ethics", "case.douyin-v-yiruike"],
            respondent: {
              zh: "抖音案的行为人自行提取他人模型，明知其来源；本案没有理由怀疑，并非有意攫取。",
              en: "In Douyin the defendant itself took the model and knew whose it was; here there was no reason to doubt, and no intent to take.",
            },
            respondentCites: ["unfair.ethics", "case.douyin-v-yiruike"],
            cautious: {
              zh: "自知情之日起停止使用，并保存取得时查证的记录。",
              en: "Stop from the day of knowledge, and keep the record of what was checked on obtaining it.",
            },
          },
        },
        {
          id: "knowing",
          when: is("awareness", "knew", "knew-later", "should-have"),
          ...freeRiding,
          // Business use in knowledge of the leak is where both readings put the real risk.
          leaning: "for",
        },
        { id: "free-riding", when: always, ...freeRiding, leaning: "even" },
      ],
    },
    {
      id: "harm",
      title: { zh: "扰乱竞争秩序并造成损害", en: "Harm to competition and to the operator or consumers" },
      tests: [
        {
          id: "no-market",
          when: any(
            all(is("purpose-kind", "research"), not(published)),
            is("use-status", "abandoned-plan", "never-launched"),
          ),
          then: "unmet",
          because: { zh: "没有进入市场。", en: "Nothing reaches the market." },
          cites: ["aucl.general-clause"],
        },
        {
          id: "substitutes",
          when: all(is("competes", "yes"), is("purpose-kind", "commercial"), is("stage", "live", "stopped")),
          then: "contested",
          leaning: "even",
          because: {
            zh: "竞争产品已经上线，可能分走用户和交易机会；实际替代和损害仍须证明。",
            en: "A competing product was put on the market and may draw users and business; actual substitution and harm must still be proved.",
          },
          cites: ["aucl.general-clause", "unfair.competitor"],
          argument: {
            claimant: {
              zh: "双方争夺同一用户群，产品一经上线即分走交易机会，并损害创新激励。",
              en: "Both seek the same users: from launch the product draws business away and weakens the incentive to innovate.",
            },
            claimantCites: ["unfair.competitor", "case.douyin-v-yiruike"],
            respondent: {
              zh: "没有证据表明用户因此流失；权利人在内地市场没有相应经营的，谈不上替代。",
              en: "Nothing shows that users were lost, and an owner with no such business in the mainland market has none to be replaced.",
            },
            respondentCites: ["aucl.general-clause"],
            cautious: {
              zh: "竞争产品按会造成损害来准备，尽快替换模型。",
              en: "For a competing product, prepare as if harm will be found, and replace the model soon.",
            },
          },
        },
        {
          id: "uncertain",
          when: always,
          then: "contested",
          leaning: "even",
          because: { zh: "是否造成替代或其他损害，尚需证明。", en: "Substitution or other harm has yet to be shown." },
          cites: ["aucl.general-clause"],
          argument: {
            claimant: {
              zh: "节省的研发成本即是不当优势，损害创新激励和消费者利益。",
              en: "Saved development cost is an unfair lead and harms the incentive to innovate.",
            },
            claimantCites: ["case.douyin-v-yiruike"],
            respondent: {
              zh: "产品不替代权利人的服务，其在内地市场也没有相应经营。",
              en: "The product replaces nothing of the owner’s, which does no such business in the mainland market.",
            },
            respondentCites: ["aucl.general-clause"],
            cautious: {
              zh: "以能够证明不替代为目标保存市场证据。",
              en: "Keep market evidence that shows no substitution.",
            },
          },
        },
      ],
    },
    {
      id: "residual",
      title: { zh: "专门法未予规制", en: "Not dealt with by the special laws" },
      tests: [
        {
          id: "alternative",
          when: always,
          then: "met",
          because: {
            zh: "一般条款只补专门法之不足：如权重被认定为作品而依著作权法承担责任，就同一行为不再依第二条承担责任。两项请求是择一关系，本备忘录不把它们相加。",
            en: "The general clause only fills gaps: if weights are held to be works and liability under the Copyright Law follows, the same act brings no liability under article 2. The two are alternatives, and this memo does not add them up.",
          },
          cites: ["unfair.residual", "unfair.no-double"],
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: is("notice", "ignored"),
      then: "serious",
      because: { zh: "收到通知后仍继续。", en: "Went on after a notice." },
    },
    ...scaleRows(is("purpose-kind", "commercial"), is("use-status", "ongoing")),
    {
      when: all(is("purpose-kind", "commercial"), is("competes", "yes"), is("use-status", "ongoing")),
      then: "serious",
      because: {
        zh: "与研发者直接竞争，被追究的可能和赔偿额都更高。",
        en: "It competes with the developer directly: suit is likelier and damages are higher.",
      },
    },
    communityReleaseRow,
    doubtfulUseRow,
    ...limitedBusinessRows,
    { when: always, then: "minor", because: { zh: "未用于经营。", en: "Not used in business." } },
  ],
  remedies: [
    {
      id: "injunction",
      title: { zh: "停止不正当竞争行为", en: "Injunction against the unfair competition" },
      text: { zh: "停止使用。", en: "An order to stop the use." },
      when: is("use-status", "ongoing"),
      cites: ["aucl.general-clause"],
    },
    {
      id: "damages",
      title: { zh: "赔偿损失", en: "Damages" },
      text: {
        zh: "按实际损失或侵权获利；均难以确定的，司法解释允许就第二条行为参照适用500万元以下的酌定赔偿。该解释援引的是2019年法的条文，能否照搬到2025年法第二十二条，没有明文。抖音案判令赔偿损失及合理开支共160万元。",
        en: "Actual loss or gains; failing both, the interpretation allows discretionary damages up to RMB 5 million for acts under article 2. It refers to the 2019 text, and whether that carries over to article 22 of 2025 is not stated. Douyin awarded RMB 1.6 million for loss and reasonable costs together.",
      },
      when: always,
      cites: ["aucl.damages", "unfair.damages", "case.douyin-v-yiruike"],
    },
  ],
  levers: ["replace-and-isolate", "drop-the-plan", "obtain-licence"],
  evidence: [
    {
      item: { zh: "自主研发和重新训练的全过程记录", en: "Full records of independent development and retraining" },
      proves: { zh: "结构和参数并非取自他人模型", en: "That structure and parameters are not another’s" },
    },
  ],
  limitation: {
    zh: "诉讼时效三年，自知道或者应当知道权利受损害以及义务人之日起计算。",
    en: "Three years from the day on which the operator knew or should have known of the harm and of who caused it.",
  },
  notes: [
    {
      text: {
        zh: "自2025年10月15日起的行为，另有第十三条第三款（数据条款），见该项。一般条款只适用于第二章之外的情形，两项不叠加。",
        en: "Acts from 15 October 2025 may also fall under article 13(3), the data clause, which has a finding of its own. The general clause is for what lies outside chapter II, so the two do not add up.",
      },
      cites: ["aucl.data-clause", "unfair.residual", "civil.limitation"],
      when: always,
    },
    {
      text: {
        zh: "自2025年10月15日起，在境外实施不正当竞争行为，扰乱境内市场竞争秩序、损害境内经营者或者消费者的合法权益的，也依照反不正当竞争法处理；此前的文本没有这一条。",
        en: "From 15 October 2025 an act of unfair competition committed abroad falls under the Law too where it disrupts competition in the mainland market and harms operators or consumers there; the earlier text had no such article.",
      },
      cites: ["aucl.abroad"],
      when: not(includes("places", "mainland")),
    },
    {
      text: {
        zh: "该判决由北京知识产权法院作出，最高人民法院选为典型案例，不是最高人民法院的判决，也不是指导性案例；所涉模型不是大语言模型。",
        en: "The judgment is the Beijing IP Court’s. The Supreme People’s Court chose it as a typical case; it is neither a judgment of that court nor a guiding case, and the model was no large language model.",
      },
      cites: ["case.douyin-v-yiruike"],
      when: always,
    },
  ],
};
