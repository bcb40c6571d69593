import type { Question } from "../../../lib/knowledge/question";
import { secondHand } from "../../conditions";

export const knowledge: Question = {
  id: "knowledge",
  scope: "part",
  topic: "source",
  kind: "one",
  title: { zh: "关于它的来路，当时知道些什么？", en: "What did you know about where it came from?" },
  why: {
    zh: "第三人“明知或者应知”他人违法取得而仍使用，才承担侵犯商业秘密的责任；是否知情也影响赔偿和善意持有人的抗辩。",
    en: "A third party answers for trade secrets only if it knew or should have known of another’s wrongful act; knowledge also bears on damages and on the innocent holder’s defence.",
  },
  law: ["aucl.secret-third-party", "software.innocent-holder", "punitive.intent"],
  options: [
    {
      id: "knew",
      text: {
        zh: "取得时就知道是外泄的或未经许可的",
        en: "We knew from the start that it was leaked or not authorised",
      },
    },
    {
      id: "learned-later",
      text: { zh: "后来才知道", en: "We learned it later" },
    },
    {
      id: "suspected",
      text: { zh: "有过怀疑，没有查证", en: "We had doubts and did not check" },
    },
    {
      id: "no-sign",
      text: { zh: "没有任何迹象让我们怀疑", en: "Nothing gave us reason to doubt" },
    },
  ],
  askWhen: secondHand,
};
