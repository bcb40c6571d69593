import { includes, only } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const deliveryPresumed: Presumption = {
  question: "delivery",
  rows: [
    {
      when: includes("purpose", "open-release"),
      value: ["published-full"],
      text: {
        zh: "公开完整文件。",
        en: "The files themselves are published.",
      },
    },
    {
      when: includes("purpose", "client-project"),
      value: ["on-premise"],
      text: {
        zh: "部署到客户处。",
        en: "It is installed at the client’s.",
      },
    },
    {
      when: includes("purpose", "paid-product", "free-public", "resale", "public-interest"),
      value: ["hosted"],
      text: {
        zh: "以在线服务提供，文件不离开自己的服务器。",
        en: "It is offered as a hosted service, and the files stay on your servers.",
      },
    },
    {
      when: only("purpose", "personal-study", "academic-research", "internal-evaluation", "internal-production"),
      value: ["nothing"],
      text: {
        zh: "文件不对外提供。",
        en: "The files go to nobody.",
      },
    },
  ],
  cites: [],
};
