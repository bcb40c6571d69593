import { all, any, includes, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const rightsClause: Question = {
  id: "rights-clause",
  scope: "part",
  topic: "terms",
  kind: "one",
  title: {
    zh: "与供应商或客户的合同，怎么分配第三方主张权利的风险？",
    en: "How does your contract with the supplier or client share the risk of third-party claims?",
  },
  why: {
    zh: "合同约定不能对抗权利人，但决定赔偿之后能向谁追偿。",
    en: "A contract does not bind the right holder, but decides from whom you recover what you have paid.",
  },
  law: ["contract.warranty", "contract.third-party-rights", "contract.technology-by-reference"],
  options: [
    {
      id: "indemnified",
      text: {
        zh: "对方保证权利无瑕疵，并承诺承担侵权后果",
        en: "They warrant title and undertake to bear the consequences",
      },
    },
    { id: "warranty", text: { zh: "对方只作了一般性的权利保证", en: "They give a general warranty of title only" } },
    {
      id: "silent",
      text: { zh: "没有约定，或没有书面合同", en: "Nothing is agreed, or there is no written contract" },
    },
    { id: "ours", text: { zh: "约定由我们承担", en: "We have agreed to bear it" } },
  ],
  askWhen: all(
    any(is("way", "supplier", "client"), includes("delivery", "on-premise")),
    not(is("model-lineage", "own")),
  ),
};
