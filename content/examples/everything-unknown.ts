import type { Example } from "./example";

/** (d) Someone who has only just heard that somebody else’s model is in the product. */
export const everythingUnknown: Example = {
  id: "everything-unknown",
  title: { zh: "只知道“用了别人的模型”，其余都不清楚", en: "All that is known is “there is a model in it”" },
  summary: {
    zh: "刚听说产品里有别人的模型，哪一个、从哪里来、什么条款都还没有查。看看先查哪三件事。",
    en: "Someone has just heard that somebody else’s model is in the product, and not which, whence or on what terms. See which three facts to find out first.",
  },
  file: { version: 1, matter: { date: "2026-11-23" }, answers: {}, parts: [], scenarios: [] },
};
