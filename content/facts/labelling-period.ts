import { all, always, before, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

/** The Labelling Measures are in force from 1 September 2025 (art. 14). */
export const labellingPeriod: DerivedFact = {
  id: "labelling-period",
  scope: "matter",
  title: { zh: "服务期间与标识办法施行日", en: "Period of service and the Labelling Measures" },
  values: [
    { id: "none", text: { zh: "深度合成规定施行之前", en: "before the rules on deep synthesis applied" } },
    { id: "before", text: { zh: "施行之前", en: "before they applied" } },
    { id: "planned", text: { zh: "尚未上线", en: "not live yet" } },
    { id: "after", text: { zh: "施行之后", en: "after they applied" } },
  ],
  tests: [
    { when: before("law-date", "2023-01-10"), then: "none" },
    { when: all(is("stage", "stopped"), before("taken-down", "2023-01-10")), then: "none" },
    { when: before("law-date", "2025-09-01"), then: "before" },
    { when: is("stage", "planning", "testing"), then: "planned" },
    { when: all(is("stage", "stopped"), before("taken-down", "2025-09-01")), then: "before" },
    { when: always, then: "after" },
  ],
};
