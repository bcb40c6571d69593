import { always, any, includes, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

export const purposeKind: DerivedFact = {
  id: "purpose-kind",
  scope: "matter",
  title: { zh: "用途的性质", en: "Kind of purpose" },
  values: [
    { id: "commercial", text: { zh: "商业目的", en: "commercial" } },
    { id: "production", text: { zh: "生产目的但不收费", en: "production without charge" } },
    { id: "evaluation", text: { zh: "企业内部评估", en: "in-house evaluation" } },
    { id: "research", text: { zh: "学习、研究", en: "study and research" } },
  ],
  tests: [
    {
      when: any(
        includes("purpose", "paid-product", "client-project", "resale"),
        is("revenue", "below-300k", "below-5m", "from-5m"),
      ),
      then: "commercial",
    },
    {
      when: includes("purpose", "free-public", "open-release", "internal-production", "public-interest"),
      then: "production",
    },
    { when: includes("purpose", "internal-evaluation"), then: "evaluation" },
    { when: always, then: "research" },
  ],
};
