import { is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { actor } from "./actor";

/** While it is not answered, whatever turns on size stays open. */
export const companySize: Question = {
  id: "company-size",
  scope: "matter",
  topic: "actor",
  kind: "one",
  title: { zh: "公司规模如何？", en: "How large is the company?" },
  why: actor.why,
  law: actor.law,
  options: [
    { id: "small", text: { zh: "中小企业、创业公司", en: "Small or medium, a start-up" } },
    { id: "large", text: { zh: "大型企业或其集团成员", en: "Large, or a member of a large group" } },
  ],
  askWhen: is("actor", "company"),
  after: "actor",
};
