import type { Claim } from "../../lib/knowledge/claim";
import { all, always, any, before, includes, is, not } from "../../lib/knowledge/condition";

/** Personal Information Protection Law arts 13, 29, 55 and 66; Interim Measures art. 7(3). */
export const personalData: Claim = {
  id: "personal-data",
  kind: "duty",
  jurisdiction: "prc",
  order: 96,
  title: { zh: "训练数据中的个人信息", en: "Personal information in training data" },
  claimant: { zh: "履行个人信息保护职责的部门；个人", en: "The personal-information authorities; the individuals" },
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
    any(is("component", "training-data"), includes("modification", "fine-tuned", "adapter", "distilled", "merged")),
    not(is("channel", "not-yet", "service")),
  ),
  elements: [
    {
      id: "mainland",
      title: { zh: "在境内处理，或者处理境内自然人的信息", en: "Processing in the mainland, or of people there" },
      tests: [
        {
          id: "tie",
          when: is("nexus", "yes"),
          then: "met",
          because: { zh: "处理活动或者个人在中国内地。", en: "The processing or the people are in mainland China." },
          cites: ["personal.lawful-basis"],
        },
        {
          id: "no-tie",
          when: always,
          then: "unmet",
          because: { zh: "所述事实与中国内地没有联系。", en: "Nothing in the facts touches mainland China." },
          cites: ["personal.lawful-basis"],
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
          cites: ["personal.lawful-basis"],
        },
        {
          id: "web",
          when: includes("tuning-data", "public-web", "client"),
          then: "contested",
          because: {
            zh: "网页或者客户数据通常夹带个人信息，是否经过清理须查明。",
            en: "Web pages and client data usually carry personal information; whether it was removed must be established.",
          },
          cites: ["personal.lawful-basis"],
          argument: {
            claimant: { zh: "未经清理的数据难免含有个人信息。", en: "Data that was not cleaned is bound to have it." },
            claimantCites: ["personal.lawful-basis"],
            respondent: { zh: "已匿名化的信息不属于个人信息。", en: "Anonymised information is no longer personal." },
            respondentCites: ["personal.lawful-basis"],
            cautious: { zh: "作清理、抽样检查并留存记录。", en: "Clean it, check samples and keep records." },
          },
        },
        {
          id: "no",
          when: always,
          then: "unmet",
          because: { zh: "没有使用个人信息。", en: "No personal information was used." },
          cites: ["personal.lawful-basis"],
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
          cites: ["personal.sensitive-consent"],
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
          because: {
            zh: "以其他法定依据处理的，是否及于训练用途有争议。",
            en: "Whether another statutory basis reaches training is disputed.",
          },
          cites: ["personal.lawful-basis"],
          argument: {
            claimant: {
              zh: "训练不是订立、履行合同所必需，也超出公开信息的合理范围。",
              en: "Training is not necessary for a contract and goes beyond reasonable use of published information.",
            },
            claimantCites: ["personal.lawful-basis"],
            respondent: {
              zh: "合理处理个人自行公开的信息无须同意。",
              en: "Reasonable use of what people published themselves needs no consent.",
            },
            respondentCites: ["personal.lawful-basis"],
            cautious: { zh: "优先取得同意或者匿名化。", en: "Prefer consent or anonymisation." },
          },
        },
        {
          id: "consented",
          when: is("personal-basis", "consent", "separate-consent"),
          then: "unmet",
          because: {
            zh: "已取得同意；同意的范围应当包括训练用途。",
            en: "Consent was obtained; its scope should include training.",
          },
          cites: ["personal.lawful-basis"],
        },
        {
          id: "not-personal",
          when: not(includes("tuning-data", "personal", "sensitive", "public-web", "client")),
          then: "unmet",
          because: { zh: "没有使用个人信息。", en: "No personal information was used." },
          cites: ["personal.lawful-basis"],
        },
        {
          id: "unexamined",
          when: always,
          then: "contested",
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
      when: is("actor", "large-company"),
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
        zh: "责令改正，警告，没收违法所得，责令暂停或者终止应用服务；拒不改正的，并处100万元以下罚款。",
        en: "An order to rectify, a warning, confiscation of gains, suspension or termination of the application; on refusal a fine of up to RMB 1 million.",
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
  ],
  levers: [],
  evidence: [
    {
      item: { zh: "同意记录、影响评估报告、数据清理记录", en: "Records of consent, impact assessments and cleaning" },
      proves: { zh: "处理有合法依据", en: "A lawful basis" },
    },
  ],
  limitation: { zh: "行政处罚的追究期限未核实。", en: "The period for administrative penalties was not verified." },
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
  ],
};
