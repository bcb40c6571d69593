import { always } from "../../lib/knowledge/condition";
import type { Presumption } from "../../lib/knowledge/presumption";

/** A size where none is given: small. */
export const groupUsersPresumed: Presumption = {
  question: "group-users",
  rows: [
    {
      when: always,
      value: "below-1m",
      text: {
        zh: "月活跃用户（含关联方）不满 100 万。",
        en: "There are fewer than one million monthly active users, affiliates included.",
      },
    },
  ],
  cites: [],
};
