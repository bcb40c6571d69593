import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const evidence: Question = {
  id: "evidence",
  scope: "matter",
  topic: "record",
  kind: "several",
  title: { zh: "手里有哪些证据？", en: "What evidence do you hold?" },
  why: {
    zh: "证明来源合法、许可范围和独立研发的，主要是使用者自己；证据要在行为当时留下。",
    en: "It is mostly for the user to prove lawful source, scope of licence and independent development; evidence has to be kept at the time.",
  },
  law: ["aucl.burden", "copyright.lawful-source"],
  options: [
    {
      id: "approval",
      text: { zh: "申请获批的邮件或证书", en: "The approval e-mail or certificate" },
    },
    {
      id: "terms-copy",
      text: { zh: "取得时的许可证文本快照", en: "A copy of the terms as they stood when obtained" },
    },
    {
      id: "provenance",
      text: { zh: "下载来源、时间、账号和文件哈希", en: "Source, time, account and hash of the download" },
    },
    {
      id: "own-development",
      text: { zh: "自主研发、训练的记录", en: "Records of our own development and training" },
    },
    {
      id: "warranty",
      text: { zh: "供应商或客户的权利保证", en: "A warranty from the supplier or client" },
    },
    {
      id: "nothing",
      text: { zh: "都没有", en: "None of these" },
      exclusive: true,
    },
  ],
  askWhen: always,
};
