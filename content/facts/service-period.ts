import { always, before, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

/**
 * Whether a service fell in the time of an instrument in force from `day`: not where the law is asked about as at an
 * earlier day, nor where the service had ended before. A service that ran on into its time is within it.
 */
export const servicePeriod = (id: string, day: string, instrument: { zh: string; en: string }): DerivedFact => ({
  id,
  scope: "matter",
  title: { zh: `服务期间与${instrument.zh}施行日`, en: `Period of service and ${instrument.en}` },
  values: [
    { id: "before", text: { zh: "施行之前", en: "before they applied" } },
    { id: "planned", text: { zh: "尚未上线", en: "not live yet" } },
    { id: "within", text: { zh: "施行之后", en: "after they applied" } },
  ],
  tests: [
    { when: before("law-date", day), then: "before" },
    { when: is("stage", "planning", "testing"), then: "planned" },
    { when: is("stage", "live"), then: "within" },
    { when: before("taken-down", day), then: "before" },
    { when: always, then: "within" },
  ],
});
