import type { Gap } from "../../lib/knowledge/gap";

/** Standards that regulators use beside the rules; known by title, number and date only. */
export const standardGaps: readonly Gap[] = [
  {
    id: "tc260-003",
    title: {
      zh: "TC260-003《生成式人工智能服务安全基本要求》的条文",
      en: "Clauses of TC260-003, Basic Security Requirements for Generative AI Services",
    },
    missing: {
      zh: "该技术文件（2024年2月29日）存在，备案实务中曾作为评估依据；其中关于第三方基础模型应当已经备案的要求，条号和原文均未核到。",
      en: "The technical document (29 February 2024) exists and has served as a yardstick in filing; neither the number nor the words of its requirement that a third-party base model be a filed one were found.",
    },
    why: {
      zh: "可得来源只有二手转述，未见原文。",
      en: "Only second-hand accounts could be had; the text was not seen.",
    },
    effect: {
      zh: "备忘录只说明以未备案的基础模型办理备案在实务中有障碍，不引用条款，也不据此改变结论。",
      en: "The memo says only that a base model not filed is an obstacle in filing practice; it quotes no clause and rests no result on one.",
    },
    cites: ["genai.filing", "genai.lawful-source"],
    checked: "2026-11-24",
  },
  {
    id: "gbt-45654-2025",
    title: {
      zh: "GB/T 45654-2025《网络安全技术 生成式人工智能服务安全基本要求》的条文",
      en: "Clauses of GB/T 45654-2025 on basic security requirements for generative AI services",
    },
    missing: {
      zh: "推荐性国家标准，2025年4月25日发布，2025年11月1日实施；正文未收录，是否保留基础模型须已备案的要求未核实。",
      en: "A recommended national standard, published on 25 April 2025 and effective from 1 November 2025; its text is not held, and whether it keeps the requirement of a filed base model was not verified.",
    },
    why: {
      zh: "只核到标准号、名称和日期。",
      en: "Number, title and dates were verified, and no more.",
    },
    effect: {
      zh: "安全评估与备案的结论只依部门规章作出，标准的具体要求请另行对照。",
      en: "Findings on security assessment and filing rest on the departmental rules alone; the standard’s own requirements must be checked separately.",
    },
    cites: ["genai.filing", "algorithm.assessment"],
    checked: "2026-11-24",
  },
  {
    id: "gb-45438-2025",
    title: {
      zh: "GB 45438-2025《网络安全技术 人工智能生成合成内容标识方法》的条文",
      en: "Clauses of GB 45438-2025 on the method of labelling AI-generated content",
    },
    missing: {
      zh: "强制性国家标准，2025年2月28日发布，2025年9月1日实施；显式标识的位置、字样和隐式标识的字段等具体要求未收录。",
      en: "A mandatory national standard, published on 28 February 2025 and effective from 1 September 2025; its particulars on the place and words of explicit labels and the fields of implicit ones are not held.",
    },
    why: {
      zh: "只核到标准号、名称和日期。",
      en: "Number, title and dates were verified, and no more.",
    },
    effect: {
      zh: "备忘录只说明标识义务，不说明标识的技术做法。",
      en: "The memo states the duty to label, not how a label is to be made.",
    },
    cites: ["labelling.explicit", "labelling.implicit"],
    checked: "2026-11-24",
  },
  {
    id: "filing-notices",
    title: {
      zh: "备案公告与各地备案、登记口径",
      en: "Published filings, and how local authorities handle filing and registration",
    },
    missing: {
      zh: "国家和地方网信部门的已备案、已登记名单，以及备案与登记如何区分的书面规则，均未收录。",
      en: "The lists of filed and registered services kept by the cyberspace authorities, national and local, and any written rule that tells filing from registration, are not held.",
    },
    why: {
      zh: "名单持续更新，区分规则未见于部门规章；实务做法只有一份省级公告和一则新闻报道可引。",
      en: "The lists are updated all the time, and the departmental rules do not draw the line; for practice there is one provincial notice and one news report to cite.",
    },
    effect: {
      zh: "备忘录不判断某一模型或者服务是否已经备案，只按使用者的回答处理；仅办理登记是否足够，列为有争议。",
      en: "The memo does not judge whether a model or service is filed and goes by the answer given; whether registration alone is enough is treated as disputed.",
    },
    cites: [
      "genai.filing",
      "algorithm.filing",
      "deep.filing",
      "doc.guangdong-filing-notice-2024",
      "doc.xinhua-filing-report-2025",
    ],
    checked: "2026-11-24",
  },
];
