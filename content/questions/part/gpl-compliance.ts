import { all, includes } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { copyleftOnCopies } from "../../conditions";

export const gplCompliance: Question = {
  id: "gpl-compliance",
  scope: "part",
  topic: "handling",
  kind: "one",
  title: {
    zh: "交付时，是否附上了 GPL-3.0 要求的内容？",
    en: "When you deliver it, do you include what GPL-3.0 requires?",
  },
  why: {
    zh: "GPL-3.0 允许商用，条件是交付副本时附许可证文本、声明和相应源代码。条件不履行，许可终止，此后的使用就是侵权。",
    en: "GPL-3.0 allows commercial use on condition that copies come with the licence, notices and corresponding source. If the condition fails, the licence ends and further use infringes.",
  },
  law: ["gpl-3.0.object-code", "gpl-3.0.termination", "case.luohe-v-fengling-1"],
  options: [
    {
      id: "full",
      text: {
        zh: "许可证文本、版权声明、修改说明和相应源代码都提供了",
        en: "Licence text, notices, statement of changes and corresponding source are all provided",
      },
    },
    {
      id: "partial",
      text: { zh: "提供了一部分", en: "Some of it" },
    },
    {
      id: "none",
      text: { zh: "都没有提供", en: "None of it" },
    },
  ],
  askWhen: all(copyleftOnCopies, includes("delivery", "on-device", "on-premise", "published-full")),
  components: ["inference-code", "model-code"],
};
