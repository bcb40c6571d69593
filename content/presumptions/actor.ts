import { always, only } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** A size where none is given: small. */
export const actorPresumed: Presumption = {
  question: "actor",
  rows: [
    {
      when: only("purpose", "personal-study"),
      value: "individual",
      text: {
        zh: "由个人使用。",
        en: "An individual uses it.",
      },
    },
    {
      when: only("purpose", "academic-research", "personal-study"),
      value: "university",
      text: {
        zh: "由高校或者科研机构使用。",
        en: "A university or research institute uses it.",
      },
    },
    {
      when: always,
      value: "small-company",
      text: {
        zh: "由规模不大的企业使用。",
        en: "A company of modest size uses it.",
      },
    },
  ],
  cites: [],
};
