import type { Claim } from "../../lib/knowledge/claim";
import { all, always, any, before, includes, is, not, only } from "../../lib/knowledge/condition";
import { largeCompany } from "../conditions";
import { penaltyLimitation } from "./shared/sanctions";

/** Personal Information Protection Law arts 3, 4, 13, 14, 27 to 29, 31, 55, 66, 69 and 72; Interim Measures art. 7, item 3. */
export const personalData: Claim = {
  id: "personal-data",
  kind: "duty",
  jurisdiction: "prc",
  order: 96,
  title: { zh: "训练数据中的个人信息", en: "Personal information in training data" },
  claimant: { zh: "履行个人信息保护职责的部门；个人", en: "the personal-information authorities; the individuals" },
  summary: {
    zh: "处理个人信息要有同意或者其他法定依据；敏感个人信息需要单独同意，并事前作影响评估。不以向公众提供服务为前提。",
    en: "Processing personal information needs consent or another statutory basis; sensitive information needs separate consent and an impact assessment beforehand. It does not depend on a service to the public.",
  },
  components: ["weights", "training-data"],
  transition: "regulation",
  acts: ["use"],
  // The Personal Information Protection Law is in force from 1 November 2021.
  relevantWhen: all(
    not(before("law-date", "2021-11-01")),
    not(all(is("continuing", "stopped"), before("ended", "2021-11-01"))),
    any(is("component", "training-data"), includes("modification", "fine-tuned", "adapter", "distilled")),
    not(is("way", "service")),
  ),
  elements: [
    {
      id: "mainland",
      title: { zh: "适用个人信息保护法", en: "The Personal Information Protection Law applies" },
      tests: [
        {
          id: "household",
          when: all(
            is("nexus", "yes"),
            is("actor", "individual", "student"),
            only("purpose", "personal-study"),
            is("public-mainland", "no"),
          ),
          then: "contested",
          leaning: "even",
          because: {
            zh: "个人为自己学习而训练：自然人因个人或者家庭事务处理个人信息的，不适用个人信息保护法；收集他人信息训练模型是否属于个人事务，有争议。",
            en: "An individual trains for private study: the Law does not apply to personal or family affairs of natural persons; whether training on others’ information is a personal affair is disputed.",
          },
          cites: ["personal.household", "personal.scope"],
          argument: {
            claimant: {
              zh: "批量收集与自己无关的他人信息，不是个人事务。",
              en: "Collecting information on strangers in bulk is no personal affair.",
            },
            claimantCites: ["personal.scope"],
            respondent: {
              zh: "只在自己的设备上学习，不对外提供。",
              en: "It is private study on one’s own machine, and nothing is handed out.",
            },
            respondentCites: ["personal.household"],
            cautious: { zh: "不公开数据和权重。", en: "Publish neither data nor weights." },
          },
        },
        {
          id: "tie",
          when: is("nexus", "yes"),
          then: "met",
          because: {
            zh: "处理活动在中国内地，或者以向境内自然人提供产品、服务为目的。",
            en: "The processing is in mainland China, or is meant to provide products or services to people there.",
          },
          cites: ["personal.scope"],
        },
        {
          id: "no-tie",
          when: always,
          then: "unmet",
          because: { zh: "所述事实与中国内地没有联系。", en: "Nothing in the facts touches mainland China." },
          cites: ["personal.scope"],
        },
      ],
    },
    {
      id: "personal-information",
      title: { zh: "含有个人信息", en: "Personal information is in it" },
      tests: [
        {
          id: "yes",
          when: includes("tuning-data", "personal", "sensitive"),
          then: "met",
          because: { zh: "训练数据含有个人信息。", en: "The training data has personal information in it." },
          cites: ["personal.definition"],
        },
        {
          id: "web",
          when: includes("tuning-data", "public-web", "client"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "网页或者客户数据通常夹带个人信息，是否经过清理须查明。",
            en: "Web pages and client data usually carry personal information; whether it was removed must be established.",
          },
          cites: ["personal.definition"],
          argument: {
            claimant: { zh: "未经清理的数据难免含有个人信息。", en: "Data that was not cleaned is bound to have it." },
            claimantCites: ["personal.definition"],
            respondent: { zh: "已匿名化的信息不属于个人信息。", en: "Anonymised information is no longer personal." },
            respondentCites: ["personal.definition"],
            cautious: { zh: "作清理、抽样检查并留存记录。", en: "Clean it, check samples and keep records." },
          },
        },
        {
          id: "no",
          when: always,
          then: "unmet",
          because: { zh: "没有使用个人信息。", en: "No personal information was used." },
          cites: ["personal.definition"],
        },
      ],
    },
    {
      id: "no-basis",
      title: { zh: "没有合法依据", en: "No lawful basis" },
      tests: [
        {
          id: "sensitive-general",
          when: all(includes("tuning-data", "sensitive"), is("personal-basis", "consent")),
          then: "met",
          because: {
            zh: "敏感个人信息需要单独同意，一般同意不足。",
            en: "Sensitive information needs separate consent; general consent falls short.",
          },
          cites: ["personal.sensitive-consent", "personal.sensitive"],
        },
        {
          id: "none",
          when: is("personal-basis", "none"),
          then: "met",
          because: {
            zh: "没有同意，也没有其他法定依据。",
            en: "There is neither consent nor another statutory basis.",
          },
          cites: ["personal.lawful-basis"],
        },
        {
          id: "other",
          when: is("personal-basis", "other"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "以其他法定依据处理的，是否及于训练用途有争议。",
            en: "Whether another statutory basis reaches training is disputed.",
          },
          cites: ["personal.lawful-basis", "personal.published"],
          argument: {
            claimant: {
              zh: "训练不是订立、履行合同所必需，也超出公开信息的合理范围；对个人权益有重大影响的，公开的信息也要取得同意。",
              en: "Training is not necessary for a contract and goes beyond reasonable use of published information; where the impact on people is major, even published information needs consent.",
            },
            claimantCites: ["personal.lawful-basis", "personal.published"],
            respondent: {
              zh: "在合理范围内处理个人自行公开或者已经合法公开的信息，无须同意；模型不再现具体个人的信息。",
              en: "Reasonable use of what people published themselves, or what was lawfully published, needs no consent, and the model does not reproduce information on any one of them.",
            },
            respondentCites: ["personal.lawful-basis", "personal.published"],
            cautious: { zh: "优先取得同意或者匿名化。", en: "Prefer consent or anonymisation." },
          },
        },
        {
          id: "consented",
          when: is("personal-basis", "consent", "separate-consent"),
          then: "unmet",
          because: {
            zh: "已取得同意。同意须及于训练这一用途；原为其他用途取得的，应当重新取得同意。",
            en: "Consent was obtained. It must cover training as a purpose; where it was given for another, it must be obtained anew.",
          },
          cites: ["personal.lawful-basis", "personal.changed-purpose"],
        },
        {
          id: "not-personal",
          when: not(includes("tuning-data", "personal", "sensitive", "public-web", "client")),
          then: "unmet",
          because: { zh: "没有使用个人信息。", en: "No personal information was used." },
          cites: ["personal.definition"],
        },
        {
          id: "unexamined",
          when: always,
          then: "contested",
          leaning: "even",
          because: {
            zh: "数据中的个人信息没有查明，也就没有查明依据。",
            en: "Whatever personal information is in the data was not examined, and so neither was its basis.",
          },
          cites: ["personal.lawful-basis"],
          argument: {
            claimant: { zh: "处理者应当证明合法依据。", en: "It is for the processor to show its basis." },
            claimantCites: ["personal.lawful-basis"],
            respondent: {
              zh: "没有证据表明处理了个人信息。",
              en: "Nothing shows that personal information was processed.",
            },
            respondentCites: ["personal.lawful-basis"],
            cautious: { zh: "先查明再使用。", en: "Examine before use." },
          },
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: includes("tuning-data", "sensitive"),
      then: "serious",
      because: {
        zh: "涉及敏感个人信息，情节严重的罚款以营业额计。",
        en: "Sensitive information: in grave cases the fine is reckoned on turnover.",
      },
    },
    {
      when: largeCompany,
      then: "moderate",
      because: { zh: "大型企业受关注度高。", en: "A large company is closely watched." },
    },
    {
      when: always,
      then: "minor",
      because: { zh: "通常先责令改正。", en: "An order to rectify usually comes first." },
    },
  ],
  remedies: [
    {
      id: "order",
      title: { zh: "责令改正、没收违法所得、罚款", en: "Order, confiscation of unlawful gains, fine" },
      text: {
        zh: "责令改正，警告，没收违法所得，对违法处理个人信息的应用程序，责令暂停或者终止提供服务；拒不改正的，并处100万元以下罚款，对直接责任人员处1万元以上10万元以下罚款。",
        en: "An order to rectify, a warning, confiscation of gains, an order to suspend or terminate applications that process unlawfully; on refusal a fine of up to RMB 1 million, and of RMB 10,000 to 100,000 for the persons directly responsible.",
      },
      when: always,
      cites: ["personal.sanctions"],
    },
    {
      id: "grave",
      title: { zh: "情节严重的罚款", en: "Fine in grave cases" },
      text: {
        zh: "5000万元以下或者上一年度营业额5%以下罚款，并可以责令暂停业务、停业整顿。",
        en: "A fine of up to RMB 50 million or 5 per cent of the previous year’s turnover, and an order to suspend business.",
      },
      when: includes("tuning-data", "sensitive", "personal"),
      cites: ["personal.grave-sanctions"],
    },
    {
      id: "damages",
      title: { zh: "对个人的损害赔偿", en: "Damages to the individuals" },
      text: {
        zh: "侵害个人信息权益造成损害，不能证明自己没有过错的，承担损害赔偿等侵权责任。",
        en: "Liability in tort for damage to personal information interests, unless absence of fault is proved.",
      },
      when: always,
      cites: ["personal.liability"],
    },
  ],
  levers: ["obtain-consent", "replace-training-data"],
  evidence: [
    {
      item: { zh: "同意记录、影响评估报告、数据清理记录", en: "Records of consent, impact assessments and cleaning" },
      proves: { zh: "处理有合法依据", en: "A lawful basis" },
    },
  ],
  limitation: penaltyLimitation,
  notes: [
    {
      text: {
        zh: "自2023年8月15日起，向境内公众提供生成式人工智能服务的，训练数据涉及个人信息同样以同意或者其他法定情形为条件。",
        en: "From 15 August 2023, those who offer generative AI to the public in mainland China need consent or another statutory case for personal information in training data as well.",
      },
      cites: ["genai.training-data"],
      when: all(is("public-mainland", "yes"), not(is("measures-period", "before"))),
    },
    {
      text: {
        zh: "处理敏感个人信息或者用于自动化决策的，应当事前作影响评估并记录。",
        en: "Processing sensitive information, or using it for automated decisions, needs an impact assessment beforehand, with a record.",
      },
      cites: ["personal.impact-assessment"],
      when: any(includes("tuning-data", "sensitive"), includes("outputs", "decisions")),
    },
    {
      text: {
        zh: "处理不满十四周岁未成年人个人信息的，应当取得其父母或者其他监护人的同意；此类信息属于敏感个人信息。",
        en: "Processing information of minors under fourteen needs the consent of a parent or guardian; such information is sensitive.",
      },
      cites: ["personal.minors", "personal.sensitive"],
      when: includes("tuning-data", "sensitive"),
    },
    {
      text: {
        zh: "受客户委托处理的，不得超出约定的处理目的、处理方式；用于训练自己的模型，通常超出受托范围。委托处理和向他人提供，事前都要作影响评估。",
        en: "Whoever processes for a client may not go beyond the agreed purpose and method; training one’s own model usually does. Entrusting others and passing information on both need an impact assessment beforehand.",
      },
      cites: ["personal.entrusted", "personal.impact-assessment"],
      when: all(includes("tuning-data", "client"), includes("tuning-data", "personal", "sensitive")),
    },
  ],
};
