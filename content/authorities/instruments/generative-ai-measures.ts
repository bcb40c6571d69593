import type { Instrument } from "../../../lib/knowledge/authority";

export const generativeAiMeasures: Instrument = {
  id: "generative-ai-measures",
  title: { zh: "生成式人工智能服务管理暂行办法", en: "Interim Measures for the Management of Generative AI Services" },
  issuer: {
    zh: "国家互联网信息办公室、国家发展和改革委员会、教育部、科学技术部、工业和信息化部、公安部、国家广播电视总局",
    en: "Cyberspace Administration of China and six other departments",
  },
  versions: [
    {
      id: "generative-ai-measures-2023",
      label: { zh: "2023年", en: "2023" },
      number: "国家网信办等七部门令第15号",
      adopted: "2023-05-23",
      promulgated: "2023-07-10",
      effective: "2023-08-15",
      source:
        "Text published by the Cyberspace Administration of China, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm",
      checked: "2026-11-23",
      confidence: "high",
      note: {
        zh: "2023年3月尚未施行；仅适用于2023年8月15日及以后的服务。",
        en: "Not in force in March 2023; applies only to services on or after 15 August 2023.",
      },
      provisions: [
        {
          concept: "genai.scope",
          number: { zh: "第二条", en: "art. 2" },
          article: "2",
          zh: "利用生成式人工智能技术向中华人民共和国境内公众提供生成文本、图片、音频、视频等内容的服务（以下称生成式人工智能服务），适用本办法。…行业组织、企业、教育和科研机构、公共文化机构、有关专业机构等研发、应用生成式人工智能技术，未向境内公众提供生成式人工智能服务的，不适用本办法的规定。",
          en: "These Measures apply to services that use generative artificial intelligence technology to provide generated text, images, audio, video or other content to the public within the territory of the People’s Republic of China (hereinafter generative AI services). … These Measures do not apply where industry organisations, enterprises, education and research institutions, public cultural institutions, relevant professional institutions and the like research, develop or apply generative artificial intelligence technology without providing generative AI services to the public within the territory.",
        },
        {
          concept: "genai.respect-ip",
          number: { zh: "第四条第三项", en: "art. 4, item 3" },
          article: "4",
          zh: "提供和使用生成式人工智能服务，应当遵守法律、行政法规，尊重社会公德和伦理道德，遵守以下规定：…（三）尊重知识产权、商业道德，保守商业秘密，不得利用算法、数据、平台等优势，实施垄断和不正当竞争行为；",
          en: "In providing and using generative AI services, laws and administrative regulations shall be complied with, social morality and ethics respected and the following provisions observed: … (3) respect intellectual property and business ethics, keep trade secrets confidential, and do not use advantages in algorithms, data, platforms or the like to carry out monopoly or unfair competition;",
        },
        {
          concept: "genai.lawful-source",
          number: { zh: "第七条第一项、第二项", en: "art. 7, items 1 and 2" },
          article: "7",
          zh: "生成式人工智能服务提供者（以下称提供者）应当依法开展预训练、优化训练等训练数据处理活动，遵守以下规定：（一）使用具有合法来源的数据和基础模型；（二）涉及知识产权的，不得侵害他人依法享有的知识产权；",
          en: "Providers of generative AI services (hereinafter providers) shall carry out training-data processing activities such as pre-training and optimisation training according to law and observe the following provisions: (1) use data and base models that have lawful sources; (2) where intellectual property is involved, do not infringe intellectual property that others enjoy according to law;",
        },
        {
          concept: "genai.provider-duties",
          number: { zh: "第九条", en: "art. 9" },
          article: "9",
          zh: "提供者应当依法承担网络信息内容生产者责任，履行网络信息安全义务。涉及个人信息的，依法承担个人信息处理者责任，履行个人信息保护义务。提供者应当与注册其服务的生成式人工智能服务使用者（以下称使用者）签订服务协议，明确双方权利义务。",
          en: "Providers shall according to law bear responsibility as producers of network information content and perform obligations of network information security. Where personal information is involved, they shall according to law bear responsibility as personal information processors and perform obligations to protect personal information. Providers shall sign service agreements with users of generative AI services who register for their services (hereinafter users), specifying the rights and obligations of both parties.",
        },
        {
          concept: "genai.labelling",
          number: { zh: "第十二条", en: "art. 12" },
          article: "12",
          zh: "提供者应当按照《互联网信息服务深度合成管理规定》对图片、视频等生成内容进行标识。",
          en: "Providers shall label generated content such as images and videos in accordance with the Provisions on the Administration of Deep Synthesis of Internet Information Services.",
        },
        {
          concept: "genai.unlawful-content",
          number: { zh: "第十四条第一款", en: "art. 14(1)" },
          article: "14",
          zh: "提供者发现违法内容的，应当及时采取停止生成、停止传输、消除等处置措施，采取模型优化训练等措施进行整改，并向有关主管部门报告。",
          en: "Where providers discover unlawful content, they shall promptly take measures such as stopping generation, stopping transmission and removal, rectify by measures such as model optimisation training, and report to the relevant competent authorities.",
        },
        {
          concept: "genai.filing",
          number: { zh: "第十七条", en: "art. 17" },
          article: "17",
          zh: "提供具有舆论属性或者社会动员能力的生成式人工智能服务的，应当按照国家有关规定开展安全评估，并按照《互联网信息服务算法推荐管理规定》履行算法备案和变更、注销备案手续。",
          en: "Whoever provides generative AI services with public-opinion attributes or social mobilisation capability shall carry out a security assessment in accordance with the relevant State provisions and, in accordance with the Provisions on the Administration of Algorithmic Recommendation of Internet Information Services, go through the formalities for filing algorithms and for changing or cancelling the filing.",
        },
        {
          concept: "genai.supervision",
          number: { zh: "第十九条第一款", en: "art. 19(1)" },
          article: "19",
          zh: "有关主管部门依据职责对生成式人工智能服务开展监督检查，提供者应当依法予以配合，按要求对训练数据来源、规模、类型、标注规则、算法机制机理等予以说明，并提供必要的技术、数据等支持和协助。",
          en: "The relevant competent authorities shall, according to their functions, supervise and inspect generative AI services; providers shall cooperate according to law, explain as required the sources, scale, types, labelling rules, algorithm mechanisms and principles and the like of the training data, and provide the necessary technical, data and other support and assistance.",
        },
        {
          concept: "genai.foreign-services",
          number: { zh: "第二十条", en: "art. 20" },
          article: "20",
          zh: "对来源于中华人民共和国境外向境内提供生成式人工智能服务不符合法律、行政法规和本办法规定的，国家网信部门应当通知有关机构采取技术措施和其他必要措施予以处置。",
          en: "Where services from outside the territory of the People’s Republic of China that provide generative AI services into the territory do not comply with laws, administrative regulations or these Measures, the national cyberspace department shall notify the relevant institutions to deal with them by technical measures and other necessary measures.",
        },
        {
          concept: "genai.sanctions",
          number: { zh: "第二十一条第一款", en: "art. 21(1)" },
          article: "21",
          zh: "提供者违反本办法规定的，由有关主管部门依照《中华人民共和国网络安全法》、《中华人民共和国数据安全法》、《中华人民共和国个人信息保护法》、《中华人民共和国科学技术进步法》等法律、行政法规的规定予以处罚；法律、行政法规没有规定的，由有关主管部门依据职责予以警告、通报批评，责令限期改正；拒不改正或者情节严重的，责令暂停提供相关服务。",
          en: "Where a provider violates these Measures, the relevant competent authorities shall impose penalties in accordance with the Cybersecurity Law, the Data Security Law, the Personal Information Protection Law, the Law on Progress of Science and Technology of the People’s Republic of China and other laws and administrative regulations; where laws and administrative regulations contain no provision, the relevant competent authorities shall, according to their functions, give a warning, circulate a notice of criticism and order rectification within a time limit; where the provider refuses to rectify or the circumstances are serious, they shall order suspension of the relevant services.",
        },
        {
          concept: "genai.definitions",
          number: { zh: "第二十二条", en: "art. 22" },
          article: "22",
          zh: "（一）生成式人工智能技术，是指具有文本、图片、音频、视频等内容生成能力的模型及相关技术。（二）生成式人工智能服务提供者，是指利用生成式人工智能技术提供生成式人工智能服务（包括通过提供可编程接口等方式提供生成式人工智能服务）的组织、个人。（三）生成式人工智能服务使用者，是指使用生成式人工智能服务生成内容的组织、个人。",
          en: "(1) Generative artificial intelligence technology means models and related technology with the capability to generate content such as text, images, audio and video. (2) A provider of generative AI services means an organisation or individual that uses generative artificial intelligence technology to provide generative AI services (including by providing programmable interfaces or the like). (3) A user of generative AI services means an organisation or individual that uses generative AI services to generate content.",
        },
      ],
    },
  ],
};
