import { all, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { notObtained } from "../../conditions";

export const terms: Question = {
  id: "terms",
  scope: "part",
  topic: "terms",
  kind: "one",
  title: { zh: "对它的使用条款，你们表示过同意吗？", en: "Did you agree to its terms of use?" },
  why: {
    zh: "违约责任以合同为前提：没有同意过的人未必受约束，但也就没有许可。",
    en: "Liability for breach presupposes a contract: someone who never agreed may not be bound, but then holds no licence either.",
  },
  law: ["contract.privity", "contract.click", "term.acceptance"],
  options: [
    {
      id: "signed-form",
      text: { zh: "在申请表或文件上确认过", en: "Yes, on an application form or a document" },
    },
    {
      id: "click-through",
      text: { zh: "点击过“同意”", en: "Yes, by clicking “I accept”" },
    },
    {
      id: "seen",
      text: { zh: "看到过条款，但没有点击或签署", en: "We saw the terms but neither clicked nor signed" },
    },
    {
      id: "not-seen",
      text: { zh: "没有看到过条款", en: "We never saw any terms" },
    },
    {
      id: "separate-permission",
      text: { zh: "另有权利人的书面许可", en: "We hold a separate written permission from the right holder" },
    },
  ],
  // A plan accepts what its way asks to be accepted.
  follows: [
    { when: all(notObtained, is("way", "official-form")), value: "signed-form" },
    { when: all(notObtained, is("way", "official-public")), value: "click-through" },
    { when: all(notObtained, not(is("way", "official-form", "official-public"))), value: "not-seen" },
  ],
  askWhen: all(
    not(is("model-lineage", "own")),
    not(notObtained),
    is("licence.kind", "custom", "none"),
    not(is("way", "own-work")),
  ),
};
