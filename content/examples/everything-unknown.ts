import type { Example } from "./example";

/** (d) Someone who has only just heard that LLaMA is in the product. */
export const everythingUnknown: Example = {
  id: "everything-unknown",
  title: { zh: "只知道“用了 LLaMA”，其余都不清楚", en: "All that is known is “we use LLaMA”" },
  summary: {
    zh: "刚听说产品里有 LLaMA，来源、条款、用途都还没有查。看看先查哪三件事。",
    en: "Someone has just heard that LLaMA is in the product and knows nothing else yet. See which three facts to find out first.",
  },
  file: { version: 1, matter: { date: "2026-11-23" }, answers: {}, parts: [], scenarios: [] },
};
