import type { Question } from "../../../lib/knowledge/question";
import type { Text } from "../../../lib/knowledge/text";
import type { Component } from "../../../lib/knowledge/vocabulary";

/** Words of the question pages. */
export const wizard = {
  pageTitle: { zh: "问答", en: "Questions" },
  back: { zh: "上一题", en: "Back" },
  proceed: { zh: "继续", en: "Continue" },
  saveAndReturn: { zh: "保存并返回核对", en: "Save and return to your answers" },
  toCheck: { zh: "核对答案", en: "Check your answers" },
  progress: { zh: "第 {number} 题，大约还有 {left} 题", en: "Question {number}, about {left} left" },
  progressLast: { zh: "第 {number} 题，其余都已答", en: "Question {number}, all others answered" },
  contents: { zh: "进度", en: "Progress" },
  topicDone: { zh: "已答", en: "done" },
  topicHere: { zh: "此处", en: "here" },
  topicCount: { zh: "{done}/{total}", en: "{done} of {total}" },
  unknown: { zh: "目前不清楚", en: "Not known yet" },
  unknownHint: {
    zh: "备忘录会写明此点未定及其影响。",
    en: "The memo will say that this is open and what turns on it.",
  },
  or: { zh: "或", en: "or" },
  several: { zh: "可选多项。", en: "Choose all that apply." },
  dateLabel: { zh: "日期", en: "Date" },
  dateHint: {
    zh: "可写到年、月或日，例如 2023、2023-03 或 2023-03-15（北京时间）。",
    en: "Year, month or day will do: 2023, 2023-03 or 2023-03-15 (Beijing time).",
  },
  why: { zh: "为什么问这个，依据什么法", en: "Why this is asked, and the law behind it" },
  whyTitle: { zh: "为什么问", en: "Why" },
  lawTitle: { zh: "相关法源", en: "The law that hangs on it" },
  lawLoading: { zh: "正在读取法源……", en: "Reading the authorities…" },
  keys: { zh: "数字键选择，回车继续", en: "Number keys choose, Enter continues" },
  errorTitle: { zh: "有一个问题", en: "There is a problem" },
  errorPrefix: { zh: "错误：", en: "Error: " },
  errorOne: { zh: "请选一项；拿不准就选“目前不清楚”", en: "Choose one answer, or “Not known yet” if you cannot tell" },
  errorSeveral: {
    zh: "请至少选一项；拿不准就选“目前不清楚”",
    en: "Choose at least one answer, or “Not known yet” if you cannot tell",
  },
  errorDateEmpty: {
    zh: "请写日期，或选“目前不清楚”",
    en: "Enter a date, or choose “Not known yet”",
  },
  errorDate: {
    zh: "日期须是 2023、2023-03 或 2023-03-15 这样的形式，并且确有这一天",
    en: "The date must be a real one, written like 2023, 2023-03 or 2023-03-15",
  },
  planA: { zh: "方案甲", en: "Plan A" },
  planB: { zh: "方案乙", en: "Plan B" },
  editingPlanB: {
    zh: "你正在填写方案乙。方案甲的答案不受影响。",
    en: "You are filling in plan B. The answers of plan A stay as they are.",
  },
  matterTopic: { zh: "整个事项", en: "The matter as a whole" },
} satisfies Record<string, Text>;

export const topicNames: Record<Question["topic"], Text> = {
  source: { zh: "来源", en: "Source" },
  terms: { zh: "许可与约定", en: "Terms" },
  handling: { zh: "处置与分发", en: "Handling" },
  purpose: { zh: "用途", en: "Purpose" },
  actor: { zh: "主体", en: "Who acts" },
  service: { zh: "对外服务", en: "Service" },
  record: { zh: "记录与沟通", en: "Record" },
};

export const componentNames: Record<Component, Text> = {
  "inference-code": { zh: "推理代码", en: "Inference code" },
  "model-code": { zh: "模型代码", en: "Model code" },
  weights: { zh: "权重", en: "Weights" },
  tokenizer: { zh: "分词器", en: "Tokenizer" },
  "third-party-runtime": { zh: "第三方运行库", en: "Third-party runtime" },
  "training-code": { zh: "未公开的训练代码", en: "Unpublished training code" },
  "training-data": { zh: "数据集", en: "Data set" },
  outputs: { zh: "只用输出内容", en: "Outputs only" },
  architecture: { zh: "只用架构、论文", en: "Architecture or paper only" },
};

export const componentHints: Record<Component, Text> = {
  "inference-code": { zh: "载入权重并运行模型的程序", en: "the program that loads the weights and runs the model" },
  "model-code": { zh: "定义网络结构的代码", en: "the code that defines the network" },
  weights: { zh: "训练所得的参数文件", en: "the trained parameter files" },
  tokenizer: { zh: "切分文本的词表与模型", en: "the vocabulary and model that split text" },
  "third-party-runtime": {
    zh: "他人编写的推理程序（例如 llama.cpp）",
    en: "an inference program by someone else (llama.cpp, for example)",
  },
  "training-code": { zh: "权利人没有发布的内部代码", en: "internal code that its owner never published" },
  "training-data": { zh: "用于训练或微调的数据", en: "data for training or tuning" },
  outputs: { zh: "没有文件，只使用模型生成的内容", en: "no files, only what a model generated" },
  architecture: { zh: "参照论文自行实现，不含他人代码", en: "rewritten from the paper, with nobody’s code" },
};
