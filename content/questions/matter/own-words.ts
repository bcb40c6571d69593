import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const ownWords: Question = {
  id: "own-words",
  scope: "matter",
  topic: "record",
  kind: "text",
  title: { zh: "你最想知道什么？", en: "What do you most want to know?" },
  hint: {
    zh: "可以不填。请勿填写姓名、联系方式等个人信息。",
    en: "Optional. Please leave out names and contact details.",
  },
  why: {
    zh: "用自己的话写。它原样印在备忘录里，供律师参考，不作为事实参与判断。",
    en: "In your own words. It is printed in the memo as written, for counsel; it is never read as a fact.",
  },
  law: [],
  options: [],
  askWhen: always,
};
