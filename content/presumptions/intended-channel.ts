import { any, is, not } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** As for the way by which it came. */
export const intendedChannelPresumed: Presumption = {
  question: "intended-channel",
  rows: [
    {
      when: any(not(is("model-access", "form")), not(is("component", "weights", "tokenizer"))),
      value: "official-public",
      text: {
        zh: "从研发者公开的页面取得。",
        en: "It will be taken from its maker’s public page.",
      },
    },
  ],
  cites: [],
};
