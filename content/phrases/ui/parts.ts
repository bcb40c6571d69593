import type { Text } from "../../../lib/knowledge/text";

/** Words of the first step: which parts of which model. */
export const parts = {
  title: { zh: "你手里有哪个模型的哪些部分？", en: "Which parts of which model do you hold?" },
  hint: {
    zh: "一个模型的各部分可能适用不同的许可，来路也可能不同，所以分开列。同一部分有两种来路的，列两行。",
    en: "The parts of one model can stand under different licences and come by different ways, so list each. If one part reached you in two ways, give it two rows.",
  },
  row: { zh: "第 {number} 项", en: "Part {number}" },
  component: { zh: "哪一部分", en: "Which part" },
  model: { zh: "哪个模型", en: "Which model" },
  choose: { zh: "请选择", en: "Choose" },
  noneOfThese: { zh: "自有、未收录或者不清楚", en: "Our own, not listed, or not known" },
  modelUnknown: { zh: "不清楚是哪个模型", en: "I do not know which model" },
  add: { zh: "再加一项", en: "Add another part" },
  remove: { zh: "删除", en: "Remove" },
  removeRow: { zh: "删除第 {number} 项", en: "Remove part {number}" },
  added: { zh: "已加第 {number} 项", en: "Part {number} added" },
  removed: { zh: "已删除一项", en: "Part removed" },
  unknown: { zh: "不清楚有哪些部分", en: "I do not know which parts" },
  unknownHint: {
    zh: "Licet 先按来路不明的推理代码和权重评估。",
    en: "Licet then assesses inference code and weights of an unnamed model.",
  },
  whyText: {
    zh: "同一模型的代码可以是开源许可，权重和分词器却受另一份协议约束（LLaMA 1 即是如此）。法律后果随部分而变。",
    en: "A model’s code can be under an open licence while its weights and tokenizer stand under another agreement (LLaMA 1 is such a case). The law differs part by part.",
  },
  errorComponent: { zh: "第 {number} 项：请选是哪一部分", en: "Part {number}: choose which part it is" },
  errorModel: {
    zh: "第 {number} 项：请选是哪个模型；不知道就选“不清楚是哪个模型”",
    en: "Part {number}: choose the model, or “I do not know which model”",
  },
  errorNone: {
    zh: "请至少列一项，或选“不清楚有哪些部分”",
    en: "List at least one part, or choose “I do not know which parts”",
  },
  partOf: { zh: "{component}·{model}", en: "{component} · {model}" },
  partOfNumbered: { zh: "{component}·{model}（来路 {number}）", en: "{component} · {model} (way {number})" },
  none: { zh: "不清楚有哪些部分", en: "Parts not known" },
} satisfies Record<string, Text>;
