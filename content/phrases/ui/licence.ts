import type { Text } from "../../../lib/knowledge/text";

/** Words of the pages of licences, and of the lists of licences and models. */
export const licence = {
  version: { zh: "版本", en: "Version" },
  date: { zh: "日期", en: "Date" },
  undated: { zh: "文本未载日期", en: "the text bears no date" },
  forum: { zh: "争议解决", en: "Forum" },
  forumNone: { zh: "未约定", en: "None stated" },
  forumUnverified: { zh: "未核实", en: "Not verified" },
  read: { zh: "核读范围", en: "Read" },
  spdx: { zh: "标识", en: "Identifier" },
  remarks: { zh: "说明", en: "Remarks" },
  terms: { zh: "条款要点", en: "Terms" },
  termsHint: {
    zh: "每项一行，并列所据条款。标“未约定”的，全文没有这一项；标“未核实”的，没有读到原文，不得理解为没有限制。",
    en: "One row for each term, with the clauses it rests on. “Silent” means that the whole text says nothing on it; “not verified” that its words were not read, which is not an absence of limits.",
  },
  nothingVerified: {
    zh: "这份许可证的文本没有取得，以下各项均未核实。据此作出的判断在备忘录中写为“未予评估”。",
    en: "The text of this licence is not held, and none of the terms below is verified. What turns on them reads “not assessed” in a memo.",
  },
  silent: { zh: "未约定", en: "Silent" },
  unverified: { zh: "未核实", en: "Not verified" },
  silentText: { zh: "全文没有关于{topic}的条款。", en: "the text says nothing on {topic}." },
  unverifiedText: {
    zh: "关于{topic}的约定未能核实，不得理解为没有限制。",
    en: "what it says on {topic} could not be verified, which is not an absence of limits.",
  },
  bodyAlone: { zh: "{body}。", en: "{body}." },
  words: { zh: "规定的字样", en: "The words" },
  measured: { zh: "计算时间", en: "Measured" },
  continuing: { zh: "现时持续计算", en: "continuously" },
  once: { zh: "{day}之前的自然月，一次计算", en: "once, for the calendar month before {day}" },
  annual: { zh: "折合每年", en: "By the year" },
  dollars: { zh: "{amount} 美元", en: "USD {amount}" },
  triggers: { zh: "产生于", en: "Arises on" },
  multimodalOnly: { zh: "仅就多模态模型", en: "For multimodal models only" },
  clauses: { zh: "条文", en: "Clauses" },
  ownChinese: { zh: "许可证自身的中文文本", en: "The licence’s own Chinese" },
  noClauses: { zh: "没有可以引用的条文。", en: "There are no words to quote." },
  modelsUnder: { zh: "适用此许可证的模型", en: "Models under this licence" },
  noModels: { zh: "本版收录的模型都不适用这份许可证。", en: "No model of this edition stands under it." },
  from: { zh: "{day}起", en: "from {day}" },
  until: { zh: "{day}之前", en: "before {day}" },
  models: { zh: "模型", en: "Models" },
  modelsHint: {
    zh: "按发布者排列。许可证一栏指权重适用的许可证；“源自”指其参数所含的模型，其许可证随之适用。",
    en: "By maker. The licence is that of the weights; “built on” names the models whose parameters are in it, and whose licences come with them.",
  },
  released: { zh: "发布", en: "Released" },
  weightsUnder: { zh: "权重许可证", en: "Weights under" },
  builtOn: { zh: "源自", en: "Built on" },
  noWeights: { zh: "未发布权重", en: "no weights published" },
  notHeld: { zh: "许可证未收录", en: "licence not held" },
  toBeChecked: { zh: "尚待在其页面核对", en: "to be checked on its page" },
} satisfies Record<string, Text>;

/** How much of a text was read. */
export const readNames = {
  full: { zh: "全文", en: "the whole text" },
  part: { zh: "部分", en: "in part" },
  statement: { zh: "仅有许可人的声明，没有许可证文本", en: "the licensor’s statement only; there is no licence text" },
  none: { zh: "没有取得文本", en: "nothing: the text is not held" },
} satisfies Record<string, Text>;

export const termGroupNames = {
  purposes: { zh: "可以做什么", en: "What may be done" },
  limits: { zh: "对主体、地域和领域的限制", en: "Limits on who, where and for what" },
  outputs: { zh: "输出内容", en: "Outputs" },
  duties: { zh: "随之而来的义务", en: "Duties that come with it" },
  formation: { zh: "成立与终止", en: "Formation and end" },
  frame: { zh: "其他约定", en: "The frame" },
} satisfies Record<string, Text>;

export const triggerNames = {
  distribution: { zh: "分发副本", en: "passing on copies" },
  product: { zh: "以产品或者服务提供", en: "a product or service" },
  "derivative-model": { zh: "发布衍生模型", en: "a derivative model" },
  "output-trained-model": { zh: "发布以输出训练的模型", en: "a model trained on outputs" },
} satisfies Record<string, Text>;

export const licenceGroupNames = {
  open: { zh: "开放许可证", en: "Open licences" },
  cn: { zh: "中国许可人", en: "Licensors in China" },
  us: { zh: "美国许可人", en: "Licensors in the United States" },
  elsewhere: { zh: "其他国家和地区的许可人", en: "Licensors elsewhere" },
  anyone: { zh: "附用途限制的通用文本", en: "Texts with limits of use that anyone may adopt" },
} satisfies Record<string, Text>;

/** Where a memo names the licence at hand and tells its term. */
export const generalWords = {
  theLicence: { zh: "许可证", en: "licence" },
  term: { zh: "〔许可证关于{topic}的约定〕", en: "[What the licence says on {topic}.] " },
  thePurpose: { zh: "此项用途", en: "the use at hand" },
} satisfies Record<string, Text>;
