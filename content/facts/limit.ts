import { always, any } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";
import { outsideTerritory, overRevenue, overUsers } from "./limits";

export const limit: DerivedFact = {
  id: "limit",
  scope: "part",
  title: { zh: "规模、收入、地域的限度", en: "Limits of scale, revenue and territory" },
  values: [
    { id: "beyond", text: { zh: "超出限度", en: "beyond a limit" } },
    { id: "within", text: { zh: "在限度之内", en: "within them" } },
  ],
  tests: [
    { when: any(overUsers, overRevenue, outsideTerritory), then: "beyond" },
    { when: always, then: "within" },
  ],
};
