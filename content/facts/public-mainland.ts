import { always, includes, is, not } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

export const publicMainland: DerivedFact = {
  id: "public-mainland",
  scope: "matter",
  title: { zh: "是否向境内公众提供", en: "Offered to the public in mainland China" },
  values: [
    { id: "yes", text: { zh: "是", en: "yes" } },
    { id: "clients", text: { zh: "只向特定企业客户提供", en: "to particular business clients only" } },
    { id: "no", text: { zh: "否", en: "no" } },
  ],
  tests: [
    { when: not(includes("users", "mainland")), then: "no" },
    { when: is("audience", "public"), then: "yes" },
    { when: is("audience", "business-clients"), then: "clients" },
    { when: always, then: "no" },
  ],
};
