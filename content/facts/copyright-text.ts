import { all, always, before, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

/**
 * The 2020 amendment raised the ceiling of damages tenfold and brought punitive damages; copying, use and supply that
 * go on beyond 1 June 2021 fall under it (SPC interpretation on civil copyright disputes, art. 29).
 */
export const copyrightText: DerivedFact = {
  id: "copyright-text",
  scope: "part",
  title: { zh: "适用的著作权法文本", en: "Text of the Copyright Law that governs" },
  values: [
    { id: "2010", text: { zh: "2010年文本", en: "the 2010 text" } },
    { id: "2020", text: { zh: "2020年文本", en: "the 2020 text" } },
  ],
  tests: [
    { when: before("law-date", "2021-06-01"), then: "2010" },
    { when: all(is("continuing", "stopped"), before("ended", "2021-06-01")), then: "2010" },
    { when: always, then: "2020" },
  ],
};
