import type { Instrument } from "../../../lib/knowledge/authority";

export const algorithmRecommendation: Instrument = {
  id: "algorithm-recommendation",
  title: {
    zh: "互联网信息服务算法推荐管理规定",
    en: "Provisions on the Administration of Algorithmic Recommendation of Internet Information Services",
  },
  issuer: {
    zh: "国家互联网信息办公室、工业和信息化部、公安部、国家市场监督管理总局",
    en: "Cyberspace Administration of China; Ministry of Industry and Information Technology; Ministry of Public Security; State Administration for Market Regulation",
  },
  versions: [
    {
      id: "algorithm-recommendation-2022",
      label: { zh: "2021年", en: "2021" },
      adopted: "2021-11-16",
      promulgated: "2021-12-31",
      effective: "2022-03-01",
      source:
        "Text published by the Cyberspace Administration of China, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://www.cac.gov.cn/2022-01/04/c_1642894606364259.htm",
      checked: "2026-11-23",
      confidence: "high",
      note: {
        zh: "令号没有得到两处独立来源印证，不列。",
        en: "The number of the order was not confirmed by two independent sources and is left out.",
      },
      provisions: [
        {
          concept: "algorithm.filing",
          number: { zh: "第二十四条第一款", en: "art. 24(1)" },
          article: "24",
          zh: "具有舆论属性或者社会动员能力的算法推荐服务提供者应当在提供服务之日起十个工作日内通过互联网信息服务算法备案系统填报服务提供者的名称、服务形式、应用领域、算法类型、算法自评估报告、拟公示内容等信息，履行备案手续。",
          en: "Providers of algorithmic recommendation services with public-opinion attributes or social mobilisation capability shall, within ten working days of providing the service, submit through the filing system for internet information service algorithms information such as the name of the service provider, form of service, field of application, type of algorithm, algorithm self-assessment report and content to be published, and go through the filing formalities.",
        },
        {
          concept: "algorithm.assessment",
          number: { zh: "第二十七条", en: "art. 27" },
          article: "27",
          zh: "具有舆论属性或者社会动员能力的算法推荐服务提供者应当按照国家有关规定开展安全评估。",
          en: "Providers of algorithmic recommendation services with public-opinion attributes or social mobilisation capability shall carry out a security assessment in accordance with the relevant State provisions.",
        },
        {
          concept: "algorithm.sanctions",
          number: { zh: "第三十一条", en: "art. 31" },
          article: "31",
          zh: "算法推荐服务提供者违反本规定…第二十四条、第二十六条规定，法律、行政法规有规定的，依照其规定；法律、行政法规没有规定的，由网信部门和电信、公安、市场监管等有关部门依据职责给予警告、通报批评，责令限期改正；拒不改正或者情节严重的，责令暂停信息更新，并处一万元以上十万元以下罚款。",
          en: "Where a provider of algorithmic recommendation services violates … articles 24 and 26 of these Provisions, laws and administrative regulations apply where they so provide; where they do not, the cyberspace, telecommunications, public security, market regulation and other departments concerned shall, within their duties, give a warning, criticise publicly and order rectification within a time limit; on refusal to rectify or where the circumstances are serious, they shall order information updates to be suspended and impose a fine of not less than RMB 10,000 and not more than RMB 100,000.",
        },
        {
          concept: "algorithm.scope",
          number: { zh: "第二条", en: "art. 2" },
          article: "2",
          zh: "在中华人民共和国境内应用算法推荐技术提供互联网信息服务（以下简称算法推荐服务），适用本规定。…前款所称应用算法推荐技术，是指利用生成合成类、个性化推送类、排序精选类、检索过滤类、调度决策类等算法技术向用户提供信息。",
          en: "These Provisions apply to the use of algorithmic recommendation technology to provide internet information services within the territory of the People’s Republic of China (hereinafter algorithmic recommendation services). … The use of algorithmic recommendation technology in the preceding paragraph means using generative and synthesising, personalised-pushing, ranking and selecting, search and filtering, dispatching and decision-making and other algorithm technologies to provide information to users.",
        },
        {
          concept: "algorithm.changes",
          number: { zh: "第二十四条第二款、第三款", en: "art. 24(2)–(3)" },
          article: "24",
          zh: "算法推荐服务提供者的备案信息发生变更的，应当在变更之日起十个工作日内办理变更手续。算法推荐服务提供者终止服务的，应当在终止服务之日起二十个工作日内办理注销备案手续，并作出妥善安排。",
          en: "Where the filed information of a provider of algorithmic recommendation services changes, it shall go through the formalities for change within ten working days of the change. Where such a provider terminates the service, it shall go through the formalities for cancelling the filing within twenty working days of the termination and make proper arrangements.",
        },
        {
          concept: "algorithm.processing",
          number: { zh: "第二十五条", en: "art. 25" },
          article: "25",
          zh: "国家和省、自治区、直辖市网信部门收到备案人提交的备案材料后，材料齐全的，应当在三十个工作日内予以备案，发放备案编号并进行公示；",
          en: "On receiving the filing materials submitted, the cyberspace departments of the State and of provinces, autonomous regions and municipalities directly under the Central Government shall, where the materials are complete, make the filing within thirty working days, issue a filing number and publish it;",
        },
        {
          concept: "algorithm.number-shown",
          number: { zh: "第二十六条", en: "art. 26" },
          article: "26",
          zh: "完成备案的算法推荐服务提供者应当在其对外提供服务的网站、应用程序等的显著位置标明其备案编号并提供公示信息链接。",
          en: "Providers of algorithmic recommendation services that have completed filing shall state their filing number, with a link to the published information, in a conspicuous place of the websites, applications and the like through which they serve others.",
        },
        {
          concept: "algorithm.false-filing",
          number: { zh: "第三十三条第一款", en: "art. 33(1)" },
          article: "33",
          zh: "具有舆论属性或者社会动员能力的算法推荐服务提供者通过隐瞒有关情况、提供虚假材料等不正当手段取得备案的，由国家和省、自治区、直辖市网信部门予以撤销备案，给予警告、通报批评；情节严重的，责令暂停信息更新，并处一万元以上十万元以下罚款。",
          en: "Where a provider of algorithmic recommendation services with public-opinion attributes or social mobilisation capability obtains filing by improper means such as concealing relevant circumstances or providing false materials, the cyberspace departments of the State and of provinces, autonomous regions and municipalities directly under the Central Government shall revoke the filing, give a warning and criticise publicly; where the circumstances are serious, they shall order information updates to be suspended and impose a fine of not less than RMB 10,000 and not more than RMB 100,000.",
        },
        {
          concept: "algorithm.in-force",
          number: { zh: "第三十五条", en: "art. 35" },
          article: "35",
          zh: "本规定自2022年3月1日起施行。",
          en: "These Provisions shall come into force on 1 March 2022.",
        },
      ],
    },
  ],
};
