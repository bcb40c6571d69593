import { all, includes, is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { notObtained } from "../../conditions";

export const shared: Question = {
  id: "shared",
  scope: "part",
  topic: "handling",
  kind: "date",
  title: { zh: "第一次向外提供是什么时候？", en: "When was it first handed out?" },
  hint: {
    zh: "例如 2023-03-02、2023-03 或 2023，按北京时间。",
    en: "For example 2023-03-02, 2023-03 or 2023, Beijing time.",
  },
  why: {
    zh: "如果向外提供发生在信息公开之前，提供者可能就是泄露者。",
    en: "If it was handed out before the information became public, the one who did so may be the leaker.",
  },
  law: ["aucl.secret-acts", "secret.value-damages"],
  options: [],
  notBefore: { question: "acquired" },
  follows: [{ when: notObtained, value: "memo-date" }],
  askWhen: all(is("model-leak", "yes"), includes("delivery", "on-device", "on-premise", "published-full", "linked")),
  components: ["weights", "tokenizer"],
};
