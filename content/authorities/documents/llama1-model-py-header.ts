import type { Document } from "../../../lib/knowledge/authority";

export const llama1ModelPyHeader: Document = {
  id: "llama1-model-py-header",
  title: { zh: "llama/model.py文件头", en: "Header of llama/model.py" },
  quote: {
    original:
      "This software may be used and distributed according to the terms of the GNU General Public License version 3.",
    zh: "本软件可以依据GNU通用公共许可证第3版的条款使用和分发。",
  },
  proves: {
    zh: "模型结构代码（而不仅是推理脚本）按GPLv3公布，与“模型代码适用非商业协议”的公开解读不同。",
    en: "The code of the model’s architecture, not only the inference script, was published under GPLv3, which differs from a published reading that the model code is under the non-commercial agreement.",
  },
  limits: {
    zh: "不涉及权重、分词器或者从未公布的训练代码。",
    en: "It says nothing of weights, tokenizer or the training code, which was never published.",
  },
  source: "facebookresearch/llama (now meta-llama/llama), commit 57b0eb6, llama/model.py",
  text: "llama1-facts.md",
  grade: "primary",
  checked: "2026-11-23",
};
