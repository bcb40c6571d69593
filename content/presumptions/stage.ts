import { always, is } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";
import { withRevenue } from "../conditions";

/** Whoever asks mostly asks before launch; that a plan is dropped is never presumed. */
export const stagePresumed: Presumption = {
  question: "stage",
  rows: [
    {
      when: withRevenue,
      value: "live",
      text: {
        zh: "已有收入，按已经上线评估。",
        en: "There is revenue, so it is taken to be live.",
      },
    },
    {
      when: always,
      anyPart: is("continuing", "stopped"),
      value: "stopped",
      text: {
        zh: "有一部分已经停用，按整体已经下线评估。",
        en: "A part is no longer used, so the whole is taken to have ended.",
      },
    },
    {
      when: always,
      value: "planning",
      text: {
        zh: "尚未上线，按计划如期实施评估。",
        en: "Nothing is live yet, and the plan goes ahead as described.",
      },
    },
  ],
  cites: [],
};
