import { all, always, is } from "../../lib/knowledge/condition";
import type { DerivedFact } from "../../lib/knowledge/question";

const kinds = ["commercial", "production", "evaluation", "research"] as const;
const outcomes = {
  allowed: ["permitted", "conditional"],
  registration: ["registration"],
  application: ["application"],
  doubtful: ["doubtful", "silent"],
  forbidden: ["forbidden"],
} as const;

/** What the licence says of this purpose. A licence that is silent leaves the point arguable; one not read is not judged. */
export const grant: DerivedFact = {
  id: "grant",
  scope: "part",
  title: { zh: "许可对此用途的态度", en: "What the licence says of this purpose" },
  values: [
    { id: "allowed", text: { zh: "允许", en: "allowed" } },
    { id: "registration", text: { zh: "须先登记", en: "registration first" } },
    { id: "application", text: { zh: "须先申请", en: "application first" } },
    { id: "doubtful", text: { zh: "可以争论", en: "arguable" } },
    { id: "forbidden", text: { zh: "不允许", en: "not allowed" } },
    { id: "unverified", text: { zh: "未核实", en: "not verified" } },
  ],
  tests: [
    ...kinds.flatMap((kind) =>
      Object.entries(outcomes).map(([then, verdicts]) => ({
        when: all(is("purpose-kind", kind), is(`licence.${kind}`, ...verdicts)),
        then,
      })),
    ),
    { when: always, then: "unverified" },
  ],
};
