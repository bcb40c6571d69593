import { all, any, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const application: Question = {
  id: "application",
  scope: "part",
  topic: "terms",
  kind: "one",
  title: {
    zh: "向权利人提交过使用申请吗？结果如何？",
    en: "Did you apply to the right holder for access, and what came of it?",
  },
  why: {
    zh: "获批的申请是许可的来源，也是合同的来源；被拒绝或没有答复都不是许可。",
    en: "An approved application is where a licence comes from, and a contract too. A refusal is no licence, and neither is silence.",
  },
  law: ["contract.offer-acceptance", "term.research"],
  options: [
    {
      id: "approved",
      text: { zh: "已获批", en: "Approved" },
    },
    {
      id: "pending",
      text: { zh: "已提交，没有答复", en: "Submitted, no answer" },
    },
    {
      id: "refused",
      text: { zh: "被拒绝", en: "Refused" },
    },
    {
      id: "none",
      text: { zh: "没有申请过", en: "Never applied" },
    },
  ],
  askWhen: all(
    any(is("model-access", "form"), is("licence.commercial", "registration", "application")),
    not(is("channel", "own-work")),
  ),
  components: ["weights", "tokenizer"],
};
