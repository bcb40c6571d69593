import { always, before, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

export const measuresPeriod: DerivedFact = {
  id: "measures-period",
  scope: "matter",
  title: { zh: "服务期间与《暂行办法》施行日", en: "Period of service and the Interim Measures" },
  values: [
    { id: "before", text: { zh: "施行之前", en: "before they applied" } },
    { id: "within", text: { zh: "施行之后", en: "after they applied" } },
    { id: "planned", text: { zh: "尚未上线", en: "not live yet" } },
  ],
  tests: [
    { when: before("law-date", "2023-08-15"), then: "before" },
    { when: is("stage", "planning", "testing"), then: "planned" },
    { when: is("stage", "live"), then: "within" },
    { when: before("taken-down", "2023-08-15"), then: "before" },
    { when: always, then: "within" },
  ],
};
