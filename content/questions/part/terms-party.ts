import { all, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { notObtained } from "../../conditions";

export const termsParty: Question = {
  id: "terms-party",
  scope: "part",
  topic: "terms",
  kind: "one",
  title: { zh: "是谁、以谁的名义同意的？", en: "Who agreed, and in whose name?" },
  why: {
    zh: "许可只给被许可人本人。员工以个人名义取得的研究许可，不当然归公司使用。",
    en: "A licence belongs to its licensee. What an employee obtained in their own name for research is not automatically the company’s.",
  },
  law: ["term.authority", "term.transfer", "contract.privity"],
  options: [
    {
      id: "this-organisation",
      text: {
        zh: "现在使用它的单位（或本人），由有权代表的人同意",
        en: "The organisation (or person) now using it, through someone entitled to act for it",
      },
    },
    {
      id: "employee-own-name",
      text: { zh: "员工以个人名义", en: "An employee in their own name" },
    },
    {
      id: "group-company",
      text: {
        zh: "同一集团的另一家公司（母公司、子公司、关联公司）",
        en: "Another company of the same group (parent, subsidiary, affiliate)",
      },
    },
    {
      id: "other-person",
      text: {
        zh: "其他人或其他单位（合作方、客户、学校等）",
        en: "Another person or organisation (partner, client, university)",
      },
    },
  ],
  follows: [{ when: notObtained, value: "this-organisation" }],
  askWhen: all(
    is("terms", "signed-form", "click-through", "separate-permission"),
    not(is("model-lineage", "own")),
    is("licence.kind", "custom", "none"),
    not(is("way", "own-work")),
  ),
};
