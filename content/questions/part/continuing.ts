import { all, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { notObtained } from "../../conditions";

export const continuing: Question = {
  id: "continuing",
  scope: "part",
  topic: "handling",
  kind: "one",
  title: { zh: "现在还在用吗？", en: "Is it still in use?" },
  why: {
    zh: "持续的行为适用结束时的法律，权利人可以要求停止；已经结束的行为只剩赔偿问题。",
    en: "Conduct that continues falls under the law at its end, and can be enjoined; conduct that has ended leaves only compensation.",
  },
  law: ["secret.transition", "copyright.limitation"],
  options: [
    {
      id: "in-use",
      text: { zh: "在用，或仍保留可用的副本", en: "Yes, or usable copies are kept" },
    },
    {
      id: "stopped",
      text: { zh: "已经停用并隔离或删除副本", en: "No: stopped, with copies isolated or deleted" },
    },
  ],
  follows: [{ when: notObtained, value: "in-use" }],
  askWhen: all(not(is("model-lineage", "own")), not(is("way", "own-work", "service"))),
};
