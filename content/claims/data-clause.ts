import type { Claim } from "../../lib/knowledge/claim";
import { all, always, any, includes, is, not } from "../../lib/knowledge/condition";
import { communityRelease, inBusiness, largeCompany, largeRevenue } from "../conditions";
import { communityReleaseRow } from "./shared/community-release";
import { dataClauseInForce } from "./shared/data-clause-in-force";
import { improperMeans } from "./shared/improper-means";
import { mainlandConduct } from "./shared/mainland-act";

/** Restrictions broken by technical means, and what makes that likelier to be found grave. */
const graveBypassRows: Claim["severity"] = (
  [
    [largeCompany, { zh: "由大型企业实施", en: "by a large company" }],
    [largeRevenue, { zh: "收入可观", en: "with sizeable revenue" }],
    [is("competes", "yes"), { zh: "与其直接竞争", en: "in direct rivalry" }],
  ] as const
).map(([when, what]) => ({
  when: all(includes("access", "bypass"), is("purpose-kind", "commercial"), when),
  then: "serious",
  because: {
    zh: `以技术手段突破限制，并且${what.zh}，更可能被认定为情节严重。`,
    en: `Restrictions are broken by technical means, ${what.en}: likelier to be found grave.`,
  },
}));

const takenOver = all(
  is("component", "weights", "tokenizer"),
  is("model-lineage", "original", "derivative"),
  not(is("permission", "own", "not-obtained", "open-licence")),
);

/** Outputs are asked about where they train another model; nothing else is taken from their maker. */
const trainedOnOutputs = all(
  is("component", "outputs"),
  not(is("model-lineage", "own")),
  not(is("way", "own-work")),
  includes("outputs", "training"),
);

/** Anti-Unfair Competition Law of 2025, art. 13(3): new from 15 October 2025, with no counterpart in the 2019 text. */
export const dataClause: Claim = {
  id: "data-clause",
  kind: "claim",
  jurisdiction: "prc",
  order: 85,
  title: {
    zh: "不正当竞争：以不正当方式获取、使用数据（数据条款）",
    en: "Unfair competition: obtaining or using data by improper means (the data clause)",
  },
  claimant: {
    zh: "合法持有数据的经营者；监督检查部门",
    en: "the operator that lawfully holds the data; the market regulator",
  },
  summary: {
    zh: "自2025年10月15日起，经营者不得以欺诈、胁迫、避开或者破坏技术管理措施等不正当方式，获取、使用其他经营者合法持有的数据。权重和输出内容是否属于此处的“数据”，未检索到裁判。",
    en: "From 15 October 2025 operators may not obtain or use data lawfully held by another by fraud, coercion, avoiding or breaking technical management measures or other improper means. No judgment was found on whether weights or outputs are “data” here.",
  },
  components: ["weights", "tokenizer", "outputs"],
  transition: "unfair-competition",
  acts: ["use"],
  relevantWhen: any(takenOver, trainedOnOutputs),
  elements: [
    mainlandConduct,
    dataClauseInForce,
    {
      id: "operator",
      title: { zh: "由经营者在生产经营活动中实施", en: "Done by an operator in business" },
      tests: [
        {
          id: "study",
          when: is("purpose-kind", "research"),
          then: "unmet",
          because: {
            zh: "学习和研究没有用于商品生产、经营或者提供服务。",
            en: "Study and research are no production, trade or service.",
          },
          cites: ["aucl.general-clause", "aucl.data-clause"],
        },
        {
          id: "evaluation",
          when: is("purpose-kind", "evaluation"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "企业内部评估尚未进入市场，是否属于生产经营活动，有争议。",
            en: "In-house evaluation has not reached the market; whether it is business activity is disputed.",
          },
          cites: ["aucl.general-clause", "aucl.data-clause"],
          argument: {
            claimant: {
              zh: "企业的研发服务于其经营，节省的成本即是竞争优势。",
              en: "A company’s development serves its business, and the cost saved is a competitive lead.",
            },
            claimantCites: ["aucl.general-clause"],
            respondent: {
              zh: "没有提供商品或者服务，没有扰乱市场竞争秩序。",
              en: "No goods or services were offered and no order of competition was disturbed.",
            },
            respondentCites: ["aucl.general-clause", "aucl.data-clause"],
            cautious: {
              zh: "评估与产品研发分开，评估结束即删除。",
              en: "Keep evaluation apart from product development, and delete when it ends.",
            },
          },
        },
        {
          id: "community-release",
          when: communityRelease,
          then: "contested",
          leaning: "even",
          because: {
            zh: "不收费的开源发布是否属于生产经营活动，有争议。",
            en: "Whether an open release free of charge is business activity is disputed.",
          },
          cites: ["aucl.general-clause", "aucl.data-clause"],
          argument: {
            claimant: {
              zh: "条文不以收费为要件；发布吸引用户和关注，替代了权利人的产品。",
              en: "The text asks for no charge; a release draws users and attention and takes the place of the holder’s product.",
            },
            claimantCites: ["aucl.general-clause"],
            respondent: {
              zh: "没有生产商品、提供服务，也没有由此获利。",
              en: "No goods or services were supplied and nothing was earned.",
            },
            respondentCites: ["aucl.general-clause"],
            cautious: {
              zh: "发布不与收费业务、招商或者融资相联系。",
              en: "Keep the release apart from paid business, sales and fund-raising.",
            },
          },
        },
        {
          id: "in-business",
          when: always,
          then: "met",
          because: {
            zh: "在商品生产、经营或者提供服务中使用，不收费也在内。",
            en: "It is used in production, trade or the supply of services, charged for or not.",
          },
          cites: ["aucl.general-clause", "aucl.data-clause"],
        },
      ],
    },
    {
      id: "data",
      title: { zh: "其他经营者合法持有的数据", en: "Data lawfully held by another operator" },
      tests: [
        {
          id: "outputs",
          when: is("component", "outputs"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "服务的输出是应用户请求逐次生成的，是否属于服务者“合法持有的数据”，有争议。",
            en: "Outputs are generated one by one at the user’s request; whether they are data “lawfully held” by the provider is disputed.",
          },
          cites: ["aucl.data-clause"],
          argument: {
            claimant: {
              zh: "成批的输出以电子方式记录了模型的能力，是服务者投入的成果，经其控制的接口提供。",
              en: "Outputs in bulk record the model’s abilities in electronic form; they come of the provider’s investment, through an interface that it controls.",
            },
            claimantCites: ["data.definition", "aucl.data-clause"],
            respondent: {
              zh: "输出在请求之前并不存在，生成后即交付用户，由用户持有；条款保护的是既有的数据。",
              en: "Outputs do not exist before the request and are then the user’s to hold; the clause protects data that are there already.",
            },
            respondentCites: ["aucl.data-clause"],
            cautious: {
              zh: "先看服务条款对输出用途的约定，再决定能否用于训练。",
              en: "Read what the terms of service say of outputs before training on them.",
            },
          },
        },
        {
          id: "weights",
          when: always,
          then: "contested",
          leaning: "even",
          because: {
            zh: "权重以电子方式记录训练的结果，文义上可以是“数据”；条款是否意在保护模型本身，未检索到裁判或者官方说明。",
            en: "Weights record in electronic form what training found and can be called “data”. Whether the clause is meant to protect models as such is open: neither a judgment nor an official explanation was found.",
          },
          cites: ["aucl.data-clause", "data.definition"],
          argument: {
            claimant: {
              zh: "数据安全法把数据定义为任何以电子或者其他方式对信息的记录，权重在其内；研发者投入巨大，合法持有。",
              en: "The Data Security Law defines data as any record of information by electronic or other means, which takes in weights; their maker invested heavily and holds them lawfully.",
            },
            claimantCites: ["data.definition", "aucl.data-clause"],
            respondent: {
              zh: "该定义服务于数据安全，不当然适用于竞争法；权重是加工数据得到的产品，已由商业秘密和第二条处理，抖音案即依第二条判决。",
              en: "That definition serves data security and does not simply carry over to competition law. Weights are a product made from data and are dealt with as secrets and under article 2, on which Douyin was decided.",
            },
            respondentCites: ["case.douyin-v-yiruike", "unfair.residual"],
            cautious: {
              zh: "按可能属于数据来安排，不以不正当方式取得。",
              en: "Plan as if they may be data, and obtain them by no improper means.",
            },
          },
        },
      ],
    },
    improperMeans,
    {
      id: "data-harm",
      title: { zh: "损害其他经营者并扰乱竞争秩序", en: "Harm to the operator and to competition" },
      tests: [
        {
          id: "no-market",
          when: is("use-status", "abandoned-plan", "never-launched"),
          then: "unmet",
          because: {
            zh: "上线之前已经停止或者放弃，没有进入市场。",
            en: "It was stopped or dropped before launch and never reached the market.",
          },
          cites: ["aucl.data-clause"],
        },
        {
          id: "to-be-proved",
          when: always,
          then: "contested",
          leaning: "even",
          because: {
            zh: "是否损害其他经营者的合法权益并扰乱市场竞争秩序，须由主张者证明。",
            en: "Harm to the other operator’s lawful interests and to the order of competition must be proved by whoever claims it.",
          },
          cites: ["aucl.data-clause"],
          argument: {
            claimant: {
              zh: "省去的数据和训练成本就是不当优势，分走用户和交易机会。",
              en: "The cost of data and training that was saved is an unfair lead and draws users and business away.",
            },
            claimantCites: ["aucl.data-clause", "unfair.competitor"],
            respondent: {
              zh: "产品不替代持有者的服务，其在内地市场没有相应经营。",
              en: "The product replaces none of the holder’s services, and it does no such business in the mainland market.",
            },
            respondentCites: ["aucl.data-clause"],
            cautious: {
              zh: "保存产品定位、用户来源的证据，说明并不替代。",
              en: "Keep evidence of how the product is placed and where its users come from, to show that it replaces nothing.",
            },
          },
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
    ...graveBypassRows,
    communityReleaseRow,
    {
      when: all(inBusiness, includes("access", "bypass")),
      then: "moderate",
      because: {
        zh: "以技术手段突破限制，用于经营，规模有限。",
        en: "A restriction is broken by technical means for business use on a limited scale.",
      },
    },
    {
      when: inBusiness,
      then: "moderate",
      because: {
        zh: "用于经营，没有以技术手段突破限制。",
        en: "Business use, with no restriction broken by technical means.",
      },
    },
    { when: always, then: "minor", because: { zh: "未用于经营。", en: "Not used in business." } },
  ],
  remedies: [
    {
      id: "injunction",
      title: { zh: "停止获取和使用", en: "Injunction" },
      text: { zh: "停止获取、使用有关数据。", en: "An order to stop obtaining and using the data." },
      when: always,
      cites: ["aucl.data-clause"],
    },
    {
      id: "damages",
      title: { zh: "赔偿损失", en: "Damages" },
      text: {
        zh: "按实际损失或者侵权获利，加合理开支。500万元以下的酌定赔偿，2025年文本只就第七条、第十条写明；2022年的司法解释曾准许就2019年文本第十二条的行为适用，能否照搬到第十三条没有明文。惩罚性赔偿只限于侵犯商业秘密。",
        en: "Actual loss or the gains made, with reasonable costs. For discretionary damages up to RMB 5 million the 2025 text names articles 7 and 10 only. The interpretation of 2022 allowed them for acts under article 12 of the 2019 text; whether that carries over to article 13 is not stated. Punitive damages are for trade secrets alone.",
      },
      when: always,
      cites: ["aucl.damages", "unfair.damages"],
    },
    {
      id: "fine",
      title: { zh: "行政处罚", en: "Administrative fine" },
      text: {
        zh: "责令停止违法行为，处10万元以上100万元以下的罚款；情节严重的，处100万元以上500万元以下的罚款。主动消除或者减轻危害后果的，从轻或者减轻；轻微并及时纠正、没有造成危害后果的，不予处罚。",
        en: "An order to stop and a fine of RMB 100,000 to 1 million, or 1 to 5 million in grave cases. It is lighter for those who remove or lessen the harm of their own accord, and none is imposed for minor acts mended in time and without harm.",
      },
      when: always,
      cites: ["aucl.data-fine", "aucl.mitigation"],
    },
  ],
  levers: ["drop-the-plan", "replace-and-isolate", "obtain-licence"],
  evidence: [
    {
      item: {
        zh: "取得的日期、渠道、账号，当时的服务条款和访问限制",
        en: "Day, way and account by which it was obtained; the terms and limits on access at that time",
      },
      proves: {
        zh: "取得是否在条款施行之后，方式是否正当",
        en: "Whether it was obtained under the new clause, and whether by proper means",
      },
    },
  ],
  limitation: {
    zh: "诉讼时效三年，自知道或者应当知道权利受损害以及义务人之日起计算。",
    en: "Three years from the day on which the operator knew or should have known of the harm and of who caused it.",
  },
  notes: [
    {
      text: {
        zh: "没有检索到适用该条款于模型权重或者蒸馏的裁判和处罚决定。该条款成立的，不再就同一行为适用第二条；因同一行为已判令承担著作权责任的，也不再承担不正当竞争责任。",
        en: "No judgment or penalty was found that applies the clause to weights or to distillation. Where it applies, article 2 does not apply to the same act, and where copyright liability has been ordered for it, none follows in unfair competition.",
      },
      cites: ["aucl.data-clause", "unfair.residual", "unfair.no-double", "civil.limitation"],
      when: always,
    },
  ],
};
