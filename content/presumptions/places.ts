import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const placesPresumed: Presumption = {
  question: "places",
  rows: [
    {
      when: always,
      value: ["mainland"],
      text: {
        zh: "行为发生在中国内地，所问的是中国内地法律。",
        en: "The conduct is in mainland China, and mainland law is what is asked about.",
      },
    },
  ],
  cites: [],
};
