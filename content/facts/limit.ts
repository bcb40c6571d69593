import { always, any } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";
import {
  excludedLicensee,
  outsideTerritory,
  overRevenue,
  overUsers,
  perhapsOutsideTerritory,
  perhapsOverRevenue,
  perhapsOverUsers,
} from "./limits";

export const limit: DerivedFact = {
  id: "limit",
  scope: "part",
  title: { zh: "规模、收入、地域和主体的限度", en: "Limits of scale, revenue, territory and licensee" },
  values: [
    { id: "beyond", text: { zh: "超出限度", en: "beyond a limit" } },
    { id: "doubtful", text: { zh: "是否超出有疑问", en: "doubtful" } },
    { id: "within", text: { zh: "在限度之内", en: "within them" } },
  ],
  tests: [
    { when: any(overUsers, overRevenue, outsideTerritory, excludedLicensee), then: "beyond" },
    { when: any(perhapsOverUsers, perhapsOverRevenue, perhapsOutsideTerritory), then: "doubtful" },
    { when: always, then: "within" },
  ],
};
