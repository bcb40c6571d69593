import type { Claim } from "../../lib/knowledge/claim";
import { all, always, includes, is, not } from "../../lib/knowledge/condition";
import { taintedBase } from "../claims/shared/upstream";
import { largeCompany, largeRevenue } from "../conditions";
import { measuresInForce } from "./shared/measures-in-force";
import { publicService } from "./shared/public-service";
import { measuresSanctions, penaltyLimitation } from "./shared/sanctions";

export const lawfulBaseModel: Claim = {
  id: "lawful-base-model",
  kind: "duty",
  jurisdiction: "prc",
  order: 90,
  title: { zh: "使用具有合法来源的基础模型", en: "Using a lawfully sourced base model" },
  claimant: { zh: "网信等主管部门", en: "the Cyberspace Administration and other regulators" },
  summary: {
    zh: "向境内公众提供生成式人工智能服务的，开展预训练、优化训练等训练数据处理活动，应当使用具有合法来源的数据和基础模型，并不得侵害知识产权。这是行政法上的义务，不是私人的请求权，但会影响商业道德和过错的判断。",
    en: "Those who offer generative AI to the public in mainland China must, in processing training data for pre-training, optimisation training and the like, use data and base models of lawful source and infringe no IP. It is a duty of public law and gives no private claim, though it informs business ethics and fault.",
  },
  components: ["weights"],
  transition: "regulation",
  acts: ["service"],
  relevantWhen: all(not(is("public-mainland", "no")), not(is("permission", "own", "not-obtained"))),
  uncoveredWhen: is("permission", "uncovered"),
  elements: [
    publicService,
    measuresInForce,
    {
      id: "training",
      title: { zh: "开展了训练数据处理活动", en: "Processing of training data" },
      tests: [
        {
          id: "tuned",
          when: includes("modification", "fine-tuned", "adapter", "distilled"),
          then: "met",
          because: {
            zh: "在基础模型上微调、训练适配器或蒸馏，属于优化训练。",
            en: "Fine-tuning, adapter training or distillation on the base model is optimisation training.",
          },
          cites: ["genai.lawful-source"],
        },
        {
          id: "as-is",
          when: always,
          then: "contested",
          leaning: "even",
          because: {
            zh: "未作训练、直接部署的，是否受第七条约束有争议：条文首句规范的是训练数据处理活动。",
            en: "Whether article 7 reaches plain deployment without training is disputed: its opening words speak of training-data processing.",
          },
          cites: ["genai.lawful-source"],
          argument: {
            claimant: {
              zh: "第（一）项写明“基础模型”，立法目的在于来源合法；第四条第（三）项另要求尊重知识产权和商业道德。",
              en: "Item (1) names base models in terms and aims at lawful source; article 4, item 3 separately requires respect for IP and business ethics.",
            },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "首句限定了适用范围，纯推理没有训练数据处理活动。",
              en: "The opening words limit it, and pure inference processes no training data.",
            },
            respondentCites: ["genai.lawful-source"],
            cautious: {
              zh: "备案实务中通常需要说明基础模型，按应当合法来源准备。",
              en: "In practice filing usually calls for the base model to be identified: prepare as if its source must be lawful.",
            },
          },
        },
      ],
    },
    {
      id: "unlawful-source",
      title: { zh: "基础模型来源不合法", en: "The base model’s source is not lawful" },
      tests: [
        {
          id: "no-longer-used",
          when: is("use-status", "abandoned-plan", "never-launched"),
          then: "unmet",
          because: { zh: "上线前已停用该模型。", en: "The model was dropped before launch." },
          cites: ["genai.lawful-source"],
        },
        {
          // What is one's own or not obtained is not judged here, but while the channel is unknown it may be either.
          id: "not-held",
          when: is("permission", "own", "not-obtained", "uncovered"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "其许可证未收录或者未能核实，来源是否合法须按其页面所附的文本判断。",
            en: "Its licence is not held here or could not be verified: whether its source is lawful is for the text on its page to say.",
          },
          cites: ["genai.lawful-source"],
          argument: {
            claimant: {
              zh: "提供者应当能够说明基础模型的来源和许可。",
              en: "A provider must be able to show the base model’s source and licence.",
            },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "公开提供下载的模型通常附有许可证，取得即属合法来源。",
              en: "Models offered for download usually carry a licence, and a source under it is lawful.",
            },
            respondentCites: ["genai.lawful-source"],
            cautious: {
              zh: "先读其页面所附的许可证并留存。",
              en: "Read the licence on its page first, and keep a copy.",
            },
          },
        },
        {
          id: "page-narrower",
          when: all(is("permission", "open-licence", "within"), is("page-label", "stricter")),
          then: "contested",
          leaning: "even",
          because: {
            zh: "所选模型的许可及于本项使用，但文件取自的页面给出的许可较窄或者没有给出许可；来源是否因此不合法，没有定论。",
            en: "The licence of the model chosen covers this use, but the page that the file is taken from gives less or gives none. Whether the source is then unlawful is unsettled.",
          },
          cites: ["genai.lawful-source", "term.purpose"],
          argument: {
            claimant: {
              zh: "没有许可的使用本身即是侵权，来源应当就本项使用判断。",
              en: "Use without a licence is itself an infringement; lawfulness must be judged for this use.",
            },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "“来源”指取得的途径；公开的许可证许可任何人使用该模型，转载者不能另加限制。",
              en: "“Source” means how it is obtained; a public licence lets anyone use the model, and whoever passes it on cannot add limits.",
            },
            respondentCites: ["genai.lawful-source"],
            cautious: {
              zh: "改从权利人的官方页面取得。",
              en: "Take it from the right holder’s own page.",
            },
          },
        },
        {
          id: "licence-in-doubt",
          when: all(is("permission", "within"), is("licence-ended", "automatic", "curable")),
          then: "contested",
          leaning: "even",
          because: {
            zh: "取得时有许可，但应当附上、展示的内容没有全部提供，许可是否仍及于本项使用有疑问。来源是否因此不合法，没有定论。",
            en: "There was a licence, but not everything was given or shown that it asks for, and whether it still covers this use is doubtful. Whether the source is then unlawful is unsettled.",
          },
          cites: ["genai.lawful-source", "term.purpose"],
          argument: {
            claimant: {
              zh: "没有许可的使用本身即是侵权，来源应当就本项使用判断。",
              en: "Use without a licence is itself an infringement; lawfulness must be judged for this use.",
            },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "“来源”指取得的途径，取得时并无不当；欠缺可以补正。",
              en: "“Source” means how it was obtained, and nothing was wrong with that; what is missing can be put right.",
            },
            respondentCites: ["genai.lawful-source"],
            cautious: {
              zh: "补齐所欠内容并保存记录。",
              en: "Put right what is missing, and keep a record.",
            },
          },
        },
        {
          id: "tainted-upstream",
          when: all(is("permission", "within", "unused", "separate", "open-licence"), taintedBase),
          then: "contested",
          leaning: "even",
          because: {
            zh: "所选模型的许可及于本项使用，但取得的是他人的衍生版本，其基础据称来自外泄文件或者镜像；来源是否因此不合法，没有定论。",
            en: "The licence of the model chosen covers this use, but what was taken is somebody else’s derivative, whose base is said to come from leaked files or a mirror. Whether the source is then unlawful is unsettled.",
          },
          cites: ["genai.lawful-source"],
          argument: {
            claimant: {
              zh: "提供者应当查明基础模型的来源；制作者没有的权利，页面也给不出。",
              en: "A provider must find out where the base came from, and a page cannot give what its maker never had.",
            },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "公开的许可证许可任何人使用该模型，经由谁取得不影响许可。",
              en: "A public licence lets anyone use the model, through whomever it came.",
            },
            respondentCites: ["genai.lawful-source"],
            cautious: {
              zh: "改从权利人的官方页面取得基础模型，自行训练。",
              en: "Take the base from the right holder’s own page and train it yourself.",
            },
          },
        },
        {
          id: "licensed",
          when: is("permission", "within", "unused", "separate", "open-licence"),
          then: "unmet",
          because: { zh: "来源经许可。", en: "The source is licensed." },
          cites: ["genai.lawful-source"],
        },
        {
          id: "replaced",
          when: is("use-status", "ended"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "已停用并替换；此前的服务期间仍可能被追究。",
            en: "It has been replaced, though the earlier time of service may still be looked at.",
          },
          cites: ["genai.lawful-source", "genai.sanctions"],
          argument: {
            claimant: { zh: "违法提供服务的期间已经存在。", en: "There was a time of unlawful service." },
            claimantCites: ["genai.sanctions"],
            respondent: {
              zh: "已主动改正，未见公开的处罚先例。",
              en: "It was mended unasked, and no published penalty was found.",
            },
            respondentCites: ["genai.sanctions"],
            cautious: { zh: "保存替换和下线的证据。", en: "Keep proof of replacement and take-down." },
          },
        },
        {
          id: "innocent",
          when: is("awareness", "none", "arguable"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "未经许可但取得时没有充分理由知道；“合法来源”没有定义。",
            en: "Unlicensed, but without clear reason to know it on obtaining it; “lawful source” is not defined.",
          },
          cites: ["genai.lawful-source"],
          argument: {
            claimant: {
              zh: "来源是否合法是客观问题，提供者应当查证基础模型的许可。",
              en: "Lawfulness of source is objective: a provider must check the base model’s licence.",
            },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "从公开页面依标注取得，已尽合理注意；使用范围的争议不等于来源不合法。",
              en: "It was taken from a public page as labelled, with reasonable care; a dispute over scope is not an unlawful source.",
            },
            respondentCites: ["genai.lawful-source"],
            cautious: {
              zh: "不能证明许可的基础模型，不用于向公众的服务。",
              en: "Do not put before the public a base model for which you cannot show a licence.",
            },
          },
        },
        {
          id: "beyond-licence",
          when: is("permission", "exceeded", "doubtful", "unregistered"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "文件依许可取得，但许可不及于或者未必及于这一用途；是否仍属“合法来源”没有定论。",
            en: "The file is obtained under the licence, but the licence does not, or may not, cover this use; whether the source is then lawful is unsettled.",
          },
          cites: ["genai.lawful-source", "term.purpose"],
          argument: {
            claimant: {
              zh: "违反许可的使用本身侵害他人权益，来源的合法性应就本次使用判断。",
              en: "Use against the licence is itself an infringement; lawfulness must be judged for this use.",
            },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "“来源”指取得方式，取得方式合法。",
              en: "“Source” means how it was obtained, and that was lawful.",
            },
            respondentCites: ["genai.lawful-source"],
            cautious: {
              zh: "按不合法来源准备：先取得许可或更换模型。",
              en: "Prepare as if unlawful: obtain a licence or change the model first.",
            },
          },
        },
        {
          id: "licence-of-another",
          when: is("permission", "another-person"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "文件依许可取得，但许可属于他人；是否仍属“合法来源”没有定论。",
            en: "The file is obtained under a licence, but the licence is another’s; whether the source is then lawful is unsettled.",
          },
          cites: ["genai.lawful-source", "term.transfer"],
          argument: {
            claimant: {
              zh: "许可不及于实际使用者的，使用本身侵害他人权益。",
              en: "Where the licence does not reach the one who uses it, the use is itself an infringement.",
            },
            claimantCites: ["genai.lawful-source", "genai.respect-ip"],
            respondent: {
              zh: "“来源”指取得方式，取得方式合法。",
              en: "“Source” means how it was obtained, and that was lawful.",
            },
            respondentCites: ["genai.lawful-source"],
            cautious: {
              zh: "以实际提供服务的单位名义取得许可。",
              en: "Have the licence in the name of the one that offers the service.",
            },
          },
        },
        {
          id: "leaked",
          when: always,
          then: "met",
          because: {
            zh: "没有许可，且明知或应知来路不正，难以主张来源合法。",
            en: "Holding no licence, and knowing or bound to know of a tainted origin, one can hardly claim a lawful source.",
          },
          cites: ["genai.lawful-source", "model.release-page"],
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: is("use-status", "ended", "never-launched", "abandoned-plan"),
      then: "minor",
      because: { zh: "已停用。", en: "No longer in use." },
    },
    {
      when: largeCompany,
      then: "serious",
      because: {
        zh: "大型企业的服务受关注度高，可能被责令暂停。",
        en: "A large company’s service is closely watched and may be ordered to suspend.",
      },
    },
    {
      when: largeRevenue,
      then: "serious",
      because: {
        zh: "收入可观的服务可能被责令暂停。",
        en: "A service with sizeable revenue may be ordered to suspend.",
      },
    },
    {
      when: always,
      then: "moderate",
      because: {
        zh: "可能被警告、责令改正，备案受阻。",
        en: "A warning or an order to rectify is possible, and filing will stall.",
      },
    },
  ],
  remedies: [measuresSanctions],
  levers: ["replace-and-isolate", "keep-internal", "obtain-licence"],
  evidence: [
    {
      item: {
        zh: "基础模型来源说明：名称、版本、许可证、下载地址、哈希",
        en: "Statement of the base model’s source: name, version, licence, address, hash",
      },
      proves: { zh: "来源合法；备案和检查时需要", en: "Lawful source; wanted for filing and inspection" },
    },
  ],
  limitation: penaltyLimitation,
  notes: [
    {
      text: {
        zh: "未检索到依第七条作出的公开处罚。",
        en: "No published penalty under article 7 was found.",
      },
      cites: ["genai.lawful-source", "genai.sanctions"],
      when: not(is("measures-period", "before")),
    },
    {
      text: {
        zh: "在境外向境内提供服务不符合规定的，国家网信部门应当通知有关机构采取技术措施和其他必要措施予以处置。",
        en: "Where a service from abroad does not comply, the Cyberspace Administration is to notify the bodies concerned to take technical and other necessary measures.",
      },
      cites: ["genai.foreign-services"],
      when: not(includes("places", "mainland")),
    },
  ],
};
