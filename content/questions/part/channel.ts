import { is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const channel: Question = {
  id: "channel",
  scope: "part",
  topic: "source",
  kind: "one",
  title: { zh: "这一部分是从哪里拿到的？", en: "How did you obtain this part?" },
  why: {
    zh: "来源决定你手里有没有许可，也决定别人能否说你明知来路不正。同一文件若有两个来源，请回到第一步把它列成两个部分。",
    en: "The source decides whether you hold any permission, and whether others can say that you knew of a tainted origin. If the same file came by two ways, list it as two parts in the first step.",
  },
  law: ["software.unlicensed-rights-reserved", "aucl.secret-third-party", "genai.lawful-source"],
  options: [
    {
      id: "official-form",
      text: {
        zh: "权利人在申请获批后发来的下载链接",
        en: "A download link that the right holder sent after approving an application",
      },
    },
    {
      id: "official-public",
      text: {
        zh: "权利人公开的页面（代码仓库、模型页，含点击同意后下载）",
        en: "The right holder's public page (code repository or model page, including click-through downloads)",
      },
    },
    {
      id: "mirror",
      text: {
        zh: "他人的转载或镜像（网盘、群文件、重新上传的模型页）",
        en: "Somebody else’s mirror or re-upload (net disk, group file, re-uploaded model page)",
      },
    },
    {
      id: "torrent",
      text: {
        zh: "种子、磁力链接，或指向外泄文件的链接、下载脚本",
        en: "A torrent or magnet link, or a link or script that fetches leaked files",
      },
    },
    {
      id: "colleague",
      text: { zh: "同事、老师或朋友给的", en: "A colleague, teacher or friend" },
    },
    {
      id: "client",
      text: { zh: "客户（甲方）提供的", en: "A client" },
    },
    {
      id: "supplier",
      text: { zh: "供应商交付的，或包含在另一产品里", en: "A supplier, or inside another product" },
    },
    {
      id: "own-work",
      text: { zh: "自己编写或从头训练的", en: "We wrote it, or trained it from scratch" },
    },
    {
      id: "service",
      text: {
        zh: "没有拿到文件，只通过他人的 API、网页或 App 使用",
        en: "We never had the files: used only through somebody’s API, site or app",
      },
    },
    {
      id: "not-yet",
      text: { zh: "还没有取得", en: "Not obtained yet" },
    },
  ],
  askWhen: not(is("model-lineage", "own")),
};
