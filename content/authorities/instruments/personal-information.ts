import type { Instrument } from "../../../lib/knowledge/authority";

export const personalInformation: Instrument = {
  id: "personal-information",
  title: { zh: "中华人民共和国个人信息保护法", en: "Personal Information Protection Law" },
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People’s Congress" },
  versions: [
    {
      id: "personal-information-law",
      label: { zh: "2021年", en: "2021" },
      number: "主席令第91号",
      adopted: "2021-08-20",
      effective: "2021-11-01",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=ff8081817b6472a3017b656cc2040044",
      checked: "2026-11-24",
      confidence: "high",
      provisions: [
        {
          concept: "personal.lawful-basis",
          number: { zh: "第十三条第一款第一项", en: "art. 13(1), item 1" },
          article: "13",
          zh: "符合下列情形之一的，个人信息处理者方可处理个人信息：（一）取得个人的同意；",
          en: "A personal information processor may process personal information only where one of the following applies: (1) the consent of the individual has been obtained;",
        },
        {
          concept: "personal.sensitive-consent",
          number: { zh: "第二十九条", en: "art. 29" },
          article: "29",
          zh: "处理敏感个人信息应当取得个人的单独同意；法律、行政法规规定处理敏感个人信息应当取得书面同意的，从其规定。",
          en: "The processing of sensitive personal information requires the separate consent of the individual; where laws or administrative regulations require written consent for it, those provisions apply.",
        },
        {
          concept: "personal.impact-assessment",
          number: { zh: "第五十五条", en: "art. 55" },
          article: "55",
          zh: "有下列情形之一的，个人信息处理者应当事前进行个人信息保护影响评估，并对处理情况进行记录：（一）处理敏感个人信息；（二）利用个人信息进行自动化决策；",
          en: "A personal information processor shall carry out a personal information protection impact assessment beforehand and record the processing in any of the following cases: (1) processing sensitive personal information; (2) using personal information for automated decision-making;",
        },
        {
          concept: "personal.sanctions",
          number: { zh: "第六十六条第一款", en: "art. 66(1)" },
          article: "66",
          zh: "违反本法规定处理个人信息，或者处理个人信息未履行本法规定的个人信息保护义务的，由履行个人信息保护职责的部门责令改正，给予警告，没收违法所得，对违法处理个人信息的应用程序，责令暂停或者终止提供服务；拒不改正的，并处一百万元以下罚款；",
          en: "Where personal information is processed in violation of this Law, or the duties of protection under this Law are not performed in processing it, the departments responsible for personal information protection shall order rectification, give a warning, confiscate unlawful gains and, for applications that unlawfully process personal information, order the service to be suspended or terminated; on refusal to rectify a fine of up to RMB 1 million shall also be imposed;",
        },
        {
          concept: "personal.grave-sanctions",
          number: { zh: "第六十六条第二款", en: "art. 66(2)" },
          article: "66",
          zh: "有前款规定的违法行为，情节严重的，由省级以上履行个人信息保护职责的部门责令改正，没收违法所得，并处五千万元以下或者上一年度营业额百分之五以下罚款，",
          en: "Where the violation in the preceding paragraph is grave, the departments responsible for personal information protection at or above provincial level shall order rectification, confiscate unlawful gains and impose a fine of up to RMB 50 million or up to 5 per cent of the previous year’s turnover,",
        },
      ],
    },
  ],
};
