import type { Document } from "../../../lib/knowledge/authority";

export const llama1LicenceFile: Document = {
  id: "llama1-licence-file",
  title: {
    zh: "LLaMA代码仓库首次提交中的LICENSE文件（GPLv3）",
    en: "LICENSE file in the first commit of the LLaMA repository (GPLv3)",
  },
  date: "2023-02-24",
  quote: {
    original: "GNU GENERAL PUBLIC LICENSE Version 3, 29 June 2007",
    zh: "GNU通用公共许可证 第3版，2007年6月29日",
  },
  proves: {
    zh: "自首次提交（2023年2月24日）起，仓库代码附有GPLv3全文。",
    en: "From the first commit (24 February 2023) the repository’s code carried the full text of GPLv3.",
  },
  limits: {
    zh: "只及于仓库中公布的文件；权重与分词器不在仓库内，不能据此认为其适用GPLv3。",
    en: "It covers only the files published in the repository; weights and tokenizer were not in it, so it does not show that they are under GPLv3.",
  },
  source: "facebookresearch/llama (now meta-llama/llama), commit 1076b9c51c77ad06e9d7ba8a4c6df775741732bd, LICENSE",
  text: "licence-texts/meta-llama1-code-GPL3.txt",
  grade: "primary",
  checked: "2026-11-23",
};
