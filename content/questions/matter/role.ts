import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const role: Question = {
  id: "role",
  scope: "matter",
  topic: "actor",
  kind: "several",
  title: { zh: "在这条链上，你们还扮演哪些角色？", en: "Which other parts do you play in the chain?" },
  why: {
    zh: "上传者、链接提供者、托管平台和集成商承担的责任各不相同。",
    en: "Uploaders, those who link, hosts and integrators answer on different grounds.",
  },
  law: ["tort.help", "tort.network-provider", "network.links"],
  options: [
    {
      id: "user",
      text: { zh: "只是使用者", en: "Only a user" },
      exclusive: true,
    },
    {
      id: "integrator",
      text: { zh: "集成商、承包商（乙方）", en: "An integrator or contractor" },
    },
    {
      id: "uploader",
      text: { zh: "上传、合并或转载者", en: "An uploader, merger or re-publisher" },
    },
    {
      id: "linker",
      text: { zh: "发布链接、教程或下载脚本的人", en: "Someone who publishes links, guides or download scripts" },
    },
    {
      id: "tool-maker",
      text: { zh: "工具会自动下载模型的软件作者", en: "The author of a tool that fetches models" },
    },
    {
      id: "host",
      text: { zh: "模型托管或云服务平台", en: "A host of models or a cloud service" },
    },
    {
      id: "software-or-cloud-provider",
      text: {
        zh: "软件服务或者云服务的提供者（有的许可证将其排除）",
        en: "A provider of software or cloud services (some licences leave these out)",
      },
    },
    {
      id: "maintainer",
      text: { zh: "开源项目维护者", en: "An open-source maintainer" },
    },
  ],
  askWhen: always,
};
