import type { Claim } from "../../lib/knowledge/claim";
import { all, always, any, before, includes, is, not } from "../../lib/knowledge/condition";
import { measuresInForce } from "./shared/measures-in-force";
import { publicService } from "./shared/public-service";

/** Interim Measures arts 9, 10, 14, 15 and 19; penalties under the Cybersecurity Law before and after 1 January 2026. */
export const providerDuties: Claim = {
  id: "provider-duties",
  kind: "duty",
  jurisdiction: "prc",
  order: 105,
  title: { zh: "服务提供者的其他义务", en: "Other duties of a service provider" },
  claimant: { zh: "网信等主管部门", en: "The Cyberspace Administration and other regulators" },
  summary: {
    zh: "向境内公众提供生成式人工智能服务的，应当订立服务协议、设投诉举报入口、处置违法内容、公开适用人群并防范未成年人沉迷，并配合监督检查。",
    en: "A provider of generative AI to the public in mainland China must conclude a service agreement, open a way to complain, deal with unlawful content, state the intended users and guard minors against addiction, and cooperate with inspections.",
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
          when: is("stage", "planning", "testing"),
          then: "unmet",
          because: {
            zh: "尚未提供服务；上线前应当备齐。",
            en: "The service has not begun; have these ready before launch.",
          },
          cites: ["genai.provider-duties"],
        },
        {
          id: "complete",
          when: all(
            includes("provider-measures", "agreement"),
            includes("provider-measures", "complaints"),
            includes("provider-measures", "unlawful-content"),
            includes("provider-measures", "minors"),
          ),
          then: "unmet",
          because: { zh: "各项措施已经到位。", en: "All of them are in place." },
          cites: ["genai.provider-duties", "genai.complaints", "genai.unlawful-content", "genai.users-and-minors"],
        },
        {
          id: "incomplete",
          when: always,
          then: "met",
          because: {
            zh: "服务协议、投诉入口、违法内容处置、适用人群说明中有缺项。",
            en: "One or more of agreement, complaints, unlawful content and statement of users is missing.",
          },
          cites: ["genai.provider-duties", "genai.complaints", "genai.unlawful-content", "genai.users-and-minors"],
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
      id: "sanctions",
      title: { zh: "监管措施", en: "Regulatory measures" },
      text: {
        zh: "依有关法律、行政法规处罚；没有规定的，警告、通报批评、责令限期改正，拒不改正或者情节严重的，责令暂停提供相关服务。",
        en: "Penalties under other laws and regulations; where these say nothing, warning, public criticism and an order to rectify, and suspension of the service on refusal or in grave cases.",
      },
      when: not(is("measures-period", "before")),
      cites: ["genai.sanctions"],
    },
    {
      id: "content-2017",
      title: { zh: "未处置违法内容的处罚", en: "Penalty for not dealing with unlawful content" },
      text: {
        zh: "责令改正、警告、没收违法所得；拒不改正或者情节严重的，处10万元以上50万元以下罚款（网络安全法2025年修正之前）。",
        en: "An order, a warning and confiscation of gains; on refusal or in grave cases a fine of RMB 100,000 to 500,000 (before the amendment of 2025).",
      },
      when: any(before("law-date", "2026-01-01"), all(is("stage", "stopped"), before("taken-down", "2026-01-01"))),
      cites: ["cyber.unlawful-content", "cyber.unlawful-content-sanctions"],
    },
    {
      id: "content-2026",
      title: { zh: "未处置违法内容的处罚", en: "Penalty for not dealing with unlawful content" },
      text: {
        zh: "责令改正、警告、通报，可以处5万元以上50万元以下罚款；拒不改正或者情节严重的，处50万元以上200万元以下罚款（2026年1月1日起）。",
        en: "An order, a warning and a public notice, with a fine of RMB 50,000 to 500,000 possible; on refusal or in grave cases RMB 500,000 to 2 million (from 1 January 2026).",
      },
      when: not(any(before("law-date", "2026-01-01"), all(is("stage", "stopped"), before("taken-down", "2026-01-01")))),
      cites: ["cyber.unlawful-content", "cyber.unlawful-content-sanctions"],
    },
  ],
  levers: ["complete-provider-measures", "keep-internal"],
  evidence: [
    {
      item: { zh: "服务协议、投诉处理记录、内容处置记录", en: "Service agreement, complaint and content records" },
      proves: { zh: "义务已经履行", en: "The duties are met" },
    },
  ],
  limitation: { zh: "行政处罚的追究期限未核实。", en: "The period for administrative penalties was not verified." },
  notes: [
    {
      text: {
        zh: "主管部门检查时，提供者应当说明训练数据来源、规模、类型、标注规则和算法机制机理。",
        en: "On inspection a provider must explain the sources, scale and kinds of training data, the rules of annotation and the algorithm.",
      },
      cites: ["genai.supervision"],
      when: is("public-mainland", "yes"),
    },
    {
      text: {
        zh: "自2026年1月1日起施行的网络安全法修正新增了对人工智能的规定，内容是支持发展和加强监管，没有给模型使用者设定单独的义务。",
        en: "The amendment of the Cybersecurity Law in force from 1 January 2026 added a provision on artificial intelligence: it promises support and supervision and lays no separate duty on users of models.",
      },
      cites: ["cyber.ai-policy"],
      when: not(before("law-date", "2026-01-01")),
    },
  ],
};
