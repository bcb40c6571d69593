import { all, always, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";
import { anyMissing } from "./owed";

/** Whether a duty left undone has ended the licence by the licence's own words, before anybody gives notice. */
export const ended: DerivedFact = {
  id: "licence-ended",
  scope: "part",
  title: { zh: "许可是否已因违反义务而终止", en: "Whether an unkept duty ended the licence" },
  values: [
    { id: "automatic", text: { zh: "依约自动终止", en: "ended automatically by its terms" } },
    { id: "curable", text: { zh: "自动终止，可以补正恢复", en: "ended automatically, restored on cure" } },
    { id: "no", text: { zh: "没有", en: "no" } },
  ],
  tests: [
    { when: all(is("licence.termination", "automatic"), anyMissing), then: "automatic" },
    { when: all(is("licence.termination", "automatic-curable"), anyMissing), then: "curable" },
    { when: always, then: "no" },
  ],
};
