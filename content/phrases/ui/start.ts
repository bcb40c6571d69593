import type { Text } from "../../../lib/knowledge/text";

/** Words of the start page. */
export const start = {
  title: { zh: "你手里的模型，法律上能用吗？", en: "May you use that model?" },
  lead: {
    zh: "说明你手里有模型的哪一部分、怎么来的、拿来做什么，Licet 便写出一份法律风险备忘录：结论、逐项要件、双方论点、法条原文和该做的事。",
    en: "Say which part of a model you hold, how it reached you and what you do with it. Licet writes the legal risk memo: the short answer, element by element, the case on both sides, the words of the law, and what to do.",
  },
  facts: { zh: "须知", en: "At a glance" },
  timeLabel: { zh: "用时", en: "Time" },
  time: {
    zh: "约三到五分钟。随时可停，回来接着答。",
    en: "Three to five minutes. Stop whenever you like and carry on later.",
  },
  resultLabel: { zh: "所得", en: "You get" },
  result: {
    zh: "中文、英文或中英对照的备忘录，PDF、Word、Markdown 或 JSON。",
    en: "A memo in Chinese, English or both, as PDF, Word, Markdown or JSON.",
  },
  privacyLabel: { zh: "去向", en: "Privacy" },
  privacy: {
    zh: "答案保存在这个浏览器里。只有在生成 PDF 或 Word 时才发给运行 Licet 的服务器；服务器不保存，也不记录。",
    en: "Answers stay in this browser. They go only to the server that runs Licet, and only to make a PDF or Word file; nothing is stored or logged there.",
  },
  begin: { zh: "开始", en: "Begin" },
  beginAnew: { zh: "重新开始", en: "Begin anew" },
  beginAnewConfirm: {
    zh: "重新开始会清除这个浏览器里的草稿。确定吗？",
    en: "Beginning anew erases the draft in this browser. Are you sure?",
  },
  resume: { zh: "继续上次的草稿", en: "Continue your draft" },
  seeMemo: { zh: "看草稿的备忘录", en: "See its memo" },
  examples: { zh: "完整的例子", en: "Worked examples" },
  examplesHint: {
    zh: "点开即得备忘录，答案可以随意改动。",
    en: "Each opens as a finished memo whose answers you can change.",
  },
  exampleOpen: { zh: "看备忘录", en: "Read the memo" },
  exampleReplaces: {
    zh: "打开例子会替换这个浏览器里的草稿。要留着它，请先在备忘录页保存答案文件。",
    en: "Opening an example replaces the draft in this browser. To keep it, save its answers file from the memo page first.",
  },
  exampleReplaceYes: { zh: "替换草稿", en: "Replace the draft" },
  openTitle: { zh: "已有答案文件？", en: "Have an answers file?" },
  openHint: {
    zh: "打开从 Licet 保存的 JSON 文件。文件不会上传。",
    en: "Open a JSON file saved from Licet. It is not uploaded.",
  },
  open: { zh: "打开文件", en: "Open a file" },
  eraseTitle: { zh: "清除痕迹", en: "Leave no trace" },
  eraseHint: {
    zh: "删除这个浏览器里保存的全部答案和设置。",
    en: "Delete all answers and settings kept in this browser.",
  },
} satisfies Record<string, Text>;
