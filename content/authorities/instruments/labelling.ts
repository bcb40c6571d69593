import type { Instrument } from "../../../lib/knowledge/authority";

export const labelling: Instrument = {
  id: "labelling",
  title: { zh: "人工智能生成合成内容标识办法", en: "Measures for Labelling AI-Generated and Synthetic Content" },
  issuer: {
    zh: "国家互联网信息办公室、工业和信息化部、公安部、国家广播电视总局",
    en: "Cyberspace Administration of China; Ministry of Industry and Information Technology; Ministry of Public Security; National Radio and Television Administration",
  },
  versions: [
    {
      id: "labelling-2025",
      label: { zh: "2025年", en: "2025" },
      number: "国信办通字〔2025〕2号",
      adopted: "2025-03-07",
      effective: "2025-09-01",
      source: "Capture of the page of the Cyberspace Administration of China, read in Buxiulei/lawer",
      address: "https://www.cac.gov.cn/2025-03/14/c_1743654684782215.htm",
      checked: "2026-11-23",
      confidence: "high",
      provisions: [
        {
          concept: "labelling.explicit",
          number: { zh: "第四条", en: "art. 4" },
          article: "4",
          zh: "服务提供者提供的生成合成服务属于《互联网信息服务深度合成管理规定》第十七条第一款情形的，应当按照下列要求对生成合成内容添加显式标识：（一）在文本的起始、末尾或者中间适当位置添加文字提示或者通用符号提示等标识，或者在交互场景界面、文字周边添加显著的提示标识；…（三）在图片的适当位置添加显著的提示标识；…服务提供者提供生成合成内容下载、复制、导出等功能时，应当确保文件中含有满足要求的显式标识。",
          en: "Where the generation or synthesis service provided by a service provider falls within article 17(1) of the Provisions on the Administration of Deep Synthesis of Internet Information Services, it shall add explicit labels to the generated or synthetic content as follows: (1) add a label such as a text notice or a notice by general symbol at the beginning or end of a text or at a suitable position in the middle of it, or add a conspicuous notice label in the interface of the interactive scene or around the text; … (3) add a conspicuous notice label at a suitable position of an image; … Where a service provider provides functions such as downloading, copying or exporting generated or synthetic content, it shall ensure that the file contains an explicit label that meets the requirements.",
        },
        {
          concept: "labelling.implicit",
          number: { zh: "第五条第一款", en: "art. 5(1)" },
          article: "5",
          zh: "服务提供者应当按照《互联网信息服务深度合成管理规定》第十六条的规定，在生成合成内容的文件元数据中添加隐式标识，隐式标识包含生成合成内容属性信息、服务提供者名称或者编码、内容编号等制作要素信息。",
          en: "A service provider shall, in accordance with article 16 of the Provisions on the Administration of Deep Synthesis of Internet Information Services, add an implicit label to the file metadata of generated or synthetic content; the implicit label contains production elements such as attribute information of the generated or synthetic content, the name or code of the service provider and the content number.",
        },
        {
          concept: "labelling.agreement",
          number: { zh: "第八条", en: "art. 8" },
          article: "8",
          zh: "服务提供者应当在用户服务协议中明确说明生成合成内容标识的方法、样式等规范内容，并提示用户仔细阅读并理解相关的标识管理要求。",
          en: "A service provider shall state clearly in the user service agreement the methods, styles and other rules for labelling generated or synthetic content, and prompt users to read carefully and understand the labelling requirements.",
        },
        {
          concept: "labelling.sanctions",
          number: { zh: "第十三条", en: "art. 13" },
          article: "13",
          zh: "违反本办法规定的，由网信、电信、公安和广播电视等有关主管部门依据职责，按照有关法律、行政法规、部门规章的规定予以处理。",
          en: "Violations of these Measures shall be dealt with by the cyberspace, telecommunications, public security, radio and television and other competent departments within their duties in accordance with the relevant laws, administrative regulations and departmental rules.",
        },
        {
          concept: "labelling.scope",
          number: { zh: "第二条", en: "art. 2" },
          article: "2",
          zh: "符合《互联网信息服务算法推荐管理规定》、《互联网信息服务深度合成管理规定》、《生成式人工智能服务管理暂行办法》规定情形的网络信息服务提供者（以下简称“服务提供者”）开展人工智能生成合成内容标识活动，适用本办法。",
          en: "These Measures apply to the labelling of AI-generated and synthetic content by network information service providers that fall within the Provisions on the Administration of Algorithmic Recommendation of Internet Information Services, the Provisions on the Administration of Deep Synthesis of Internet Information Services or the Interim Measures for the Management of Generative AI Services (hereinafter service providers).",
        },
        {
          concept: "labelling.definitions",
          number: { zh: "第三条第三款、第四款", en: "art. 3(3)–(4)" },
          article: "3",
          zh: "显式标识是指在生成合成内容或者交互场景界面中添加的，以文字、声音、图形等方式呈现并可以被用户明显感知到的标识。隐式标识是指采取技术措施在生成合成内容文件数据中添加的，不易被用户明显感知到的标识。",
          en: "An explicit label is a label added to generated or synthetic content or to the interface of an interactive scene, presented in text, sound, graphics or the like, that users can plainly perceive. An implicit label is a label added by technical measures to the file data of generated or synthetic content that users do not readily perceive.",
        },
        {
          concept: "labelling.unlabelled-on-request",
          number: { zh: "第九条", en: "art. 9" },
          article: "9",
          zh: "用户申请服务提供者提供没有添加显式标识的生成合成内容的，服务提供者可以在通过用户协议明确用户的标识义务和使用责任后，提供不含显式标识的生成合成内容，并依法留存提供对象信息等相关日志不少于六个月。",
          en: "Where a user applies to a service provider for generated or synthetic content without explicit labels, the service provider may, after making clear in the user agreement the user’s duty to label and responsibility for use, provide such content without explicit labels, and shall according to law keep logs such as information on the recipient for not less than six months.",
        },
        {
          concept: "labelling.users",
          number: { zh: "第十条", en: "art. 10" },
          article: "10",
          zh: "用户使用网络信息内容传播服务发布生成合成内容的，应当主动声明并使用服务提供者提供的标识功能进行标识。任何组织和个人不得恶意删除、篡改、伪造、隐匿本办法规定的生成合成内容标识，",
          en: "Users who publish generated or synthetic content through services for the dissemination of network information content shall declare it of their own accord and label it with the labelling function that the service provider offers. No organisation or individual shall maliciously delete, alter, forge or conceal the labels on generated or synthetic content provided for in these Measures,",
        },
        {
          concept: "labelling.filing-materials",
          number: { zh: "第十二条", en: "art. 12" },
          article: "12",
          zh: "服务提供者在履行算法备案、安全评估等手续时，应当按照本办法提供生成合成内容标识相关材料，",
          en: "When going through formalities such as algorithm filing and security assessment, a service provider shall provide materials on the labelling of generated and synthetic content in accordance with these Measures,",
        },
      ],
    },
  ],
};
