import type { Option } from "../../../lib/knowledge/question";

/** The ways by which files come from somebody else, taken already or meant to be taken. */
export const intendedWays: readonly Option[] = [
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
];
