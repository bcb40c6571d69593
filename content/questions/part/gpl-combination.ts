import { all, includes } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { copyleftOnCopies } from "../../conditions";

export const gplCombination: Question = {
  id: "gpl-combination",
  scope: "part",
  topic: "handling",
  kind: "one",
  title: { zh: "它和你们自己的闭源代码是什么关系？", en: "How does it sit with your own closed code?" },
  why: {
    zh: "源代码义务及于以该代码为基础的整个作品，不及于单纯并列的独立程序。",
    en: "The duty to give source reaches the whole work based on the code, but not separate programs merely shipped beside it.",
  },
  law: ["gpl-3.0.whole-work", "gpl-3.0.aggregate", "case.weilai-v-yunqingting"],
  options: [
    {
      id: "separate",
      text: { zh: "独立进程，只交换数据", en: "A separate process that only exchanges data" },
    },
    {
      id: "combined",
      text: { zh: "链接、调用或改写进同一程序", en: "Linked, called or rewritten within one program" },
    },
    {
      id: "alone",
      text: { zh: "没有自己的闭源代码", en: "There is no closed code of our own" },
    },
  ],
  askWhen: all(copyleftOnCopies, includes("delivery", "on-device", "on-premise", "published-full")),
  components: ["inference-code", "model-code"],
};
