import { includes, not, only } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const audiencePresumed: Presumption = {
  question: "audience",
  rows: [
    {
      when: includes("purpose", "paid-product", "free-public", "resale", "public-interest"),
      value: "public",
      text: {
        zh: "面向公众提供。",
        en: "It is offered to the public.",
      },
    },
    {
      when: includes("purpose", "client-project"),
      value: "business-clients",
      text: {
        zh: "只向该客户提供。",
        en: "It is offered to that client only.",
      },
    },
    {
      when: only("purpose", "open-release", "academic-research", "personal-study"),
      value: "nobody",
      text: {
        zh: "没有在境内提供服务。",
        en: "No service is offered in the mainland.",
      },
    },
    {
      when: not(includes("purpose", "paid-product", "free-public", "resale", "public-interest", "client-project")),
      value: "internal",
      text: {
        zh: "只在内部使用。",
        en: "It is used in-house only.",
      },
    },
  ],
  cites: [],
};
