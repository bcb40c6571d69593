import type { Defence } from "../../../lib/knowledge/claim";
import { all, always, is } from "../../../lib/knowledge/condition";
import { published } from "../../conditions";

/** Network Regulations art. 6, item 3: the exception that researchers who publish have in mind, and why it does not reach the public. */
export const researchSupply: Defence = {
  id: "research-supply",
  title: { zh: "抗辩：为教学、科研向少数人员提供", en: "Defence: supply to a few teachers or researchers" },
  effect: "defeats",
  raisedWhen: all(is("purpose-kind", "research"), published),
  tests: [
    {
      id: "to-everyone",
      when: always,
      then: "unmet",
      because: {
        zh: "例外限于向少数教学、科研人员提供少量已经发表的作品；向不特定的人公开文件或者取得途径，不在其内。",
        en: "The exception is for supplying a few published works to a few teachers or researchers. Opening the files, or the way to them, to anyone is outside it.",
      },
      cites: ["network.research-supply", "copyright.fair-use"],
    },
  ],
};
