import { all, always, any, type Condition, includes, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

const commercial = includes("purpose", "paid-product", "client-project", "resale");
const free = includes("purpose", "free-public", "open-release", "internal-production", "public-interest");
const evaluation = includes("purpose", "internal-evaluation");
const study = includes("purpose", "personal-study", "academic-research");

/** Purposes that licences tell apart stand side by side, so that a part may serve one of them alone. */
export const mixedPurposes: Condition = any(
  all(commercial, any(free, evaluation, study)),
  all(free, any(evaluation, study)),
);

/** What the parts for one kind of purpose only are used for. */
const alone = ["research", "evaluation", "production", "commercial"].map((kind) => ({
  when: all(mixedPurposes, is("part-purpose", kind)),
  then: kind,
}));

export const purposeKind: DerivedFact = {
  id: "purpose-kind",
  scope: "part",
  title: { zh: "用途的性质", en: "Kind of purpose" },
  values: [
    { id: "commercial", text: { zh: "商业目的", en: "commercial" } },
    { id: "production", text: { zh: "生产目的但不收费", en: "production without charge" } },
    { id: "evaluation", text: { zh: "企业内部评估", en: "in-house evaluation" } },
    { id: "research", text: { zh: "学习、研究", en: "study and research" } },
  ],
  tests: [
    ...alone,
    { when: any(commercial, is("revenue", "below-300k", "below-5m", "from-5m")), then: "commercial" },
    { when: free, then: "production" },
    { when: evaluation, then: "evaluation" },
    { when: always, then: "research" },
  ],
};
