import type { Claim } from "../../lib/knowledge/claim";
import { all, always, any, includes, is, not } from "../../lib/knowledge/condition";
import { beforeLaunch, largeCompany } from "../conditions";
import { measuresInForce } from "./shared/measures-in-force";
import { publicService } from "./shared/public-service";
import { measuresSanctions, penaltyLimitation } from "./shared/sanctions";

const has = (measure: string) => includes("provider-measures", measure);
const begun = not(beforeLaunch);
const amended = not(is("cybersecurity-period", "before"));
const contentUnattended = not(has("unlawful-content"));

/**
 * Interim Measures arts 9, 10, 11, 14, 15 and 19, and beside them deep synthesis arts 9, 10 and 12; penalties under
 * the Cybersecurity Law before and after 1 January 2026, since Interim Measures art. 21 sets none of its own.
 */
export const providerDuties: Claim = {
  id: "provider-duties",
  kind: "duty",
  jurisdiction: "prc",
  order: 105,
  title: { zh: "服务提供者的其他义务", en: "Other duties of a service provider" },
  claimant: { zh: "网信等主管部门", en: "the Cyberspace Administration and other regulators" },
  summary: {
    zh: "向境内公众提供生成式人工智能服务的，应当与注册用户订立服务协议、设投诉举报入口、处置违法内容、公开适用人群并防范未成年人沉迷，保护用户输入信息，并配合监督检查。",
    en: "A provider of generative AI to the public in mainland China must conclude a service agreement with registered users, open a way to complain, deal with unlawful content, state the intended users and guard minors against addiction, protect what users enter, and cooperate with inspections.",
  },
  transition: "regulation",
  acts: ["service"],
  relevantWhen: not(is("public-mainland", "no")),
  elements: [
    publicService,
    measuresInForce,
    {
      id: "measures-missing",
      title: { zh: "措施不全", en: "Measures are missing" },
      tests: [
        {
          id: "not-live",
          when: beforeLaunch,
          then: "unmet",
          due: "on-launch",
          because: {
            zh: "尚未提供服务；上线前应当备齐。",
            en: "The service has not begun; have these ready before launch.",
          },
          cites: ["genai.provider-duties"],
        },
        {
          id: "no-agreement",
          when: not(any(has("agreement"), has("no-accounts"))),
          then: "met",
          because: {
            zh: "有注册用户而没有服务协议。",
            en: "There are registered users and no service agreement.",
          },
          cites: ["genai.provider-duties"],
        },
        {
          id: "no-complaints",
          when: not(has("complaints")),
          then: "met",
          because: {
            zh: "没有便捷的投诉、举报入口，或者没有公布处理流程和反馈时限。",
            en: "There is no convenient way to complain or report, or no published procedure with time limits.",
          },
          cites: ["genai.complaints", "deep.complaints"],
        },
        {
          id: "no-content-procedure",
          when: contentUnattended,
          then: "met",
          because: {
            zh: "没有处置违法内容的流程：问答对话属于深度合成，输入数据和合成结果应当审核；发现违法内容的，应当及时停止生成、停止传输、消除，整改并报告。",
            en: "There is no procedure for unlawful content: dialogue by question and answer is deep synthesis, whose inputs and results are to be reviewed; unlawful content, once found, must promptly cease to be generated and transmitted and be removed, with rectification and a report.",
          },
          cites: ["genai.unlawful-content", "deep.review", "deep.definitions"],
        },
        {
          id: "minors",
          when: not(has("minors")),
          then: "met",
          because: {
            zh: "没有公开适用的人群、场合、用途，或者没有防范未成年人过度依赖、沉迷的措施。",
            en: "The intended users, occasions and uses are not published, or nothing guards minors against reliance and addiction.",
          },
          cites: ["genai.users-and-minors"],
        },
        {
          id: "no-identity",
          when: not(has("identity")),
          then: "contested",
          leaning: "even",
          because: {
            zh: "《暂行办法》的各项措施已经到位；是否还应认证用户的真实身份，有争议。",
            en: "What the Interim Measures ask for is in place; whether users’ real identity must also be verified is disputed.",
          },
          cites: ["deep.real-name", "cyber.real-name"],
          argument: {
            claimant: {
              zh: "深度合成服务提供者应当对使用者进行真实身份信息认证；网络安全法对信息发布、即时通讯等服务有同样要求。",
              en: "Providers of deep synthesis services are to verify their users’ real identity, and the Cybersecurity Law asks the same of information publication, instant messaging and the like.",
            },
            claimantCites: ["deep.real-name", "cyber.real-name"],
            respondent: {
              zh: "条文以“依法”为限，禁止的只是向未认证的使用者提供信息发布服务；单纯问答不发布信息，《暂行办法》也没有此项要求。",
              en: "The text says “according to law” and forbids only information publication for those not verified; mere question and answer publishes nothing, and the Interim Measures ask for no such thing.",
            },
            respondentCites: ["deep.real-name", "genai.provider-duties"],
            cautious: {
              zh: "以手机号等方式认证；允许用户公开发布或者分享内容的，认证后再开放。",
              en: "Verify by mobile number or the like; open publication and sharing only to those verified.",
            },
          },
        },
        {
          id: "complete",
          when: always,
          then: "unmet",
          because: { zh: "各项措施已经到位。", en: "All of them are in place." },
          cites: ["genai.provider-duties", "genai.complaints", "genai.unlawful-content", "genai.users-and-minors"],
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: largeCompany,
      then: "moderate",
      because: { zh: "大型企业的服务受关注度高。", en: "A large company’s service is closely watched." },
    },
    {
      when: always,
      then: "minor",
      because: {
        zh: "可以补正；通常先责令改正。",
        en: "It can be mended, and an order to rectify usually comes first.",
      },
    },
  ],
  remedies: [
    measuresSanctions,
    {
      id: "content-2017",
      title: { zh: "未处置违法内容的处罚", en: "Penalty for not dealing with unlawful content" },
      text: {
        zh: "网络运营者对用户发布的违法信息未停止传输、消除、保存记录的，责令改正、警告、没收违法所得；拒不改正或者情节严重的，处10万元以上50万元以下罚款（网络安全法2025年修正之前）。生成内容是否属于用户发布的信息，条文没有写明。",
        en: "Where a network operator does not stop, remove and record unlawful information that users publish: an order, a warning and confiscation of gains; on refusal or in grave cases a fine of RMB 100,000 to 500,000 (before the amendment of 2025). Whether generated content is information published by users the text does not say.",
      },
      when: all(contentUnattended, not(amended), begun),
      cites: ["cyber.unlawful-content", "cyber.unlawful-content-sanctions"],
    },
    {
      id: "content-2026",
      title: { zh: "未处置违法内容的处罚", en: "Penalty for not dealing with unlawful content" },
      text: {
        zh: "网络运营者对用户发布的违法信息未停止传输、消除、保存记录、报告的，责令改正、警告、通报，可以处5万元以上50万元以下罚款；拒不改正或者情节严重的，处50万元以上200万元以下罚款；造成特别严重影响、后果的，处200万元以上1000万元以下罚款（2026年1月1日起）。生成内容是否属于用户发布的信息，条文没有写明。",
        en: "Where a network operator does not stop, remove, record and report unlawful information that users publish: an order, a warning and a public notice, with a fine of RMB 50,000 to 500,000 possible; on refusal or in grave cases RMB 500,000 to 2 million; on especially serious impact or consequences RMB 2 million to 10 million (from 1 January 2026). Whether generated content is information published by users the text does not say.",
      },
      when: all(contentUnattended, amended, begun),
      cites: ["cyber.unlawful-content", "cyber.unlawful-content-sanctions", "cyber.unlawful-content-gravest"],
    },
    {
      id: "inspection",
      title: { zh: "拒绝、阻碍监督检查", en: "Refusing or obstructing inspection" },
      text: {
        zh: "责令改正；拒不改正或者情节严重的，处5万元以上50万元以下罚款。2026年修正前后数额相同。",
        en: "An order to rectify; on refusal or in grave cases a fine of RMB 50,000 to 500,000, the same before and after the amendment of 2026.",
      },
      when: all(not(is("measures-period", "before")), begun),
      cites: ["genai.supervision", "cyber.complaints", "cyber.inspection-sanctions"],
    },
  ],
  levers: ["complete-provider-measures", "keep-internal"],
  evidence: [
    {
      item: { zh: "服务协议、投诉处理记录、内容处置记录", en: "Service agreement, complaint and content records" },
      proves: { zh: "义务已经履行", en: "The duties are met" },
    },
    {
      item: {
        zh: "训练数据来源、规模、类型、标注规则和算法机制机理的说明",
        en: "An account of the sources, scale and kinds of training data, rules of annotation and the algorithm",
      },
      proves: { zh: "检查时可以说明", en: "Ready for inspection" },
    },
  ],
  limitation: penaltyLimitation,
  notes: [
    {
      text: {
        zh: "主管部门检查时，提供者应当说明训练数据来源、规模、类型、标注规则和算法机制机理。",
        en: "On inspection a provider must explain the sources, scale and kinds of training data, the rules of annotation and the algorithm.",
      },
      cites: ["genai.supervision"],
      when: not(is("measures-period", "before")),
    },
    {
      text: {
        zh: "用户输入信息和使用记录应当保护，不得非法留存能够识别身份的部分，也不得非法提供给他人；用于继续训练的，另见训练数据和个人信息两项。",
        en: "Users’ inputs and records of use are to be protected: what identifies them may not be unlawfully retained, nor any of it unlawfully passed on. For training on them see training data and personal information.",
      },
      cites: ["genai.inputs"],
      when: not(is("measures-period", "before")),
    },
    {
      text: {
        zh: "法律、行政法规规定提供此类服务须取得行政许可的，应当依法取得。服务进入受监管的行业（例如新闻、金融、医疗、教育）的，须另行查明该行业的要求；有关规定没有收录，也没有评估。",
        en: "Where laws or administrative regulations ask for an administrative licence to provide such a service, it must be obtained. For a service in a regulated field (news, finance, medicine or education, for example) that field’s requirements must be looked into; its rules are not held here and were not assessed.",
      },
      cites: ["genai.administrative-licence"],
      when: not(is("measures-period", "before")),
    },
    {
      text: {
        zh: "发现用户利用服务从事违法活动的，应当依法依约警示、限制功能、暂停或者终止服务，保存记录并报告；服务协议应当写明这些措施。",
        en: "Where a user is found to use the service for unlawful activities, the provider must warn, restrict, suspend or end the service according to law and contract, keep records and report; the service agreement should provide for it.",
      },
      cites: ["genai.user-violations", "genai.provider-duties"],
      when: not(is("measures-period", "before")),
    },
    {
      text: {
        zh: "自2023年1月10日起，深度合成服务提供者已应审核输入数据和合成结果、设投诉入口；《暂行办法》施行之前的服务仍可能依此判断。",
        en: "From 10 January 2023 providers of deep synthesis services already had to review inputs and results and open a way to complain; a service before the Interim Measures may still be judged by that.",
      },
      cites: ["deep.review", "deep.complaints"],
      when: all(is("measures-period", "before"), not(is("deep-synthesis-period", "before"))),
    },
    {
      text: {
        zh: "网络运营者还应按网络安全等级保护制度履行安全保护义务，留存网络日志不少于六个月；不履行的责令改正、警告，拒不改正或者导致危害后果的，处1万元以上10万元以下罚款。此项与模型无关，不在评估之内。",
        en: "Network operators also owe the obligations of graded cybersecurity protection and keep network logs for at least six months; failing that, an order and a warning, and on refusal or harm a fine of RMB 10,000 to 100,000. This has nothing to do with models and is not assessed.",
      },
      cites: ["cyber.graded-protection", "cyber.graded-protection-sanctions"],
      when: not(amended),
    },
    {
      text: {
        zh: "网络运营者还应按网络安全等级保护制度履行安全保护义务，留存网络日志不少于六个月；自2026年1月1日起，不履行的责令改正、警告，可以处1万元以上5万元以下罚款，拒不改正或者导致危害后果的，处5万元以上50万元以下罚款。此项与模型无关，不在评估之内。",
        en: "Network operators also owe the obligations of graded cybersecurity protection and keep network logs for at least six months; from 1 January 2026 failing that brings an order and a warning, with a fine of RMB 10,000 to 50,000 possible, and on refusal or harm RMB 50,000 to 500,000. This has nothing to do with models and is not assessed.",
      },
      cites: ["cyber.graded-protection", "cyber.graded-protection-sanctions"],
      when: amended,
    },
    {
      text: {
        zh: "自2026年1月1日起施行的网络安全法修正新增了对人工智能的规定，内容是国家支持研发、完善伦理规范、加强风险监测评估和安全监管。",
        en: "The amendment of the Cybersecurity Law in force from 1 January 2026 added a provision on artificial intelligence: by it the State supports research, improves norms of ethics and strengthens risk assessment and supervision.",
      },
      cites: ["cyber.ai-policy"],
      when: amended,
    },
    {
      text: {
        zh: "从境外向境内提供服务不符合规定的，国家网信部门应当通知有关机构采取技术措施和其他必要措施予以处置。",
        en: "Where a service from abroad does not comply, the Cyberspace Administration is to notify the bodies concerned to take technical and other necessary measures.",
      },
      cites: ["genai.foreign-services"],
      when: all(not(includes("places", "mainland")), not(is("measures-period", "before"))),
    },
  ],
};
