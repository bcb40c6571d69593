import { all, any, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const application: Question = {
  id: "application",
  scope: "part",
  topic: "terms",
  kind: "one",
  title: {
    zh: "是否向权利人登记、申请或者请求过书面许可？结果如何？",
    en: "Did you register with the right holder, or apply to it for access or written permission, and what came of it?",
  },
  why: {
    zh: "有的模型只提供给获批的申请人，有的许可证以登记或者书面许可为商业使用的前提；被拒绝或者没有答复都不是许可。",
    en: "Some models go to approved applicants only, and some licences ask for registration or written permission before commercial use. A refusal is no licence, and neither is silence.",
  },
  law: ["contract.offer-acceptance", "term.research"],
  options: [
    {
      id: "approved",
      text: { zh: "已获批（已登记，或者已得到书面许可）", en: "Approved (registered, or permitted in writing)" },
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
      text: { zh: "没有登记，也没有申请过", en: "Neither registered nor applied" },
    },
  ],
  askWhen: all(
    any(is("model-access", "form"), is("licence.commercial", "registration", "application")),
    not(is("way", "own-work")),
  ),
  components: ["weights", "tokenizer"],
};
