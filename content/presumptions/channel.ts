import { any, is, not } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** What its maker offers to everybody is ordinarily taken there; of what was given on application only, nothing is presumed. */
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
  ],
  cites: [],
};
