import { always, beforeMilestone, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

export const sharingPhase: DerivedFact = {
  id: "sharing-phase",
  scope: "part",
  title: { zh: "向外提供时信息是否已经公开", en: "How public the information was when handed out" },
  values: [
    { id: "no-leak", text: { zh: "没有已知的外泄", en: "no known leak" } },
    { id: "gated", text: { zh: "外泄之前", en: "before the leak" } },
    { id: "window", text: { zh: "外泄后、媒体普遍报道前", en: "after the leak, before general press reports" } },
    { id: "public", text: { zh: "媒体普遍报道之后", en: "after general press reports" } },
  ],
  tests: [
    { when: is("model-leak", "no"), then: "no-leak" },
    { when: beforeMilestone("shared", "leak-circulated"), then: "gated" },
    { when: beforeMilestone("shared", "leak-public"), then: "window" },
    { when: always, then: "public" },
  ],
};
