import type { Document } from "../../../lib/knowledge/authority";

export const hanKunArticle: Document = {
  id: "han-kun-article",
  title: {
    zh: "汉坤律师事务所《生成式人工智能 — 开源的力量和挑战（一）：AI 模型》（段志超、鲁学振、迟嘉宁、梁杰，2023年）",
    en: "Han Kun Law Offices, “Generative AI: the power and challenges of open source (1): AI models” (Duan Zhichao, Lu Xuezhen, Chi Jianing, Liang Jie; 2023; title in translation)",
  },
  proves: {
    zh: "一份公开的解读：就LLaMA泄露分别讨论著作权、合同与商业秘密风险，并认为模型代码适用LLaMA LICENSE AGREEMENT。",
    en: "A published reading: it discusses copyright, contract and trade-secret risk after the LLaMA leak, and takes the model code to be under the LLaMA License Agreement.",
  },
  limits: {
    zh: "仅作为解读引用。仓库显示已公布的模型代码适用GPLv3，泄露的是权重与分词器；条号依2023年文本，其后有所变动。",
    en: "Cited as a reading only. The repository shows that the published model code is under GPLv3 and that weights and tokenizer leaked; article numbers are those of 2023 and some have changed.",
  },
  source: "Han Kun Law Offices, 2023",
  grade: "secondary",
  checked: "2026-11-23",
};
