import { all, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { notObtained } from "../../conditions";

export const acquired: Question = {
  id: "acquired",
  scope: "part",
  topic: "source",
  kind: "date",
  title: { zh: "什么时候取得的？", en: "When did you obtain it?" },
  hint: {
    zh: "例如 2023-03-05、2023-03 或 2023，按北京时间。",
    en: "For example 2023-03-05, 2023-03 or 2023, Beijing time.",
  },
  why: {
    zh: "行为适用行为发生时的法律；外泄前后，“不为公众所知悉”的判断不同。只记得年月也可以。",
    en: "Conduct is judged by the law in force at the time, and whether something was not known to the public differs before and after the leak. A month or a year will do.",
  },
  law: ["secret.not-public", "secret.transition"],
  options: [],
  notBefore: { milestone: "released" },
  follows: [{ when: notObtained, value: "memo-date" }],
  askWhen: all(not(is("model-lineage", "own")), not(is("way", "own-work", "service"))),
};
