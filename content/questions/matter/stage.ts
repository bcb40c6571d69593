import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const stage: Question = {
  id: "stage",
  scope: "matter",
  topic: "purpose",
  kind: "one",
  title: { zh: "现在到了哪一步？", en: "How far along are you?" },
  why: {
    zh: "还没有做的事可以改；已经做了的事只能减轻后果。",
    en: "What has not been done can be changed; what has been done can only be mitigated.",
  },
  law: ["contract.breach", "punitive.gravity"],
  options: [
    {
      id: "planning",
      text: { zh: "还在计划，什么都没上线", en: "Planning: nothing is live" },
    },
    {
      id: "testing",
      text: { zh: "内部测试中", en: "In internal testing" },
    },
    {
      id: "live",
      text: { zh: "已经上线或交付", en: "Live or delivered" },
    },
    {
      id: "stopped",
      text: { zh: "上线过，已经下线", en: "It was live and has been taken down" },
    },
  ],
  askWhen: always,
};
