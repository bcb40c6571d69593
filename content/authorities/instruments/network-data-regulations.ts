import type { Instrument } from "../../../lib/knowledge/authority";

export const networkDataRegulations: Instrument = {
  id: "network-data-regulations",
  title: { zh: "网络数据安全管理条例", en: "Regulations on Network Data Security Management" },
  issuer: { zh: "国务院", en: "State Council" },
  versions: [
    {
      id: "network-data-2024",
      label: { zh: "2024年", en: "2024" },
      adopted: "2024-09-24",
      effective: "2025-01-01",
      source: "LawRefBook/Laws at 2f4c5c2",
      checked: "2026-11-24",
      confidence: "medium",
      note: {
        zh: "通过日期和令号未核实，所列日期为公布日期。",
        en: "The day of adoption and the number of the order were not verified; the day given is that of promulgation.",
      },
      provisions: [
        {
          concept: "network-data.training-data",
          number: { zh: "第十九条", en: "art. 19" },
          article: "19",
          zh: "提供生成式人工智能服务的网络数据处理者应当加强对训练数据和训练数据处理活动的安全管理，采取有效措施防范和处置网络数据安全风险。",
          en: "Network data processors that provide generative AI services shall strengthen the security management of training data and of the processing of training data, and take effective measures to prevent and deal with risks to network data security.",
        },
      ],
    },
  ],
};
