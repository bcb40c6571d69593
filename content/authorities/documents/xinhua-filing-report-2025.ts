import type { Document } from "../../../lib/knowledge/authority";

export const xinhuaFilingReport2025: Document = {
  id: "xinhua-filing-report-2025",
  title: {
    zh: "新华社关于国家网信办生成式人工智能服务备案情况的报道（2025年4月）",
    en: "Xinhua report on generative AI services filed with the Cyberspace Administration of China (April 2025)",
  },
  date: "2025-04-09",
  quote: {
    original:
      "providers of generative AI services that possess attributes of public opinion influence or the capacity for social mobilization may complete filing or registration procedures through their local cyberspace authorities … must indicate the AI model names and their filing numbers or launch registration numbers in a prominent location or on the product details page",
    zh: "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，可通过属地网信部门履行备案或者登记程序……应在显著位置或者产品详情页面注明模型名称及备案号或者上线编号",
  },
  proves: {
    zh: "国家网信办当时公布的口径：经属地网信部门办理备案或者登记；已上线的应用或者功能应公示模型名称及备案号或者上线编号。",
    en: "What the national cyberspace authority then said: filing or registration goes through the local office, and applications or functions already live are to show the model’s name with its filing or launch registration number.",
  },
  limits: {
    zh: "新闻报道的转述，不是规章；未说明何种服务备案、何种服务登记。",
    en: "A news report of a statement and no departmental rule; it does not say which services are filed and which registered.",
  },
  source: "http://en.people.cn/n3/2025/0409/c90000-20299439.html",
  grade: "secondary",
  checked: "2026-11-24",
};
