import type { Lever } from "../../lib/knowledge/claim";
import { all, always, any, includes, is, not } from "../../lib/knowledge/condition";
import type { Text } from "../../lib/knowledge/text";
import { live, needs } from "./conditions";

const labels: Text = {
  zh: "按内容类型在规定位置添加显式标识，在文件元数据中写入隐式标识，在服务协议中说明，并对照强制性国家标准核对样式。",
  en: "Put explicit labels where the measures ask for them by kind of content, write implicit labels into file metadata, explain both in the service agreement, and check their form against the mandatory national standard.",
};

/** What a provider owes its users; one without accounts owes no agreement with registered users. */
const measures = ["complaints", "unlawful-content", "minors", "identity"];

/** Duties of public law: what to have ready before launch, and what to make up for once live. */
export const regulationLevers: readonly Lever[] = [
  {
    id: "file-first",
    kind: "lowers",
    scope: "matter",
    order: 60,
    title: { zh: "完成安全评估和备案（登记）", en: "Complete the security assessment and filing (or registration)" },
    wordings: [
      {
        when: live,
        text: {
          zh: "补办安全评估和备案（登记），完成之前暂停面向公众提供，以来源合法的基础模型办理；此前未备案而提供的事实不因此消除。",
          en: "Complete the security assessment and filing (or registration), suspend the public service until then, and file on a base model of lawful source: having offered it unfiled is not undone.",
        },
        time: { zh: "恢复提供之前；通常以月计", en: "before it is offered again; it usually takes months" },
      },
      {
        when: is("stage", "planning", "testing"),
        text: {
          zh: "上线之前，以来源合法的基础模型完成安全评估和备案（登记）。",
          en: "Before launch, complete the security assessment and filing (or registration) on a base model of lawful source.",
        },
        time: { zh: "上线之前；通常以月计", en: "before launch; it usually takes months" },
      },
      {
        when: is("stage", "stopped"),
        text: {
          zh: "如拟恢复服务，先以来源合法的基础模型完成安全评估和备案（登记）；此前未备案而提供的事实不因此消除。",
          en: "If the service is to return, first complete the security assessment and filing (or registration) on a base model of lawful source: having offered it unfiled is not undone.",
        },
        time: { zh: "恢复提供之前；通常以月计", en: "before it is offered again; it usually takes months" },
      },
      {
        when: always,
        text: {
          zh: "以来源合法的基础模型完成安全评估和备案（登记），完成之前不面向公众提供。",
          en: "Complete the security assessment and filing (or registration) on a base model of lawful source, and do not offer it to the public until then.",
        },
        time: { zh: "向公众提供之前；通常以月计", en: "before it is offered to the public; it usually takes months" },
      },
    ],
    owner: { zh: "合规负责人", en: "compliance lead" },
    offeredWhen: [needs.outsidersInMainland, needs.shapesOpinion, needs.notFiled],
    sets: [
      { scope: "matter", question: "filing", value: "filed" },
      { scope: "matter", question: "filing-number", value: "shown" },
    ],
    cites: ["genai.filing", "algorithm.filing"],
  },
  {
    id: "show-filing-number",
    kind: "lowers",
    scope: "matter",
    order: 61,
    title: { zh: "公示备案编号", en: "Show the filing number" },
    wordings: [
      {
        when: always,
        text: {
          zh: "在网站、应用程序的显著位置标明备案编号并附公示信息链接，同时注明所用模型的名称及备案号或者上线编号。",
          en: "State the filing number with a link to the published information in a conspicuous place of the site or application, and with it the name of the model used and its filing or launch registration number.",
        },
        time: { zh: "立即", en: "at once" },
      },
    ],
    owner: { zh: "产品负责人", en: "product lead" },
    offeredWhen: [
      needs.live,
      { when: is("filing", "filed"), provided: { zh: "备案已经完成", en: "the filing is complete" } },
      {
        when: is("filing-number", "not-shown"),
        provided: { zh: "没有公示备案编号", en: "the filing number is not shown" },
      },
    ],
    sets: [{ scope: "matter", question: "filing-number", value: "shown" }],
    cites: ["algorithm.number-shown", "deep.number-shown", "doc.guangdong-filing-notice-2024"],
  },
  {
    id: "add-labels",
    kind: "lowers",
    scope: "matter",
    order: 62,
    title: { zh: "添加显式和隐式标识", en: "Add explicit and implicit labels" },
    wordings: [
      {
        when: live,
        text: labels,
        time: { zh: "立即", en: "at once" },
      },
      {
        when: always,
        text: labels,
        time: { zh: "最迟上线之时", en: "by launch at the latest" },
      },
    ],
    owner: { zh: "产品负责人、合规负责人", en: "product and compliance leads" },
    offeredWhen: [
      needs.outsidersInMainland,
      needs.notStopped,
      {
        when: is("labels", "explicit-only", "implicit-only", "none"),
        provided: { zh: "标识不全", en: "labels are incomplete" },
      },
    ],
    sets: [{ scope: "matter", question: "labels", value: "both" }],
    cites: ["labelling.explicit", "labelling.implicit"],
  },
  {
    id: "complete-provider-measures",
    kind: "lowers",
    scope: "matter",
    order: 64,
    title: {
      zh: "补齐服务协议、投诉入口和内容处置流程",
      en: "Complete the agreement, complaints and content procedure",
    },
    wordings: [
      {
        when: always,
        text: {
          zh: "与注册用户订立服务协议，设投诉举报入口和时限，建立违法内容的停止、消除、报告流程，公开适用人群并设防沉迷措施，以手机号等方式认证用户身份。",
          en: "Conclude a service agreement with registered users, open a way to complain with time limits, set up a procedure to stop, delete and report unlawful content, state the intended users with measures against addiction, and verify users’ identity by mobile number or the like.",
        },
        time: { zh: "立即", en: "at once" },
      },
    ],
    owner: { zh: "合规负责人", en: "compliance lead" },
    offeredWhen: [
      needs.live,
      needs.outsidersInMainland,
      {
        when: not(
          all(
            any(includes("provider-measures", "agreement"), includes("provider-measures", "no-accounts")),
            ...measures.map((one) => includes("provider-measures", one)),
          ),
        ),
        provided: { zh: "对用户的措施不全", en: "what users are owed is incomplete" },
      },
    ],
    sets: [
      {
        scope: "matter",
        question: "provider-measures",
        value: ["agreement", ...measures],
      },
    ],
    cites: ["genai.provider-duties", "genai.complaints", "deep.real-name"],
  },
  {
    id: "keep-internal",
    kind: "lowers",
    scope: "matter",
    order: 70,
    title: { zh: "不向公众提供，仅供内部使用", en: "Keep it from the public, for internal use only" },
    wordings: [
      {
        when: live,
        text: {
          zh: "停止对外提供，改为仅供内部使用：此后的研发和应用不适用《暂行办法》，此前的违规、知识产权和合同问题不受影响。",
          en: "Withdraw it from outside users and keep it for staff: development and use are then outside the Interim Measures, while past breaches, IP and contract are unaffected.",
        },
        time: { zh: "立即", en: "at once" },
      },
      {
        when: always,
        text: {
          zh: "不对外提供，仅供内部使用：未向境内公众提供的研发和应用不适用《暂行办法》，知识产权和合同问题不受影响。",
          en: "Offer it to nobody outside and keep it for staff: development and use not offered to the public in mainland China are outside the Interim Measures, while IP and contract are unaffected.",
        },
        time: { zh: "上线之前决定", en: "to be decided before launch" },
      },
    ],
    owner: { zh: "产品负责人", en: "product lead" },
    offeredWhen: [needs.outsidersInMainland, needs.notStopped],
    sets: [{ scope: "matter", question: "audience", value: "internal" }],
    cites: ["genai.scope"],
  },
];
