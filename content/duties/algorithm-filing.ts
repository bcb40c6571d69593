import type { Claim } from "../../lib/knowledge/claim";
import { all, always, includes, is, not } from "../../lib/knowledge/condition";
import { beforeLaunch, largeCompany } from "../conditions";
import { measuresSanctions, penaltyLimitation } from "./shared/sanctions";

const beforeMeasures = is("measures-period", "before");
const deepSynthesisApplies = not(is("deep-synthesis-period", "before"));
const numberMissing = all(is("filing", "filed"), is("stage", "live"), is("filing-number", "not-shown"));

/**
 * Provisions on algorithmic recommendation arts 24 to 27 since 1 March 2022, generating algorithms among them (art. 2);
 * Provisions on deep synthesis arts 19 and 20 since 10 January 2023; Interim Measures art. 17 since 15 August 2023.
 */
export const algorithmFiling: Claim = {
  id: "algorithm-filing",
  kind: "duty",
  jurisdiction: "prc",
  order: 100,
  title: { zh: "安全评估与备案", en: "Security assessment and filing" },
  claimant: { zh: "网信部门", en: "the Cyberspace Administration" },
  summary: {
    zh: "具有舆论属性或者社会动员能力的生成式人工智能服务，应当开展安全评估并履行算法备案手续，备案后公示编号。算法备案的义务自2022年3月1日起即有，早于《暂行办法》。",
    en: "Generative AI services able to shape public opinion or mobilise the public must undergo a security assessment and file their algorithms, and show the number once filed. The duty to file has existed since 1 March 2022, before the Interim Measures.",
  },
  transition: "regulation",
  acts: ["service"],
  relevantWhen: not(is("public-mainland", "no")),
  elements: [
    {
      id: "public-service",
      title: { zh: "在境内提供生成合成类算法的服务", en: "A service of generating algorithms in mainland China" },
      tests: [
        {
          id: "public",
          when: is("public-mainland", "yes"),
          then: "met",
          because: {
            zh: "面向公众；利用生成合成类算法技术向用户提供信息，在规定范围之内。",
            en: "It is for the public, and giving users information by generating algorithms is within the rules.",
          },
          cites: ["algorithm.scope"],
        },
        {
          id: "supporter",
          when: is("public-mainland", "clients"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "只向企业客户提供的，客户再向公众提供服务时，上游可能是深度合成服务的技术支持者，自2023年1月10日起参照履行备案手续；是否如此取决于客户的用途。",
            en: "Where only business clients are served and they in turn serve the public, the supplier may be a technical supporter of deep synthesis services, who files likewise from 10 January 2023; that turns on what the clients do.",
          },
          cites: ["algorithm.scope", "deep.filing", "deep.definitions"],
          argument: {
            claimant: {
              zh: "为客户面向公众的服务提供模型或者接口，就是提供技术支持，应当参照备案。",
              en: "To supply a model or an interface for clients’ services to the public is technical support, and is to be filed likewise.",
            },
            claimantCites: ["deep.filing", "deep.definitions"],
            respondent: {
              zh: "客户只作内部使用的，没有面向公众的服务，也没有舆论属性可言。",
              en: "Where clients use it internally there is no service to the public, nor any capacity to shape opinion.",
            },
            respondentCites: ["algorithm.scope", "deep.filing"],
            cautious: {
              zh: "在合同中查明客户用途；客户面向公众的，按技术支持者准备备案。",
              en: "Establish the clients’ use by contract; where they face the public, prepare to file as a technical supporter.",
            },
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
          cites: ["algorithm.scope"],
        },
      ],
    },
    {
      id: "in-force",
      title: { zh: "备案规定已经施行", en: "Rules on filing are in force" },
      tests: [
        {
          id: "before",
          when: is("algorithm-period", "before"),
          then: "unmet",
          because: {
            zh: "算法推荐规定（2022年3月1日起施行）当时尚未施行，或者服务在其施行之前已经下线。",
            en: "The rules on algorithmic recommendation (from 1 March 2022) were not yet in force, or the service had ended before they were.",
          },
          cites: ["algorithm.in-force"],
        },
        {
          id: "before-measures",
          when: beforeMeasures,
          then: "met",
          because: {
            zh: "服务期间在《暂行办法》2023年8月15日施行之前，但算法推荐规定已经适用于生成合成类算法。",
            en: "The service was before the Interim Measures of 15 August 2023, but the rules on algorithmic recommendation already covered generating algorithms.",
          },
          cites: ["algorithm.scope", "algorithm.in-force"],
        },
        {
          id: "planned",
          when: is("measures-period", "planned"),
          then: "met",
          because: {
            zh: "尚未上线；上线时算法推荐规定和《暂行办法》都适用。",
            en: "It is not live yet; on launch the rules on algorithmic recommendation and the Interim Measures both apply.",
          },
          cites: ["algorithm.in-force", "genai.in-force"],
        },
        {
          id: "within",
          when: always,
          then: "met",
          because: {
            zh: "算法推荐规定和《暂行办法》都适用。",
            en: "The rules on algorithmic recommendation and the Interim Measures both apply.",
          },
          cites: ["algorithm.in-force", "genai.in-force"],
        },
      ],
    },
    {
      id: "opinion",
      title: { zh: "有舆论属性或者社会动员能力", en: "Capacity to shape opinion or mobilise" },
      tests: [
        {
          id: "yes",
          when: is("opinion", "yes"),
          then: "met",
          because: {
            zh: "所述服务具有该属性。",
            en: "The service stated is able to shape public opinion or mobilise the public.",
          },
          cites: ["algorithm.filing"],
        },
        {
          id: "no",
          when: always,
          then: "unmet",
          because: {
            zh: "所述服务不具有该属性；请保存判断依据。",
            en: "The service stated is not able to; keep the reasons for saying so.",
          },
          cites: ["algorithm.filing"],
        },
      ],
    },
    {
      id: "not-filed",
      title: { zh: "尚未备案，或者备案后没有公示", en: "Not filed, or filed and not shown" },
      tests: [
        {
          id: "number-not-shown",
          when: numberMissing,
          then: "met",
          because: {
            zh: "已经备案，但没有在网站、应用程序的显著位置标明备案编号和公示信息链接。",
            en: "It is filed, but the filing number and the link to the published information do not stand in a conspicuous place of the site or application.",
          },
          cites: ["algorithm.number-shown"],
        },
        {
          id: "done",
          when: is("filing", "filed"),
          then: "unmet",
          because: {
            zh: "已经备案；服务在线的，备案编号也已公示。",
            en: "It is filed and, where it is live, the number is shown.",
          },
          cites: ["algorithm.filing", "algorithm.number-shown"],
        },
        {
          id: "registered",
          when: all(is("filing", "registered"), not(beforeMeasures)),
          then: "contested",
          leaning: "even",
          because: {
            zh: "登记通常适用于直接调用他人已备案模型的应用；自有或微调的模型只作登记是否足够，有疑问。",
            en: "Registration is usually for applications that call a model filed by another; whether it is enough for a model of one’s own, or one fine-tuned, is doubtful.",
          },
          cites: ["genai.filing", "algorithm.filing", "doc.xinhua-filing-report-2025"],
          argument: {
            claimant: {
              zh: "自行部署或微调的模型由本单位提供，登记所依托的是他人已备案的模型，不能替代备案。",
              en: "A model one deploys or tunes oneself is one’s own to file; registration leans on a model that somebody else has filed.",
            },
            claimantCites: ["genai.filing", "genai.definitions"],
            respondent: {
              zh: "《暂行办法》只规定履行算法备案手续，没有区分备案与登记；主管部门对外表述为办理备案或者登记，并已接受登记。",
              en: "The Measures speak only of going through the algorithm filing and draw no such line; the authority itself speaks of filing or registration, and accepted the registration.",
            },
            respondentCites: ["genai.filing", "doc.xinhua-filing-report-2025"],
            cautious: {
              zh: "产品只调用已备案模型的，保存该模型的备案号；否则向属地网信部门书面确认，并按备案准备材料。",
              en: "Where the product only calls a filed model, keep that model’s filing number; otherwise ask the local cyberspace office in writing and prepare as for a filing.",
            },
          },
        },
        {
          id: "not-yet-due",
          when: beforeLaunch,
          then: "unmet",
          due: "on-launch",
          because: {
            zh: "尚未提供服务，备案期限尚未开始；上线前应完成安全评估并准备备案材料。",
            en: "No service has begun, so the time for filing has not started to run; complete the assessment and prepare the filing before launch.",
          },
          cites: ["algorithm.filing", "algorithm.assessment"],
        },
        {
          id: "in-progress",
          when: is("filing", "in-progress"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "服务已经提供，备案仍在办理：是否按期取决于是否在提供服务之日起十个工作日内填报。",
            en: "The service has begun and the filing is under way: whether it is in time turns on submission within ten working days of starting the service.",
          },
          cites: ["algorithm.filing", "algorithm.processing"],
          argument: {
            claimant: {
              zh: "没有取得备案编号，手续没有完成。",
              en: "Without a filing number the formalities are not complete.",
            },
            claimantCites: ["algorithm.filing"],
            respondent: {
              zh: "提供者的义务是按期填报；此后三十个工作日是主管部门的办理期限。",
              en: "A provider’s duty is to submit in time; the thirty working days after that are the authority’s.",
            },
            respondentCites: ["algorithm.filing", "algorithm.processing"],
            cautious: {
              zh: "保存填报日期的凭证；逾期填报的，先停止向公众提供。",
              en: "Keep proof of the day of submission; where that was late, stop offering it to the public first.",
            },
          },
        },
        {
          id: "outstanding",
          when: always,
          then: "met",
          because: {
            zh: "没有办理；提供服务之日起十个工作日内应当完成填报。上线未满十个工作日的，期限尚未届满。",
            en: "Nothing was done; submission is due within ten working days of starting the service. Within ten working days of launch the time has not run out.",
          },
          cites: ["algorithm.filing"],
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: numberMissing,
      then: "minor",
      because: { zh: "只欠公示，补上即可。", en: "Only the number is to be shown, which is soon done." },
    },
    {
      when: largeCompany,
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
    measuresSanctions,
    {
      id: "algorithm-sanctions",
      title: { zh: "未备案或者未公示的处罚", en: "Penalty for not filing or not showing the number" },
      text: {
        zh: "法律、行政法规没有规定的，警告、通报批评，责令限期改正；拒不改正或者情节严重的，责令暂停信息更新，并处一万元以上十万元以下罚款。",
        en: "Where statutes and regulations say nothing: warning, public criticism and an order to rectify; on refusal or in grave cases, an order to suspend updating of information and a fine of RMB 10,000 to 100,000.",
      },
      when: not(is("algorithm-period", "before")),
      cites: ["algorithm.sanctions"],
    },
    {
      id: "false-filing",
      title: { zh: "以不正当手段取得备案", en: "Filing obtained by improper means" },
      text: {
        zh: "隐瞒情况、提供虚假材料取得备案的，撤销备案，警告、通报批评；情节严重的，责令暂停信息更新，并处一万元以上十万元以下罚款。基础模型的来源应当如实填报。",
        en: "A filing obtained by concealment or false materials is revoked, with a warning and public criticism; in grave cases an order to suspend updating of information and a fine of RMB 10,000 to 100,000. State the source of the base model truthfully.",
      },
      when: is("filing", "filed", "in-progress"),
      cites: ["algorithm.false-filing"],
    },
  ],
  levers: ["file-first", "show-filing-number", "keep-internal"],
  evidence: [
    {
      item: { zh: "备案编号、登记证明、安全评估报告", en: "Filing number, proof of registration, assessment report" },
      proves: { zh: "义务已履行", en: "The duty is met" },
    },
    {
      item: {
        zh: "填报日期的凭证、公示页面的截图",
        en: "Proof of the day of submission; a capture of the page that shows it",
      },
      proves: { zh: "按期备案并已公示", en: "Filed in time and shown" },
    },
  ],
  limitation: penaltyLimitation,
  notes: [
    {
      text: {
        zh: "安全评估按国家有关规定开展；算法备案应在提供服务之日起十个工作日内办理，实务上宜在上线前完成。",
        en: "The security assessment follows the state rules; the algorithm filing is due within ten working days of starting the service, though it is prudent to finish before launch.",
      },
      cites: ["algorithm.filing", "algorithm.assessment"],
      when: not(is("algorithm-period", "before")),
    },
    {
      text: {
        zh: "备案信息变更的，十个工作日内办理变更；终止服务的，二十个工作日内办理注销。更换基础模型后应核对备案信息。",
        en: "Changes are to be filed within ten working days, and a filing is cancelled within twenty working days of ending the service. After a change of base model, check what was filed.",
      },
      cites: ["algorithm.changes"],
      when: is("filing", "filed"),
    },
    {
      text: {
        zh: "新产品、新应用、新功能具有舆论属性或者社会动员能力的，上线时应当开展安全评估。",
        en: "New products, applications or functions able to shape opinion or mobilise need a security assessment on launch.",
      },
      cites: ["deep.assessment"],
      when: deepSynthesisApplies,
    },
    {
      text: {
        zh: "向他人提供能够生成人脸、人声等生物识别信息的模型、模板等工具的，提供者和技术支持者都应当开展安全评估；只生成文字的，不在其内。",
        en: "Whoever gives others models, templates or other tools that generate faces, voices and other biometric information needs a security assessment, supporters included; tools for text alone are not meant.",
      },
      cites: ["deep.tool-assessment"],
      when: all(deepSynthesisApplies, includes("role", "integrator", "host", "tool-maker")),
    },
    {
      text: {
        zh: "深度合成服务的技术支持者参照履行备案手续，并同样公示备案编号，包括向他人的服务提供模型的一方。",
        en: "Those who give technical support to services of deep synthesis file likewise and show their number, whoever supplies the model to another’s service among them.",
      },
      cites: ["deep.filing", "deep.number-shown"],
      when: all(deepSynthesisApplies, includes("role", "integrator", "host", "tool-maker")),
    },
    {
      text: {
        zh: "办理算法备案、安全评估时，应当提供生成合成内容标识的相关材料。",
        en: "Algorithm filing and security assessment call for materials on the labelling of generated content.",
      },
      cites: ["labelling.filing-materials"],
      when: is("labelling-period", "within", "planned"),
    },
    {
      text: {
        zh: "实务中自有或微调的大模型走备案，直接调用已备案模型的应用走登记，都经属地网信部门办理；已上线的，公示模型名称及备案号或者上线编号。备案与登记的区分未见于部门规章。",
        en: "In practice own or fine-tuned models are filed and applications that call a filed model are registered, both through the local cyberspace office; once live, the model’s name and its filing or launch registration number are shown. No departmental rule was found that tells filing from registration.",
      },
      cites: ["genai.filing", "doc.guangdong-filing-notice-2024", "doc.xinhua-filing-report-2025"],
      when: all(not(beforeMeasures), not(is("opinion", "no"))),
    },
    {
      text: {
        zh: "以未备案的境外开放权重为基础的，备案通常是实际障碍，与著作权问题无关。评估所依据的 TC260-003 和 GB/T 45654-2025 未收录条文，不引条号，也不据以判断。",
        en: "A base of foreign open weights that is not filed is usually an obstacle to filing, whatever the position on copyright. The clauses of TC260-003 and GB/T 45654-2025, by which services are assessed, are not held: none is cited and no result rests on them.",
      },
      cites: ["genai.filing"],
      when: all(not(beforeMeasures), not(is("opinion", "no"))),
    },
  ],
};
