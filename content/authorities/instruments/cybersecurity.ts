import type { Instrument } from "../../../lib/knowledge/authority";

export const cybersecurity: Instrument = {
  id: "cybersecurity",
  title: { zh: "中华人民共和国网络安全法", en: "Cybersecurity Law" },
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People’s Congress" },
  versions: [
    {
      id: "cybersecurity-law-2017",
      label: { zh: "2016年", en: "2016" },
      number: "主席令第53号",
      adopted: "2016-11-07",
      effective: "2017-06-01",
      until: "2026-01-01",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=2c909fdd678bf17901678bf8276f093d",
      checked: "2026-11-24",
      confidence: "high",
      provisions: [
        {
          concept: "cyber.unlawful-content",
          number: { zh: "第四十七条", en: "art. 47" },
          article: "47",
          zh: "网络运营者应当加强对其用户发布的信息的管理，发现法律、行政法规禁止发布或者传输的信息的，应当立即停止传输该信息，采取消除等处置措施，防止信息扩散，保存有关记录，并向有关主管部门报告。",
          en: "Network operators shall strengthen the management of information published by their users; on discovering information whose publication or transmission laws or administrative regulations prohibit, they shall at once stop transmitting it, take measures such as deletion to prevent its spread, keep the relevant records and report to the competent departments.",
        },
        {
          concept: "cyber.unlawful-content-sanctions",
          number: { zh: "第六十八条第一款", en: "art. 68(1)" },
          article: "68",
          zh: "网络运营者违反本法第四十七条规定，对法律、行政法规禁止发布或者传输的信息未停止传输、采取消除等处置措施、保存有关记录的，由有关主管部门责令改正，给予警告，没收违法所得；拒不改正或者情节严重的，处十万元以上五十万元以下罚款，",
          en: "Where a network operator, in violation of article 47 of this Law, fails to stop the transmission of information whose publication or transmission laws or administrative regulations prohibit, to take measures such as deletion or to keep the relevant records, the competent departments shall order rectification, give a warning and confiscate unlawful gains; on refusal to rectify or in grave cases a fine of RMB 100,000 to 500,000 shall be imposed,",
        },
      ],
    },
    {
      id: "cybersecurity-law-2026",
      label: { zh: "2025年修正", en: "2025 amendment" },
      adopted: "2025-10-28",
      effective: "2026-01-01",
      source: "National Law Database text, read in Ansvar-Systems/chinese-law-mcp at 6697aab (crawl of February 2026)",
      address: "https://flk.npc.gov.cn/detail?bbbs=021e7d7684474107b8f3febbb1c4f8b5",
      checked: "2026-11-24",
      confidence: "high",
      provisions: [
        {
          concept: "cyber.unlawful-content",
          number: { zh: "第四十九条", en: "art. 49" },
          article: "49",
          zh: "网络运营者应当加强对其用户发布的信息的管理，发现法律、行政法规禁止发布或者传输的信息的，应当立即停止传输该信息，采取消除等处置措施，防止信息扩散，保存有关记录，并向有关主管部门报告。",
          en: "Network operators shall strengthen the management of information published by their users; on discovering information whose publication or transmission laws or administrative regulations prohibit, they shall at once stop transmitting it, take measures such as deletion to prevent its spread, keep the relevant records and report to the competent departments.",
        },
        {
          concept: "cyber.unlawful-content-sanctions",
          number: { zh: "第六十九条第一款", en: "art. 69(1)" },
          article: "69",
          zh: "网络运营者违反本法第四十九条规定，对法律、行政法规禁止发布或者传输的信息未停止传输、采取消除等处置措施、保存有关记录、向有关主管部门报告，…由有关主管部门责令改正，给予警告、予以通报，可以处五万元以上五十万元以下罚款；拒不改正或者情节严重的，处五十万元以上二百万元以下罚款，",
          en: "Where a network operator, in violation of article 49 of this Law, fails to stop the transmission of information whose publication or transmission laws or administrative regulations prohibit, to take measures such as deletion, to keep the relevant records or to report to the competent departments, … the competent departments shall order rectification, give a warning, publish a notice and may impose a fine of RMB 50,000 to 500,000; on refusal to rectify or in grave cases a fine of RMB 500,000 to 2 million shall be imposed,",
        },
        {
          concept: "cyber.ai-policy",
          number: { zh: "第二十条第一款", en: "art. 20(1)" },
          article: "20",
          zh: "国家支持人工智能基础理论研究和算法等关键技术研发，推进训练数据资源、算力等基础设施建设，完善人工智能伦理规范，加强风险监测评估和安全监管，促进人工智能应用和健康发展。",
          en: "The State supports basic theoretical research on artificial intelligence and research on and development of key technologies such as algorithms, advances the building of infrastructure such as training data resources and computing power, improves ethical norms for artificial intelligence, strengthens risk monitoring, assessment and safety supervision, and promotes the application and sound development of artificial intelligence.",
        },
      ],
    },
  ],
};
