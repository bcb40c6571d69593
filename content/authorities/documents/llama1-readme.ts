import type { Document } from "../../../lib/knowledge/authority";

export const llama1Readme: Document = {
  id: "llama1-readme",
  title: { zh: "LLaMA代码仓库的README", en: "README of the LLaMA repository" },
  quote: {
    original: "Once your request is approved, you will receive links to download the tokenizer and model files.",
    zh: "申请获批后，您将收到下载分词器和模型文件的链接。",
  },
  proves: {
    zh: "下载权重与分词器须填写申请表并经批准，批准后收到签名链接。",
    en: "To download weights and tokenizer one had to fill in a form and be approved, and then received signed links.",
  },
  limits: {
    zh: "README的许可一节只指向LICENSE文件（GPLv3），未提及另有权重许可；可用于善意的论证。",
    en: "Its licence section points only to the LICENSE file (GPLv3) and does not mention a separate licence for weights, which can serve an argument of good faith.",
  },
  source: "facebookresearch/llama (now meta-llama/llama), commit 57b0eb6, README.md",
  grade: "primary",
  checked: "2026-11-23",
};
