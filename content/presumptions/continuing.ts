import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** That a use has ended is not presumed. */
export const continuingPresumed: Presumption = {
  question: "continuing",
  rows: [
    {
      when: always,
      value: "in-use",
      text: {
        zh: "仍在使用。",
        en: "It is still in use.",
      },
    },
  ],
  cites: [],
};
