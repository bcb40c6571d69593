import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";
import { licenceDuties } from "../../lib/knowledge/vocabulary";

/** What one has to do oneself in the ordinary course is taken as done, and named as a condition of going on. */
export const givenPresumed: Presumption = {
  question: "given",
  rows: [
    {
      when: always,
      value: [...licenceDuties],
      text: {
        zh: "许可证要求附上或者展示的内容，交付或者上线时都会附上。",
        en: "Whatever the licence asks to be given or shown is given on delivery or launch.",
      },
    },
  ],
  cites: [],
};
