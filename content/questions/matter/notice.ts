import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const notice: Question = {
  id: "notice",
  scope: "matter",
  topic: "record",
  kind: "one",
  title: {
    zh: "收到过权利人的通知、投诉或律师函吗？",
    en: "Have you had a notice, complaint or lawyer’s letter from the right holder?",
  },
  why: {
    zh: "收到通知后继续使用，是认定故意的典型事实，可能引起一至五倍的惩罚性赔偿。",
    en: "Going on after a notice is a typical fact from which intent is found, and can lead to punitive damages of one to five times.",
  },
  law: ["punitive.intent", "tort.network-notice"],
  options: [
    {
      id: "none",
      text: { zh: "没有", en: "No" },
    },
    {
      id: "complied",
      text: { zh: "收到过，已经照办", en: "Yes, and we complied" },
    },
    {
      id: "ignored",
      text: { zh: "收到过，仍在继续", en: "Yes, and we went on" },
    },
  ],
  askWhen: always,
};
