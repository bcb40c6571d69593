import type { Claim } from "../../lib/knowledge/claim";
import { all, always, includes, is, not } from "../../lib/knowledge/condition";
import { measuresInForce } from "./shared/measures-in-force";
import { publicService } from "./shared/public-service";

export const algorithmFiling: Claim = {
  id: "algorithm-filing",
  kind: "duty",
  jurisdiction: "prc",
  order: 100,
  title: { zh: "安全评估与备案", en: "Security assessment and filing" },
  claimant: { zh: "网信部门", en: "The Cyberspace Administration" },
  summary: {
    zh: "具有舆论属性或者社会动员能力的生成式人工智能服务，应当开展安全评估并履行算法备案手续。",
    en: "Generative AI services able to shape public opinion or mobilise the public must undergo a security assessment and file their algorithms.",
  },
  transition: "regulation",
  acts: ["service"],
  relevantWhen: is("public-mainland", "yes"),
  elements: [
    publicService,
    measuresInForce,
    {
      id: "opinion",
      title: { zh: "有舆论属性或者社会动员能力", en: "Capacity to shape opinion or mobilise" },
      tests: [
        {
          id: "yes",
          when: is("opinion", "yes"),
          then: "met",
          because: { zh: "所述服务具有该属性。", en: "The service has it." },
          cites: ["genai.filing"],
        },
        {
          id: "no",
          when: always,
          then: "unmet",
          because: {
            zh: "所述服务不具有该属性；请保存判断依据。",
            en: "The service has not; keep the reasons for saying so.",
          },
          cites: ["genai.filing"],
        },
      ],
    },
    {
      id: "not-filed",
      title: { zh: "尚未办理", en: "Not done" },
      tests: [
        {
          id: "done",
          when: is("filing", "filed"),
          then: "unmet",
          because: { zh: "已经备案。", en: "Filed." },
          cites: ["genai.filing", "algorithm.filing"],
        },
        {
          id: "registered",
          when: is("filing", "registered"),
          then: "contested",
          because: {
            zh: "登记通常适用于直接调用他人已备案模型的应用；自有或微调的模型只作登记是否足够，有疑问。",
            en: "Registration is usually for applications that call a model filed by another; whether it is enough for a model of one’s own, or one fine-tuned, is doubtful.",
          },
          cites: ["genai.filing", "algorithm.filing"],
          argument: {
            claimant: {
              zh: "自行部署或微调的模型由本单位提供，登记所依托的是他人已备案的模型，不能替代备案。",
              en: "A model one deploys or tunes oneself is one’s own to file; registration leans on a model that somebody else has filed.",
            },
            claimantCites: ["genai.filing", "genai.definitions"],
            respondent: {
              zh: "《暂行办法》只规定履行算法备案手续，没有区分备案与登记；主管部门已接受登记。",
              en: "The Measures speak only of going through the algorithm filing and draw no such line; the authority accepted the registration.",
            },
            respondentCites: ["genai.filing"],
            cautious: {
              zh: "产品只调用已备案模型的，保存该模型的备案号；否则向属地网信部门书面确认，并按备案准备材料。",
              en: "Where the product only calls a filed model, keep that model’s filing number; otherwise ask the local cyberspace office in writing and prepare as for a filing.",
            },
          },
        },
        {
          id: "not-yet-due",
          when: is("stage", "planning", "testing"),
          then: "unmet",
          because: {
            zh: "尚未向公众提供服务，备案期限尚未开始；上线前应完成安全评估并准备备案材料。",
            en: "No service to the public has begun, so the time for filing has not started to run; complete the assessment and prepare the filing before launch.",
          },
          cites: ["algorithm.filing", "algorithm.assessment"],
        },
        {
          id: "outstanding",
          when: always,
          then: "met",
          because: {
            zh: "尚未完成；提供服务之日起十个工作日内应当完成算法备案。",
            en: "Not complete; algorithms are to be filed within ten working days of starting the service.",
          },
          cites: ["genai.filing", "algorithm.filing"],
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: is("actor", "large-company"),
      then: "serious",
      because: { zh: "大型企业的服务受关注度高。", en: "A large company’s service is closely watched." },
    },
    {
      when: always,
      then: "moderate",
      because: { zh: "可能被责令改正或暂停。", en: "Rectification or suspension may be ordered." },
    },
  ],
  remedies: [
    {
      id: "sanctions",
      title: { zh: "监管措施", en: "Regulatory measures" },
      text: {
        zh: "警告、通报批评、责令限期改正；拒不改正或者情节严重的，责令暂停提供相关服务。",
        en: "Warning, public criticism, an order to rectify; on refusal or in grave cases, suspension.",
      },
      when: always,
      cites: ["genai.sanctions"],
    },
    {
      id: "algorithm-sanctions",
      title: { zh: "未履行算法备案手续的处罚", en: "Penalty for not filing" },
      text: {
        zh: "法律、行政法规没有规定的，警告、通报批评，责令限期改正；拒不改正或者情节严重的，责令暂停信息更新，并处一万元以上十万元以下罚款。",
        en: "Where statutes and regulations say nothing: warning, public criticism and an order to rectify; on refusal or in grave cases, an order to suspend updating of information and a fine of RMB 10,000 to 100,000.",
      },
      when: always,
      cites: ["algorithm.sanctions"],
    },
  ],
  levers: ["file-first", "keep-internal"],
  evidence: [
    {
      item: { zh: "备案编号、登记证明、安全评估报告", en: "Filing number, proof of registration, assessment report" },
      proves: { zh: "义务已履行", en: "The duty is met" },
    },
  ],
  limitation: { zh: "行政处罚的追究期限未核实。", en: "The period for administrative penalties was not verified." },
  notes: [
    {
      text: {
        zh: "安全评估按国家有关规定开展；算法备案应在提供服务之日起十个工作日内办理，实务上宜在上线前完成。",
        en: "The security assessment follows the state rules; the algorithm filing is due within ten working days of starting the service, though it is prudent to finish before launch.",
      },
      cites: ["algorithm.filing", "algorithm.assessment"],
      when: always,
    },
    {
      text: {
        zh: "深度合成服务的技术支持者参照履行备案手续，包括向他人的服务提供模型的一方。",
        en: "Those who give technical support to services of deep synthesis file likewise, whoever supplies the model to another’s service among them.",
      },
      cites: ["deep.filing"],
      when: includes("role", "integrator", "host", "tool-maker"),
    },
    {
      text: {
        zh: "实务中自有或微调的大模型走备案，直接调用已备案模型的应用走登记；以未备案的境外开放权重为基础的，备案通常是实际障碍。有关标准的具体条文未收录。",
        en: "In practice own or fine-tuned models are filed, and applications that call a filed model are registered; a base of foreign open weights that is not filed is usually an obstacle. The clauses of the standards are not held here.",
      },
      cites: ["genai.filing", "deep.filing"],
      when: all(is("public-mainland", "yes"), not(is("opinion", "no"))),
    },
  ],
};
