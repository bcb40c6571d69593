import { all, always, before, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

/** The figures of the 2025 revision differ; use that goes on beyond 15 October 2025 falls under it (法释〔2020〕7号 art. 28). */
export const auclTextUse: DerivedFact = {
  id: "aucl-text-use",
  scope: "part",
  title: { zh: "使用适用的反不正当竞争法文本", en: "Text of the Anti-Unfair Competition Law that governs the use" },
  values: [
    { id: "2019", text: { zh: "2019年文本", en: "the 2019 text" } },
    { id: "2025", text: { zh: "2025年文本", en: "the 2025 text" } },
  ],
  tests: [
    { when: before("law-date", "2025-10-15"), then: "2019" },
    { when: all(is("continuing", "stopped"), before("ended", "2025-10-15")), then: "2019" },
    { when: always, then: "2025" },
  ],
};
