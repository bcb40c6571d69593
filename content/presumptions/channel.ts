import { all, any, is, not, only } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** What its maker offers to everybody is ordinarily taken there; of what was given on application only, no more than that it was obtained somehow. */
export const channelPresumed: Presumption = {
  question: "channel",
  rows: [
    {
      when: is("component", "outputs"),
      value: "service",
      text: {
        zh: "通过他人的服务取得。",
        en: "It came through somebody’s service.",
      },
    },
    {
      when: any(not(is("model-access", "form")), not(is("component", "weights", "tokenizer"))),
      value: "official-public",
      text: {
        zh: "从研发者公开的页面取得。",
        en: "It comes from its maker’s public page.",
      },
    },
    {
      when: all(is("model-access", "form"), only("delivery", "linked")),
      value: "torrent",
      text: {
        zh: "链接指向的是流出在外的文件。",
        en: "What the link leads to are files outside their maker’s hands.",
      },
    },
    {
      when: all(is("model-access", "form"), is("component", "weights", "tokenizer")),
      value: ["official-form", "mirror", "torrent", "colleague", "client", "supplier"],
      text: {
        zh: "已经取得文件，途径不明。",
        en: "The files are held, whichever way they came.",
      },
    },
  ],
  cites: [],
};
