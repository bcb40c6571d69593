import { includes } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

/** The conditions of articles 22 and 23 of the Network Regulations, and the factors of article 9 of the judicial provisions. */
export const platformPractice: Question = {
  id: "platform-practice",
  scope: "matter",
  topic: "service",
  kind: "several",
  title: {
    zh: "你们提供存储、链接或下载工具时，现在做到了哪些？",
    en: "As a host, or in offering links or tools, which of these do you do today?",
  },
  why: {
    zh: "存储空间服务的免责以几项条件同时具备为前提；是否应知，也要看有没有通知渠道和防止重复侵权的措施。",
    en: "The exemption for storage services requires several conditions together; and whether you should have known turns on a channel for notices and on measures against repeat infringers.",
  },
  law: ["network.storage", "network.links", "network.should-know"],
  options: [
    {
      id: "identified",
      text: {
        zh: "标明内容由用户提供，并公开自己的名称、联系人和网络地址",
        en: "Content is marked as supplied by users, and our name, contact and address are shown",
      },
    },
    {
      id: "unaltered",
      text: {
        zh: "不改动用户的文件，也不作选择、编辑、推荐",
        en: "Users’ files are not altered, selected, edited or recommended",
      },
    },
    {
      id: "no-direct-gain",
      text: { zh: "不从具体文件中直接获利", en: "No direct gain is drawn from particular files" },
    },
    {
      id: "takedown",
      text: {
        zh: "有便捷的通知渠道，收到通知即删除、断开并转送",
        en: "There is an easy channel for notices; on notice we delete or disconnect, and forward it",
      },
    },
    {
      id: "repeat-infringers",
      text: { zh: "对重复侵权的用户采取措施", en: "We act against repeat infringers" },
    },
    { id: "nothing", text: { zh: "都没有", en: "None of these" }, exclusive: true },
  ],
  askWhen: includes("role", "host", "linker", "tool-maker"),
};
