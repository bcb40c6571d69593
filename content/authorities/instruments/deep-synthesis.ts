import type { Instrument } from "../../../lib/knowledge/authority";

export const deepSynthesis: Instrument = {
  id: "deep-synthesis",
  title: {
    zh: "互联网信息服务深度合成管理规定",
    en: "Provisions on the Administration of Deep Synthesis of Internet Information Services",
  },
  issuer: {
    zh: "国家互联网信息办公室、工业和信息化部、公安部",
    en: "Cyberspace Administration of China; Ministry of Industry and Information Technology; Ministry of Public Security",
  },
  versions: [
    {
      id: "deep-synthesis-2023",
      label: { zh: "2022年", en: "2022" },
      number: "国家网信办等三部门令第12号",
      adopted: "2022-11-03",
      promulgated: "2022-11-25",
      effective: "2023-01-10",
      source:
        "Text published by the Cyberspace Administration of China, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://www.cac.gov.cn/2022-12/11/c_1672221949354811.htm",
      checked: "2026-11-23",
      confidence: "high",
      provisions: [
        {
          concept: "deep.technical-label",
          number: { zh: "第十六条", en: "art. 16" },
          article: "16",
          zh: "深度合成服务提供者对使用其服务生成或者编辑的信息内容，应当采取技术措施添加不影响用户使用的标识，并依照法律、行政法规和国家有关规定保存日志信息。",
          en: "Providers of deep synthesis services shall take technical measures to add labels that do not affect users’ use to the information content generated or edited with their services, and keep log information in accordance with laws, administrative regulations and the relevant State provisions.",
        },
        {
          concept: "deep.labels",
          number: { zh: "第十七条第一款第一项、第五项", en: "art. 17(1), items 1 and 5" },
          article: "17",
          zh: "深度合成服务提供者提供以下深度合成服务，可能导致公众混淆或者误认的，应当在生成或者编辑的信息内容的合理位置、区域进行显著标识，向公众提示深度合成情况：（一）智能对话、智能写作等模拟自然人进行文本的生成或者编辑服务；…（五）其他具有生成或者显著改变信息内容功能的服务。",
          en: "Where providers of deep synthesis services provide the following deep synthesis services, which may cause confusion or misidentification by the public, they shall place a conspicuous label at a reasonable position or area of the information content generated or edited, to inform the public of the deep synthesis: (1) services such as intelligent dialogue and intelligent writing that generate or edit text by simulating natural persons; … (5) other services with the function of generating, or markedly altering, information content.",
        },
        {
          concept: "deep.filing",
          number: { zh: "第十九条第一款、第二款", en: "art. 19(1)–(2)" },
          article: "19",
          zh: "具有舆论属性或者社会动员能力的深度合成服务提供者，应当按照《互联网信息服务算法推荐管理规定》履行备案和变更、注销备案手续。深度合成服务技术支持者应当参照前款规定履行备案和变更、注销备案手续。",
          en: "Providers of deep synthesis services with public-opinion attributes or social mobilisation capability shall go through the formalities for filing and for changing or cancelling the filing in accordance with the Provisions on the Administration of Algorithmic Recommendation of Internet Information Services. Technical supporters of deep synthesis services shall go through the formalities for filing and for changing or cancelling the filing by reference to the preceding paragraph.",
        },
      ],
    },
  ],
};
