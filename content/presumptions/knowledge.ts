import { all, any, is, not } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** What one must have seen by the way taken, and no more. */
export const knowledgePresumed: Presumption = {
  question: "knowledge",
  rows: [
    {
      when: any(is("way", "torrent"), all(is("way", "mirror"), is("model-access", "form"))),
      value: "suspected",
      text: {
        zh: "从这样的途径取得，至少应当对来源有所怀疑。",
        en: "Whoever takes it by such a way has at least reason to doubt where it came from.",
      },
    },
    {
      when: not(is("way", "torrent")),
      value: "no-sign",
      text: {
        zh: "没有迹象表明来源有问题。",
        en: "Nothing suggested that anything was wrong with its source.",
      },
    },
  ],
  cites: [],
};
