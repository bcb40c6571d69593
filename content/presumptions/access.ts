import { is, not } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

export const accessPresumed: Presumption = {
  question: "access",
  rows: [
    {
      when: is("way", "official-form"),
      value: ["truthful"],
      text: {
        zh: "申请时如实填写。",
        en: "The form was filled in truthfully.",
      },
    },
    {
      when: not(is("way", "official-form")),
      value: ["none"],
      text: {
        zh: "没有绕过任何限制。",
        en: "No restriction was got round.",
      },
    },
  ],
  cites: [],
};
