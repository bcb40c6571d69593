import type { Lever } from "../../lib/knowledge/claim";
import { all, always, includes, not } from "../../lib/knowledge/condition";

const practice = ["identified", "unaltered", "no-direct-gain", "takedown", "repeat-infringers"];

/** Those who host or point to what others supply. */
export const platformLevers: readonly Lever[] = [
  {
    id: "takedown-procedure",
    kind: "lowers",
    scope: "matter",
    order: 55,
    title: { zh: "建立通知、转送、撤下的程序", en: "Set up a procedure for notice, forwarding and removal" },
    wordings: [
      {
        when: always,
        text: {
          zh: "公布名称、联系人和通知渠道，接到合格通知即删除或者断开并转送用户，收到不侵权声明的转送权利人，对重复侵权者采取措施，不人工推荐来源不明的模型，收费不与具体文件挂钩；只对此后有效。",
          en: "Publish name, contact and an easy channel for notices, delete or disconnect on a proper notice and forward it to the user, forward the user’s statement to the right holder, act against repeat infringers, do not recommend models of unknown source, and detach charges from particular files: it works for the future only.",
        },
        time: { zh: "一个月内", en: "within a month" },
      },
    ],
    owner: { zh: "平台运营负责人、法务", en: "platform operations with counsel" },
    offeredWhen: [
      {
        when: includes("role", "host", "linker", "tool-maker"),
        provided: {
          zh: "托管他人的文件，或者提供指向它们的链接、工具",
          en: "you host others’ files, or offer links or tools that lead to them",
        },
      },
      {
        when: not(all(...practice.map((one) => includes("platform-practice", one)))),
        provided: { zh: "尚无完整的处理程序", en: "there is no complete procedure for notices" },
      },
    ],
    sets: [{ scope: "matter", question: "platform-practice", value: practice }],
    cites: ["network.storage", "network.should-know", "tort.network-notice", "tort.network-statement"],
  },
];
