import { is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { intendedWays } from "./ways";

export const channel: Question = {
  id: "channel",
  scope: "part",
  topic: "source",
  kind: "one",
  title: { zh: "这一部分是从哪里拿到的？", en: "How did you obtain this part?" },
  why: {
    zh: "来源决定你手里有没有许可，也决定别人能否说你明知来路不正。同一文件若有两个来源，请回到第一步把它列成两个部分。",
    en: "The source decides whether you hold any permission, and whether others can say that you knew of a tainted origin. If the same file came by two ways, list it as two parts in the first step.",
  },
  law: ["software.unlicensed-rights-reserved", "aucl.secret-third-party", "genai.lawful-source"],
  options: [
    ...intendedWays,
    {
      id: "own-work",
      text: { zh: "自己编写或从头训练的", en: "We wrote it, or trained it from scratch" },
    },
    {
      id: "service",
      text: {
        zh: "没有拿到文件，只通过他人的 API、网页或 App 使用",
        en: "We never had the files: used only through somebody’s API, site or app",
      },
    },
    {
      id: "not-yet",
      text: { zh: "还没有取得", en: "Not obtained yet" },
    },
  ],
  askWhen: not(is("model-lineage", "own")),
};
