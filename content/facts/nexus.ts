import { always, any, includes } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

export const nexus: DerivedFact = {
  id: "nexus",
  scope: "matter",
  title: { zh: "与中国内地的联系", en: "Connection with mainland China" },
  values: [
    { id: "yes", text: { zh: "有", en: "yes" } },
    { id: "no", text: { zh: "没有", en: "no" } },
  ],
  tests: [
    { when: any(includes("places", "mainland"), includes("users", "mainland")), then: "yes" },
    { when: always, then: "no" },
  ],
};
