import { all, always, any, before, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

/**
 * Amendment XI to the Criminal Law applies from 1 March 2021 and the interpretation of 2025 from 26 April 2025. Use that
 * goes on is judged by the law in force at its end; conduct that ended earlier by the law of its time, unless later law
 * is milder.
 */
export const crimePeriod: DerivedFact = {
  id: "crime-period",
  scope: "part",
  title: { zh: "行为时的刑事规范", en: "Criminal rules in force at the time" },
  values: [
    { id: "before-amendment", text: { zh: "刑法修正案（十一）施行之前", en: "before Amendment XI applied" } },
    { id: "earlier", text: { zh: "2025年解释施行之前", en: "before the interpretation of 2025 applied" } },
    { id: "current", text: { zh: "现行解释之下", en: "under the present interpretation" } },
  ],
  tests: [
    {
      when: any(
        before("law-date", "2021-03-01"),
        all(is("continuing", "stopped"), before("acquired", "2021-03-01"), before("ended", "2021-03-01")),
      ),
      then: "before-amendment",
    },
    {
      when: any(before("law-date", "2025-04-26"), all(is("continuing", "stopped"), before("ended", "2025-04-26"))),
      then: "earlier",
    },
    { when: always, then: "current" },
  ],
};
