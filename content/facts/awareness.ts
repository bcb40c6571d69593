import { all, always, any, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

export const awareness: DerivedFact = {
  id: "awareness",
  scope: "part",
  title: { zh: "对来路不正的认知", en: "Awareness of a tainted origin" },
  values: [
    { id: "none", text: { zh: "没有理由知道", en: "no reason to know" } },
    { id: "arguable", text: { zh: "是否应知有争议", en: "arguably should have known" } },
    { id: "should-have", text: { zh: "应当知道", en: "should have known" } },
    { id: "knew-later", text: { zh: "后来知道", en: "learned later" } },
    { id: "knew", text: { zh: "明知", en: "knew" } },
  ],
  tests: [
    { when: is("way", "official-form", "official-public", "own-work", "service"), then: "none" },
    { when: is("knowledge", "knew"), then: "knew" },
    { when: is("knowledge", "learned-later"), then: "knew-later" },
    { when: any(is("way", "torrent"), is("knowledge", "suspected")), then: "should-have" },
    { when: all(is("model-leak", "yes"), is("application", "pending", "refused")), then: "should-have" },
    {
      when: all(is("model-leak", "yes"), is("way", "mirror"), is("acquisition-phase", "public")),
      then: "arguable",
    },
    { when: always, then: "none" },
  ],
};
