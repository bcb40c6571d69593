import { always, is } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** The cautious reading of the filing practice for services open to the public. */
export const opinionPresumed: Presumption = {
  question: "opinion",
  rows: [
    {
      when: is("audience", "public"),
      value: "yes",
      text: {
        zh: "面向公众的生成式服务，一般按具有舆论属性或者社会动员能力办理。",
        en: "A generative service open to the public is ordinarily treated as able to shape opinion or mobilise the public.",
      },
    },
    {
      when: always,
      value: "no",
      text: {
        zh: "不面向公众，不具有舆论属性或者社会动员能力。",
        en: "It is not open to the public and has no such capacity.",
      },
    },
  ],
  cites: ["genai.filing"],
};
