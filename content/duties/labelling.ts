import type { Claim } from "../../lib/knowledge/claim";
import { all, always, includes, is, not } from "../../lib/knowledge/condition";

/** Deep-synthesis rules since 2023, labelling measures since 1 September 2025. */
export const labelling: Claim = {
  id: "labelling",
  kind: "duty",
  jurisdiction: "prc",
  order: 110,
  title: { zh: "生成内容的标识", en: "Labelling of generated content" },
  claimant: { zh: "网信等主管部门", en: "The Cyberspace Administration and other regulators" },
  summary: {
    zh: "生成内容的显式标识和文件元数据中的隐式标识。2023年1月10日起有深度合成规定，2025年9月1日起有专门的标识办法。",
    en: "Explicit labels on generated content and implicit labels in file metadata. Rules on deep synthesis have applied since 10 January 2023 and measures on labelling since 1 September 2025.",
  },
  transition: "regulation",
  acts: ["service"],
  relevantWhen: not(is("public-mainland", "no")),
  elements: [
    {
      id: "public-service",
      title: { zh: "向境内公众提供服务", en: "A service to the public in mainland China" },
      tests: [
        {
          id: "not-in-force",
          when: is("labelling-period", "none"),
          then: "unmet",
          because: {
            zh: "服务在深度合成规定于2023年1月10日施行之前已经下线，当时标识规定尚未施行。",
            en: "The service had ended before the rules on deep synthesis came into force on 10 January 2023, and no rule on labels applied.",
          },
          cites: ["deep.labels"],
        },
        {
          id: "public",
          when: is("public-mainland", "yes"),
          then: "met",
          because: { zh: "公众可以使用。", en: "The public can use it." },
          cites: ["deep.labels"],
        },
        {
          id: "clients",
          when: is("public-mainland", "clients"),
          then: "contested",
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
          cites: ["deep.labels"],
        },
      ],
    },
    {
      id: "generated-content",
      title: { zh: "生成内容到达用户", en: "Generated content reaches users" },
      tests: [
        {
          id: "shown",
          when: includes("outputs", "shown", "sold", "in-product"),
          then: "met",
          because: {
            zh: "生成的内容展示、提供给用户或者用于产品。",
            en: "Generated content is shown or given to users or built into the product.",
          },
          cites: ["deep.labels"],
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
      id: "service-begun",
      title: { zh: "已经提供服务", en: "The service has begun" },
      tests: [
        {
          id: "not-live",
          when: is("stage", "planning", "testing"),
          then: "unmet",
          because: {
            zh: "尚未提供服务；上线前应做好标识。",
            en: "The service has not begun; labels should be ready before launch.",
          },
          cites: ["deep.labels"],
        },
        {
          id: "live",
          when: always,
          then: "met",
          because: { zh: "服务已经提供。", en: "The service has been offered." },
          cites: ["deep.labels"],
        },
      ],
    },
    {
      id: "labels-missing",
      title: { zh: "标识不足", en: "Labels are missing" },
      tests: [
        {
          id: "both-before",
          when: all(is("labels", "both"), is("labelling-period", "before")),
          then: "unmet",
          because: { zh: "显式标识和技术标识都有。", en: "There are explicit labels and technical labels." },
          cites: ["deep.labels", "deep.technical-label"],
        },
        {
          id: "both",
          when: all(is("labels", "both"), not(is("labelling-period", "before", "none"))),
          then: "unmet",
          because: {
            zh: "显式标识和隐式标识都有；样式是否合格须对照强制性国家标准。",
            en: "Explicit labels and implicit labels are both there; whether their form complies is for the mandatory national standard.",
          },
          cites: ["labelling.explicit", "labelling.implicit"],
        },
        {
          id: "implicit-before",
          when: all(is("labels", "implicit-only"), is("labelling-period", "before")),
          then: "contested",
          because: {
            zh: "标识办法施行之前，显式标识以“可能导致公众混淆或者误认”为条件，是否需要有争议。",
            en: "Before the labelling measures, explicit labels were due where the public might be confused or misled; whether that was so is disputed.",
          },
          cites: ["deep.labels"],
          argument: {
            claimant: {
              zh: "智能对话、智能写作模拟自然人，容易误认。",
              en: "Dialogue and writing that simulate a person easily mislead.",
            },
            claimantCites: ["deep.labels"],
            respondent: {
              zh: "界面已表明是人工智能，不会混淆。",
              en: "The interface shows that it is a machine, so nobody is misled.",
            },
            respondentCites: ["deep.labels"],
            cautious: { zh: "在界面和内容上都作显著提示。", en: "Label both the interface and the content plainly." },
          },
        },
        {
          id: "explicit-before",
          when: all(is("labels", "explicit-only"), is("labelling-period", "before")),
          then: "met",
          because: {
            zh: "深度合成规定已要求采取技术措施添加不影响使用的标识，仅有显式标识不足。",
            en: "The rules on deep synthesis already asked for labels by technical measures that do not affect use; explicit labels alone fall short.",
          },
          cites: ["deep.technical-label"],
        },
        {
          id: "none-before",
          when: is("labelling-period", "before"),
          then: "met",
          because: {
            zh: "深度合成规定要求添加技术标识，可能误导公众的还要显著标识；都没有做到。",
            en: "The rules on deep synthesis ask for technical labels, and plain ones where the public may be misled: neither is there.",
          },
          cites: ["deep.technical-label", "deep.labels"],
        },
        {
          id: "implicit-only",
          when: is("labels", "implicit-only"),
          then: "met",
          because: {
            zh: "缺少显式标识：文本、音频、图片、视频各有规定的位置。",
            en: "Explicit labels are missing; text, audio, pictures and video each have their place for them.",
          },
          cites: ["labelling.explicit", "deep.labels"],
        },
        {
          id: "explicit-only",
          when: is("labels", "explicit-only"),
          then: "met",
          because: { zh: "缺少文件元数据中的隐式标识。", en: "Implicit labels in file metadata are missing." },
          cites: ["labelling.implicit", "deep.technical-label"],
        },
        {
          id: "none",
          when: always,
          then: "met",
          because: { zh: "显式标识和隐式标识都没有。", en: "There are neither explicit labels nor implicit labels." },
          cites: ["labelling.explicit", "labelling.implicit"],
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: is("actor", "large-company"),
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
        zh: "由网信等主管部门按照有关法律、行政法规、部门规章处理；标识办法自身没有规定罚款数额。",
        en: "The authorities act under the relevant laws, regulations and rules; the labelling measures themselves set no fine.",
      },
      when: is("labelling-period", "after", "planned"),
      cites: ["labelling.sanctions"],
    },
    {
      id: "sanctions",
      title: { zh: "监管措施", en: "Regulatory measures" },
      text: {
        zh: "依有关法律、行政法规处罚；没有规定的，警告、通报批评、责令限期改正，拒不改正或者情节严重的，责令暂停提供相关服务。",
        en: "Penalties under other laws and regulations; where these say nothing, warning, public criticism and an order to rectify, and suspension of the service on refusal or in grave cases.",
      },
      when: not(is("measures-period", "before")),
      cites: ["genai.sanctions"],
    },
  ],
  levers: ["add-labels", "keep-internal"],
  evidence: [
    {
      item: { zh: "各类内容的标识样式和元数据样本", en: "Samples of labels and metadata for each kind of content" },
      proves: { zh: "标识义务已经履行", en: "The duty to label is met" },
    },
  ],
  limitation: { zh: "行政处罚的追究期限未核实。", en: "The period for administrative penalties was not verified." },
  notes: [
    {
      text: {
        zh: "强制性国家标准 GB 45438-2025 自2025年9月1日起施行，规定标识的具体方法；其条文未收录，样式须另行核对。",
        en: "The mandatory national standard GB 45438-2025, in force from 1 September 2025, sets the form of labels. Its text is not held here: check the form against it.",
      },
      cites: ["labelling.explicit"],
      when: not(is("labelling-period", "before")),
    },
    {
      text: {
        zh: "服务协议应当说明标识的方法和样式。",
        en: "The service agreement must explain the methods and styles of labelling.",
      },
      cites: ["labelling.agreement"],
      when: is("labelling-period", "after", "planned"),
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
