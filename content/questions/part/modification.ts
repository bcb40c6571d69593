import { is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const modification: Question = {
  id: "modification",
  scope: "part",
  topic: "handling",
  kind: "several",
  title: { zh: "对它做过什么改动？", en: "What have you done to it?" },
  why: {
    zh: "微调、合并、转换都要复制原文件，也让结果带着原模型的参数；重新训练或重新实现则不同。",
    en: "Fine-tuning, merging and converting all copy the original and carry its parameters into the result; retraining or rewriting from scratch does not.",
  },
  law: ["software.reproduction", "software.modification", "secret.use"],
  options: [
    {
      id: "none",
      text: { zh: "没有改动", en: "Nothing" },
      exclusive: true,
    },
    {
      id: "fine-tuned",
      text: { zh: "全量微调或继续预训练", en: "Full fine-tuning or continued pre-training" },
      components: ["weights", "tokenizer"],
    },
    {
      id: "adapter",
      text: { zh: "训练 LoRA 等适配器", en: "Trained an adapter such as LoRA" },
      components: ["weights", "tokenizer"],
    },
    {
      id: "converted",
      text: { zh: "量化、格式转换、剪枝", en: "Quantised, converted or pruned" },
      components: ["weights", "tokenizer"],
    },
    {
      id: "merged",
      text: { zh: "与其他权重合并", en: "Merged with other weights" },
      components: ["weights", "tokenizer"],
    },
    {
      id: "distilled",
      text: { zh: "用它的输出训练另一个模型（蒸馏）", en: "Trained another model on its outputs (distillation)" },
      components: ["weights", "tokenizer"],
    },
    {
      id: "edited",
      text: { zh: "修改了源代码", en: "Edited the source code" },
      components: ["inference-code", "model-code", "third-party-runtime", "training-code"],
    },
  ],
  components: ["inference-code", "model-code", "weights", "tokenizer", "third-party-runtime", "training-code"],
  askWhen: not(is("way", "service")),
};
