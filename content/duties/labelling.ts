import type { Claim } from "../../lib/knowledge/claim";
import { all, always, includes, is, not } from "../../lib/knowledge/condition";
import { beforeLaunch, largeCompany } from "../conditions";
import { measuresSanctions, penaltyLimitation } from "./shared/sanctions";

const before2025 = is("labelling-period", "before");
const measuresApply = is("labelling-period", "within", "planned");

/**
 * Provisions on deep synthesis arts 16 and 17 since 10 January 2023; Labelling Measures arts 4 and 5, which build on
 * them, since 1 September 2025.
 */
export const labelling: Claim = {
  id: "labelling",
  kind: "duty",
  jurisdiction: "prc",
  order: 110,
  title: { zh: "生成内容的标识", en: "Labelling of generated content" },
  claimant: { zh: "网信等主管部门", en: "the Cyberspace Administration and other regulators" },
  summary: {
    zh: "生成内容的显式标识和文件元数据中的隐式标识。2023年1月10日起有深度合成规定，2025年9月1日起有专门的标识办法。",
    en: "Explicit labels on generated content and implicit labels in file metadata. Rules on deep synthesis have applied since 10 January 2023 and measures on labelling since 1 September 2025.",
  },
  transition: "regulation",
  acts: ["service"],
  relevantWhen: not(is("public-mainland", "no")),
  elements: [
    {
      id: "in-force",
      title: { zh: "标识规定已经施行", en: "Rules on labels are in force" },
      tests: [
        {
          id: "before",
          when: is("deep-synthesis-period", "before"),
          then: "unmet",
          because: {
            zh: "深度合成规定（2023年1月10日起施行）当时尚未施行，或者服务在其施行之前已经下线。",
            en: "The rules on deep synthesis (from 10 January 2023) were not yet in force, or the service had ended before they were.",
          },
          cites: ["deep.in-force"],
        },
        {
          id: "deep-synthesis-only",
          when: before2025,
          then: "met",
          because: {
            zh: "适用深度合成规定；服务期间在标识办法2025年9月1日施行之前。",
            en: "The rules on deep synthesis apply; the service was before the labelling measures of 1 September 2025.",
          },
          cites: ["deep.in-force"],
        },
        {
          id: "planned",
          when: is("labelling-period", "planned"),
          then: "met",
          because: {
            zh: "尚未上线；上线时深度合成规定和标识办法都适用。",
            en: "It is not live yet; on launch the rules on deep synthesis and the labelling measures both apply.",
          },
          cites: ["deep.in-force", "labelling.in-force"],
        },
        {
          id: "both",
          when: always,
          then: "met",
          because: {
            zh: "深度合成规定和标识办法都适用。",
            en: "The rules on deep synthesis and the labelling measures both apply.",
          },
          cites: ["deep.scope", "labelling.scope", "labelling.in-force"],
        },
      ],
    },
    {
      id: "public-service",
      title: { zh: "向境内公众提供服务", en: "A service to the public in mainland China" },
      tests: [
        {
          id: "public",
          when: is("public-mainland", "yes"),
          then: "met",
          because: { zh: "面向公众。", en: "It is for the public." },
          cites: ["deep.scope", "deep.labels"],
        },
        {
          id: "clients",
          when: is("public-mainland", "clients"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "只向特定企业客户提供的，是否属于向公众提示的情形有争议。",
            en: "Where only particular business clients are served, whether the public needs the label is disputed.",
          },
          cites: ["deep.labels", "deep.technical-label"],
          argument: {
            claimant: {
              zh: "技术标识不以向公众提供为条件；内容经客户到达公众的，显著标识同样必要。",
              en: "Technical labels do not depend on a service to the public, and content that reaches the public through clients needs plain ones too.",
            },
            claimantCites: ["deep.technical-label", "deep.labels"],
            respondent: {
              zh: "显著标识的目的是向公众提示，企业客户不会误认。",
              en: "Plain labels are to tell the public, and business clients are not misled.",
            },
            respondentCites: ["deep.labels"],
            cautious: { zh: "按向公众提供准备标识。", en: "Label as if for the public." },
          },
        },
        {
          id: "not-public",
          when: always,
          then: "unmet",
          because: {
            zh: "只供内部使用，或者只向境外提供。",
            en: "It is for internal use or offered abroad only.",
          },
          cites: ["deep.scope"],
        },
      ],
    },
    {
      id: "generated-content",
      title: { zh: "提供生成内容的服务", en: "A service of generated content" },
      tests: [
        {
          id: "shown",
          when: includes("outputs", "shown"),
          then: "met",
          because: {
            zh: "生成的内容直接展示给用户；问答对话、篇章生成属于深度合成技术。",
            en: "Generated content is shown to users; dialogue by question and answer and the generation of passages are deep synthesis.",
          },
          cites: ["deep.definitions", "deep.labels"],
        },
        {
          id: "own-content",
          when: includes("outputs", "sold", "in-product"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "用模型制作内容再出售或者写进产品，用户并不使用生成服务：是服务提供者还是使用者，有争议。",
            en: "Content is made with the model and then sold or built into a product, and customers use no generating service: whether that makes one a provider or a user is disputed.",
          },
          cites: ["deep.definitions", "deep.labels"],
          argument: {
            claimant: {
              zh: "应用深度合成技术向公众提供信息内容，公众同样可能混淆或者误认。",
              en: "Information made by deep synthesis is supplied to the public, which may be confused or misled just the same.",
            },
            claimantCites: ["deep.scope", "deep.labels"],
            respondent: {
              zh: "标识义务由深度合成服务提供者承担；以他人或者自己的工具制作内容的，是使用者。",
              en: "The duty to label lies on those who provide a deep synthesis service; whoever makes content with a tool is a user.",
            },
            respondentCites: ["deep.definitions"],
            cautious: {
              zh: "对外发布时声明并标识，保存制作记录。",
              en: "Declare and label it on publication, and keep records of how it was made.",
            },
          },
        },
        {
          id: "kept",
          when: always,
          then: "unmet",
          because: { zh: "生成的内容不到达用户。", en: "Generated content does not reach users." },
          cites: ["deep.labels"],
        },
      ],
    },
    {
      id: "labels-missing",
      title: { zh: "标识不足", en: "Labels are missing" },
      tests: [
        {
          id: "not-live",
          when: beforeLaunch,
          then: "unmet",
          due: "on-launch",
          because: {
            zh: "尚未提供服务；上线时应当做好标识。",
            en: "The service has not begun; labels are due on launch.",
          },
          cites: ["deep.labels", "deep.technical-label"],
        },
        {
          id: "both-before",
          when: all(is("labels", "both"), before2025),
          then: "unmet",
          because: { zh: "显著标识和技术标识都有。", en: "There are plain labels and technical labels." },
          cites: ["deep.labels", "deep.technical-label"],
        },
        {
          id: "implicit-before",
          when: all(is("labels", "implicit-only"), before2025),
          then: "contested",
          leaning: "even",
          because: {
            zh: "标识办法施行之前，显著标识以“可能导致公众混淆或者误认”为条件，是否需要有争议。",
            en: "Before the labelling measures, plain labels were due where the public might be confused or misled; whether that was so is disputed.",
          },
          cites: ["deep.labels"],
          argument: {
            claimant: {
              zh: "智能对话、智能写作模拟自然人，容易误认。",
              en: "Dialogue and writing that simulate a person easily mislead.",
            },
            claimantCites: ["deep.labels"],
            respondent: {
              zh: "用户明知使用的是人工智能产品，不会混淆。",
              en: "Users know that they use a machine, so nobody is misled.",
            },
            respondentCites: ["deep.labels"],
            cautious: { zh: "在界面和内容上都作显著提示。", en: "Label both the interface and the content plainly." },
          },
        },
        {
          id: "explicit-before",
          when: all(is("labels", "explicit-only"), before2025),
          then: "contested",
          leaning: "even",
          because: {
            zh: "深度合成规定要求采取技术措施添加不影响使用的标识，没有写明须为隐式；只有用户看得见的标识是否足够，有争议。",
            en: "The rules on deep synthesis ask for labels by technical measures that do not affect use and do not say that they must be implicit; whether labels that users see are enough is disputed.",
          },
          cites: ["deep.technical-label", "deep.labels"],
          argument: {
            claimant: {
              zh: "第十六条和第十七条分别规定了两种标识，显著标识不能代替技术标识。",
              en: "Articles 16 and 17 provide for two kinds of label, and a plain one cannot stand for the technical one.",
            },
            claimantCites: ["deep.technical-label", "deep.labels"],
            respondent: {
              zh: "由系统自动添加、不妨碍使用的显著标识，本身就是以技术措施添加的标识。",
              en: "A plain label that the system adds and that does not hinder use is itself added by technical measures.",
            },
            respondentCites: ["deep.technical-label"],
            cautious: { zh: "同时写入文件元数据。", en: "Write it into the metadata as well." },
          },
        },
        {
          id: "none-before",
          when: before2025,
          then: "met",
          because: {
            zh: "深度合成规定要求添加技术标识，可能误导公众的还要显著标识；都没有做到。",
            en: "The rules on deep synthesis ask for technical labels, and plain ones where the public may be misled: neither is there.",
          },
          cites: ["deep.technical-label", "deep.labels"],
        },
        {
          id: "both",
          when: is("labels", "both"),
          then: "unmet",
          because: {
            zh: "显式标识和隐式标识都有；样式是否合格须对照强制性国家标准。",
            en: "Explicit labels and implicit labels are both there; whether their form complies is for the mandatory national standard.",
          },
          cites: ["labelling.explicit", "labelling.implicit"],
        },
        {
          id: "implicit-only",
          when: is("labels", "implicit-only"),
          then: "met",
          because: {
            zh: "缺少显式标识。标识办法以深度合成规定第十七条第一款的情形为前提，智能对话、智能写作在其列举之中；文本、音频、图片、视频各有规定的位置。",
            en: "Explicit labels are missing. The labelling measures build on article 17(1) of the rules on deep synthesis, which names intelligent dialogue and writing; text, audio, pictures and video each have their place for labels.",
          },
          cites: ["labelling.explicit", "deep.labels"],
        },
        {
          id: "explicit-only",
          when: is("labels", "explicit-only"),
          then: "met",
          because: { zh: "缺少文件元数据中的隐式标识。", en: "Implicit labels in file metadata are missing." },
          cites: ["labelling.implicit", "labelling.definitions", "deep.technical-label"],
        },
        {
          id: "none",
          when: always,
          then: "met",
          because: { zh: "显式标识和隐式标识都没有。", en: "There are neither explicit labels nor implicit labels." },
          cites: ["labelling.explicit", "labelling.implicit", "labelling.definitions"],
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
    {
      id: "labelling-sanctions",
      title: { zh: "违反标识办法的处理", en: "Consequences under the labelling measures" },
      text: {
        zh: "由网信、电信、公安和广播电视等主管部门按照有关法律、行政法规、部门规章处理；标识办法自身没有规定罚款数额。",
        en: "The cyberspace, telecommunications, public security, radio and television and other authorities act under the relevant laws, regulations and rules; the labelling measures themselves set no fine.",
      },
      when: measuresApply,
      cites: ["labelling.sanctions"],
    },
    {
      id: "deep-synthesis-sanctions",
      title: { zh: "违反深度合成规定的处罚", en: "Penalties under the rules on deep synthesis" },
      text: {
        zh: "依照有关法律、行政法规的规定处罚；造成严重后果的，依法从重处罚。深度合成规定自身没有规定罚款数额。",
        en: "Penalties under the relevant laws and regulations, heavier where serious consequences are caused; the rules on deep synthesis themselves set no fine.",
      },
      when: not(is("deep-synthesis-period", "before")),
      cites: ["deep.sanctions"],
    },
    measuresSanctions,
  ],
  levers: ["add-labels", "keep-internal"],
  evidence: [
    {
      item: { zh: "各类内容的标识样式和元数据样本", en: "Samples of labels and metadata for each kind of content" },
      proves: { zh: "标识义务已经履行", en: "The duty to label is met" },
    },
    {
      item: {
        zh: "应用户申请提供无显式标识内容的协议和日志",
        en: "Agreements and logs for content supplied without explicit labels at a user’s request",
      },
      proves: { zh: "属于允许的例外", en: "The permitted exception" },
    },
  ],
  limitation: penaltyLimitation,
  notes: [
    {
      text: {
        zh: "强制性国家标准 GB 45438-2025 自2025年9月1日起施行，规定标识的具体方法；其条文未收录，样式须另行核对。",
        en: "The mandatory national standard GB 45438-2025, in force from 1 September 2025, sets the form of labels. Its text is not held here: check the form against it.",
      },
      cites: ["labelling.explicit"],
      when: measuresApply,
    },
    {
      text: {
        zh: "服务协议应当说明标识的方法和样式，并提示用户阅读。提供下载、复制、导出功能的，文件中也要有显式标识。",
        en: "The service agreement must explain the methods and styles of labelling and prompt users to read them. Files that can be downloaded, copied or exported must carry explicit labels too.",
      },
      cites: ["labelling.agreement", "labelling.explicit"],
      when: measuresApply,
    },
    {
      text: {
        zh: "用户申请不含显式标识的内容的，可以在协议中明确其标识义务和使用责任后提供，并留存日志不少于六个月；隐式标识不因此免除。",
        en: "Where a user asks for content without explicit labels, it may be supplied once the agreement makes the user’s duty to label and responsibility clear, with logs kept for at least six months. Implicit labels are not waived by that.",
      },
      cites: ["labelling.unlabelled-on-request", "labelling.implicit"],
      when: measuresApply,
    },
    {
      text: {
        zh: "自己在平台发布生成内容的，应当主动声明并使用平台的标识功能；任何人不得恶意删除、篡改、伪造、隐匿标识。",
        en: "Whoever publishes generated content on a platform must declare it and use the platform’s labelling function; nobody may maliciously delete, alter, forge or conceal labels.",
      },
      cites: ["labelling.users"],
      when: all(measuresApply, includes("outputs", "sold", "in-product", "shown")),
    },
    {
      text: {
        zh: "不得以技术手段删除、篡改、隐匿深度合成标识；还应依法保存日志信息。",
        en: "Deep synthesis labels may not be deleted, altered or concealed by technical means, and logs are to be kept according to law.",
      },
      cites: ["deep.no-removal", "deep.technical-label"],
      when: not(is("deep-synthesis-period", "before")),
    },
    {
      text: {
        zh: "《暂行办法》要求按照深度合成规定对图片、视频等生成内容进行标识。",
        en: "The Interim Measures ask for labels on pictures, video and other generated content under the rules on deep synthesis.",
      },
      cites: ["genai.labelling"],
      when: not(is("measures-period", "before")),
    },
  ],
};
