import type { Claim } from "../../lib/knowledge/claim";
import { all, always, any, before, includes, is, not } from "../../lib/knowledge/condition";
import { communityRelease, inBusiness, largeCompany } from "../conditions";
import { measuresInForce } from "./shared/measures-in-force";
import { publicService } from "./shared/public-service";
import { measuresSanctions, penaltyLimitation } from "./shared/sanctions";

/**
 * Interim Measures art. 7, items 1, 2 and 4, arts 4 and 8: data as well as base models. Merging weights processes no
 * training data and is left out.
 */
export const trainingData: Claim = {
  id: "training-data",
  kind: "duty",
  jurisdiction: "prc",
  order: 95,
  title: { zh: "训练数据来源合法", en: "Lawful sources of training data" },
  claimant: { zh: "网信等主管部门", en: "the Cyberspace Administration and other regulators" },
  summary: {
    zh: "训练和优化训练应当使用具有合法来源的数据，不得侵害他人的知识产权。抓取、非商业数据集、以他人服务生成的数据和客户的保密数据各有其问题。",
    en: "Training and tuning must use data of lawful source and infringe no IP. Scraped pages, non-commercial sets, data made with another’s service and clients’ confidential data each raise their own point.",
  },
  components: ["weights", "training-data"],
  transition: "regulation",
  acts: ["service"],
  relevantWhen: all(
    not(is("public-mainland", "no")),
    any(is("component", "training-data"), includes("modification", "fine-tuned", "adapter", "distilled")),
    not(is("way", "service")),
  ),
  elements: [
    publicService,
    measuresInForce,
    {
      id: "unlawful-data",
      title: { zh: "数据来源不合法", en: "The source of the data is not lawful" },
      tests: [
        {
          id: "confidential",
          when: includes("tuning-data", "confidential"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "使用了含他人保密信息的数据；是否合法取决于提供者的授权和约定的用途。",
            en: "Data with others’ confidential information was used; whether lawfully turns on authority and agreed purpose.",
          },
          cites: ["genai.lawful-source", "genai.respect-ip"],
          argument: {
            claimant: {
              zh: "未经许可用于训练，侵害商业秘密，来源不合法。",
              en: "Training on it without consent violates trade secrets and its source is not lawful.",
            },
            claimantCites: ["genai.lawful-source", "aucl.secret-acts"],
            respondent: {
              zh: "信息由权利人交付，用途在合同之内。",
              en: "The holder handed it over and the purpose is within the contract.",
            },
            respondentCites: ["genai.lawful-source"],
            cautious: {
              zh: "取得书面同意，隔离并记录所用数据。",
              en: "Obtain consent in writing, and isolate and log the data.",
            },
          },
        },
        {
          id: "non-commercial",
          when: all(includes("tuning-data", "non-commercial"), inBusiness, not(communityRelease)),
          then: "contested",
          leaning: "even",
          because: {
            zh: "数据集限于非商业使用，用于经营性产品的训练是否违反其许可、来源是否因此不合法，有争议。",
            en: "The set is licensed for non-commercial use; whether training a product breaks its licence, and makes the source unlawful, is disputed.",
          },
          cites: ["genai.lawful-source", "software.unlicensed-rights-reserved"],
          argument: {
            claimant: { zh: "超出许可的使用侵害他人权益。", en: "Use beyond the licence infringes." },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "数据集的许可针对数据本身，模型不是其复制件。",
              en: "The licence concerns the data, and a model is no copy of it.",
            },
            respondentCites: ["copyright.works"],
            cautious: { zh: "换用允许商用的数据重新训练。", en: "Retrain on data that may be used commercially." },
          },
        },
        {
          id: "synthetic",
          when: includes("tuning-data", "synthetic"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "用其他模型或服务的输出训练，可能违反该服务的条款；合同只约束当事人。",
            en: "Training on another service’s outputs may break its terms; a contract binds only its parties.",
          },
          cites: ["genai.lawful-source", "contract.privity"],
          argument: {
            claimant: {
              zh: "违反服务条款取得的数据来源不合法，并违背商业道德。",
              en: "Data obtained against the terms of service is not of lawful source and offends business ethics.",
            },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "条款的违反是合同问题，不影响数据来源的合法性。",
              en: "Breach of terms is a matter of contract and leaves the source lawful.",
            },
            respondentCites: ["contract.privity"],
            cautious: {
              zh: "核对该服务关于输出用途的条款，保存账号和日期。",
              en: "Check that service’s terms on outputs, and keep account and dates.",
            },
          },
        },
        {
          id: "public-web",
          when: includes("tuning-data", "public-web"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "抓取公开网页：著作权法没有文本与数据挖掘的例外，来源是否合法有争议。",
            en: "Scraped pages: the Copyright Law has no exception for text and data mining, and whether the source is lawful is disputed.",
          },
          cites: ["genai.lawful-source", "copyright.fair-use"],
          argument: {
            claimant: {
              zh: "复制他人作品用于训练，不在合理使用的列举之内；绕过访问限制抓取的，取得方式也不合法。",
              en: "Copying others’ works to train is not among the listed cases of fair use; where limits on access were evaded, the way of obtaining it was unlawful too.",
            },
            claimantCites: ["copyright.fair-use", "data.lawful-collection"],
            respondent: {
              zh: "内容已公开，训练不再现作品，不影响其正常使用。",
              en: "The content is public, training reproduces no work and leaves its normal use alone.",
            },
            respondentCites: ["copyright.fair-use"],
            cautious: {
              zh: "遵守爬虫协议和网站条款，保留来源清单，响应删除请求。",
              en: "Respect robots rules and terms, keep a list of sources, and honour requests to delete.",
            },
          },
        },
        {
          id: "client",
          when: includes("tuning-data", "client"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "数据由客户交来：客户是否有权提供、约定的用途是否包括训练，须查明。",
            en: "A client gave the data: whether the client may give it, and whether the agreed purpose covers training, must be established.",
          },
          cites: ["genai.lawful-source"],
          argument: {
            claimant: {
              zh: "为客户项目交来的数据，用于训练自己的模型，超出约定用途。",
              en: "Data given for a client’s project and used to train a model of one’s own goes beyond the agreed purpose.",
            },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "客户交付数据即为用于该模型，来源由客户保证。",
              en: "The client handed it over for this very model and warrants its source.",
            },
            respondentCites: ["genai.lawful-source", "contract.privity"],
            cautious: {
              zh: "在合同中写明训练用途、权利保证和项目结束后的处理。",
              en: "State the purpose of training, a warranty of title and what happens after the project in the contract.",
            },
          },
        },
        {
          id: "personal-only",
          when: not(includes("tuning-data", "own")),
          then: "unmet",
          because: {
            zh: "除个人信息外没有其他来源问题；个人信息的依据另见个人信息一项。",
            en: "Apart from personal information no question of source arises; for its basis see personal information.",
          },
          cites: ["genai.training-data"],
        },
        {
          id: "own",
          when: always,
          then: "unmet",
          because: { zh: "数据为自有或者取得许可的。", en: "The data is one’s own or licensed." },
          cites: ["genai.lawful-source"],
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: all(inBusiness, largeCompany),
      then: "moderate",
      because: {
        zh: "大型企业的训练数据更可能被要求说明。",
        en: "A large company is likelier to be asked to account for its training data.",
      },
    },
    {
      when: always,
      then: "minor",
      because: { zh: "可以更换数据并说明来源。", en: "Data can be replaced and its source explained." },
    },
  ],
  remedies: [measuresSanctions],
  levers: ["replace-training-data", "keep-internal"],
  evidence: [
    {
      item: { zh: "训练数据来源清单、许可和同意记录", en: "List of training-data sources, with licences and consents" },
      proves: { zh: "来源合法；检查时应当说明", en: "Lawful source; to be explained on inspection" },
    },
  ],
  limitation: penaltyLimitation,
  notes: [
    {
      text: {
        zh: "提供者还应采取有效措施提高训练数据质量，增强真实性、准确性、客观性、多样性；作数据标注的，应当制定标注规则、评估质量并抽样核验。",
        en: "Providers must also take effective measures to improve the quality of training data, its truthfulness, accuracy, objectivity and diversity; where data is annotated, they need rules of annotation, an assessment of quality and checks by sample.",
      },
      cites: ["genai.data-quality", "genai.annotation"],
      when: not(is("measures-period", "before")),
    },
    {
      text: {
        zh: "自2025年1月1日起，提供生成式人工智能服务的网络数据处理者应当加强对训练数据和训练数据处理活动的安全管理。",
        en: "From 1 January 2025 network data processors that provide generative AI services must strengthen the security management of training data and its processing.",
      },
      cites: ["network-data.training-data"],
      when: not(before("law-date", "2025-01-01")),
    },
    {
      text: {
        zh: "深度合成服务的提供者和技术支持者都应当加强训练数据管理；训练数据包含个人信息的，应当遵守个人信息保护的有关规定。",
        en: "Providers and technical supporters of deep synthesis services alike must strengthen the management of training data and, where it contains personal information, observe the rules that protect it.",
      },
      cites: ["deep.training-data"],
      when: not(is("deep-synthesis-period", "before")),
    },
    {
      text: {
        zh: "检查时应当说明训练数据的来源、规模、类型和标注规则；没有文本与数据挖掘的例外，来源清单是主要的证据。",
        en: "On inspection the sources, scale, kinds and rules of annotation of training data must be explained; as there is no exception for text and data mining, a list of sources is the chief evidence.",
      },
      cites: ["genai.supervision", "copyright.fair-use"],
      when: not(is("measures-period", "before")),
    },
    {
      text: {
        zh: "以人工智能平台和训练为背景的裁判（杭州奥特曼、上海美杜莎等案）涉及的是输出或训练素材中的作品，不涉及模型权重本身。",
        en: "Judgments on AI platforms and training (Hangzhou Ultraman and others) concern works in outputs or training material, not weights.",
      },
      cites: ["case.ultraman-hangzhou"],
      when: always,
    },
  ],
};
