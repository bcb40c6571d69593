import { any, includes } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { notObtained, published } from "../../conditions";

export const online: Question = {
  id: "online",
  scope: "part",
  topic: "handling",
  kind: "one",
  title: {
    zh: "发布的文件、链接或脚本，现在还能用吗？",
    en: "Are the files, links or scripts that you published still up?",
  },
  why: {
    zh: "停止侵害、断开链接后的免责、损害是否扩大，都看现在是否已经撤下。",
    en: "An order to stop, the exemption on disconnecting, and further harm all turn on whether they have been taken down.",
  },
  law: ["network.links", "network.takedown", "tort.network-notice"],
  options: [
    { id: "online", text: { zh: "还在，别人仍能取得或使用", en: "Yes: others can still reach or use them" } },
    {
      id: "removed",
      text: {
        zh: "已经全部撤下（删除、断开、停止做种）",
        en: "No: all taken down (deleted, disconnected, seeding stopped)",
      },
    },
  ],
  follows: [{ when: notObtained, value: "online" }],
  askWhen: any(published, includes("role", "uploader", "linker", "tool-maker", "host")),
};
