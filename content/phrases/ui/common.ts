import type { Text } from "../../../lib/knowledge/text";

/** Words of the frame around every page. */
export const common = {
  name: { zh: "Licet", en: "Licet" },
  motto: { zh: "拉丁语“可为”", en: "Latin: “it is permitted”" },
  tagline: { zh: "AI 模型法律风险备忘录", en: "Legal risk memos for AI models" },
  description: {
    zh: "回答几个问题，得到一份附依据的中英文法律风险备忘录：你使用的 AI 模型从哪里来，怎么用，风险在哪里。",
    en: "Answer some questions and get a legal risk memo, in Chinese and English and with its authorities: where your AI model came from, what you do with it, and what you risk.",
  },
  colon: { zh: "：", en: ": " },
  skip: { zh: "跳到正文", en: "Skip to content" },
  mainNavigation: { zh: "主导航", en: "Main" },
  startOver: { zh: "首页", en: "Start" },
  library: { zh: "法源", en: "Authorities" },
  language: { zh: "语言", en: "Language" },
  chinese: { zh: "中文", en: "中文" },
  english: { zh: "English", en: "English" },
  theme: { zh: "明暗", en: "Theme" },
  light: { zh: "浅色", en: "Light" },
  dark: { zh: "深色", en: "Dark" },
  system: { zh: "随系统", en: "System" },
  notAdvice: {
    zh: "Licet 依固定规则推演，不使用语言模型。所出为供律师审阅的草稿，不构成法律意见。",
    en: "Licet reasons by fixed rules and uses no language model. What it writes is a draft for counsel to review, not legal advice.",
  },
  scope: {
    zh: "目前只覆盖中国内地法。",
    en: "It covers the law of mainland China only.",
  },
  needsScript: {
    zh: "问答在你的浏览器里进行，需要启用 JavaScript。命令行工具和 HTTP 接口不需要浏览器。",
    en: "The questions run inside your browser and need JavaScript. The terminal tool and the HTTP interface do without a browser.",
  },
  loading: { zh: "正在读取草稿……", en: "Reading your draft…" },
  notFoundTitle: { zh: "没有这一页", en: "There is no such page" },
  notFoundText: {
    zh: "网址可能有误，或者页面已经移走。你的草稿不受影响。",
    en: "The address may be mistyped, or the page has moved. Your draft is untouched.",
  },
  failedTitle: { zh: "这一页出了问题", en: "Something on this page went wrong" },
  failedText: {
    zh: "你的答案仍保存在这个浏览器里。请重试；若仍不行，可在首页打开或清除草稿。",
    en: "Your answers are still kept in this browser. Try again; if that does not help, open or erase the draft from the start page.",
  },
  retry: { zh: "重试", en: "Try again" },
  backToStart: { zh: "回到首页", en: "Go to the start page" },
} satisfies Record<string, Text>;
