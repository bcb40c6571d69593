import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** A size where none is given: small. */
export const usersAtReleasePresumed: Presumption = {
  question: "users-at-release",
  rows: [
    {
      when: always,
      value: "below-1m",
      text: {
        zh: "模型发布前一个月的月活跃用户（含关联方）不满 100 万。",
        en: "There were fewer than one million monthly active users in the month before its release, affiliates included.",
      },
    },
  ],
  cites: [],
};
