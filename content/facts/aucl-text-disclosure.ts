import { always, before } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

/** Disclosure is a completed act and falls under the text of its day (法释〔2020〕7号 art. 28). */
export const auclTextDisclosure: DerivedFact = {
  id: "aucl-text-disclosure",
  scope: "part",
  title: {
    zh: "披露适用的反不正当竞争法文本",
    en: "Text of the Anti-Unfair Competition Law that governs the disclosure",
  },
  values: [
    { id: "2019", text: { zh: "2019年文本", en: "the 2019 text" } },
    { id: "2025", text: { zh: "2025年文本", en: "the 2025 text" } },
  ],
  tests: [
    { when: before("law-date", "2025-10-15"), then: "2019" },
    { when: before("shared", "2025-10-15"), then: "2019" },
    { when: always, then: "2025" },
  ],
};
