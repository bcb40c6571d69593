import type { Text } from "../../lib/knowledge/text";

type Phrase = { readonly message: Text; readonly fix: (detail: string) => Text };

/** What is wrong with an answers file, and how to mend it, by code. */
export const problems = {
  "not-an-object": {
    message: { zh: "内容不是对象", en: "This is not an object" },
    fix: () => ({
      zh: "请使用本站导出的答案文件，或对照 JSON Schema",
      en: "Use an answers file saved by this site, or follow the JSON Schema",
    }),
  },
  "unknown-field": {
    message: { zh: "没有这个字段", en: "There is no such field" },
    fix: () => ({ zh: "删去该字段，或检查拼写", en: "Remove it, or check its spelling" }),
  },
  "missing-field": {
    message: { zh: "缺少必填字段", en: "A required field is missing" },
    fix: () => ({
      zh: "补上该字段；matter.date 写作 2026-11-23 的形式",
      en: "Add it; matter.date is written like 2026-11-23",
    }),
  },
  "unknown-question": {
    message: { zh: "没有这个问题", en: "There is no such question" },
    fix: () => ({
      zh: "问题编号见 licet questions；部分的问题放在 parts[].answers，其余放在 answers",
      en: "See licet questions for the ids; a part’s questions go under parts[].answers, the others under answers",
    }),
  },
  "not-an-option": {
    message: { zh: "不在可选的答案之内", en: "This is not one of the possible answers" },
    fix: (detail) => ({ zh: `可选：${detail || "—"}，或 unknown`, en: `Choose among: ${detail || "—"}, or unknown` }),
  },
  "not-a-list": {
    message: { zh: "应为列表", en: "A list is expected" },
    fix: () => ({ zh: '写成 ["…"] 的形式，或 "unknown"', en: 'Write it as ["…"], or "unknown"' }),
  },
  "exclusive-option": {
    message: { zh: "所选各项互相矛盾", en: "These answers contradict each other" },
    fix: () => ({
      zh: "表示“没有”“不”的一项只能单独选择",
      en: "The answer that says “none” or “nothing” must stand alone",
    }),
  },
  "empty-list": {
    message: { zh: "没有选择任何一项", en: "Nothing was chosen" },
    fix: () => ({ zh: "至少选择一项，或选择“目前不清楚”", en: "Choose at least one, or “not known yet”" }),
  },
  "nothing-chosen": {
    message: { zh: "没有选择答案", en: "No answer was chosen" },
    fix: () => ({ zh: "选择一项，或选择“目前不清楚”", en: "Choose one, or “not known yet”" }),
  },
  "not-a-date": {
    message: { zh: "不是有效的日期", en: "This is not a date" },
    fix: () => ({
      zh: "写成 2023-03-05、2023-03 或 2023，或选择“目前不清楚”",
      en: "Write 2023-03-05, 2023-03 or 2023, or choose “not known yet”",
    }),
  },
  "date-in-future": {
    message: { zh: "日期晚于备忘录的日期", en: "The date is later than the memo’s" },
    fix: (detail) => ({ zh: `改为不晚于 ${detail} 的日期`, en: `Give a day no later than ${detail}` }),
  },
  "dates-out-of-order": {
    message: { zh: "日期早于取得日期", en: "The date is before the day of acquisition" },
    fix: (detail) => ({
      zh: `取得日期为 ${detail}；请改正其中一个日期`,
      en: `It was obtained on ${detail}: correct one of the two`,
    }),
  },
  "too-long": {
    message: { zh: "文字过长", en: "The text is too long" },
    fix: () => ({
      zh: "标题类不超过300字，自由填写不超过4000字",
      en: "At most 300 characters for headings and 4,000 for free text",
    }),
  },
  "too-many": {
    message: { zh: "数量过多", en: "There are too many" },
    fix: (detail) => ({ zh: `最多 ${detail} 个`, en: `At most ${detail}` }),
  },
  "not-text": {
    message: { zh: "应为文字", en: "Text is expected" },
    fix: () => ({
      zh: "用引号括起的文字；privileged 为 true 或 false",
      en: "A string in quotation marks; privileged is true or false",
    }),
  },
  "unknown-model": {
    message: { zh: "没有这个模型", en: "There is no such model" },
    fix: (detail) => ({
      zh: `可选：${detail || "见 licet knowledge"}，或 unknown`,
      en: `Choose among: ${detail || "see licet knowledge"}, or unknown`,
    }),
  },
  "unknown-component": {
    message: { zh: "没有这个组成部分", en: "There is no such component" },
    fix: () => ({
      zh: "可选：inference-code、model-code、weights、tokenizer",
      en: "Choose among: inference-code, model-code, weights, tokenizer",
    }),
  },
  "repeated-part": {
    message: { zh: "部分的编号重复", en: "Two parts have the same id" },
    fix: () => ({ zh: "给其中一个换一个编号，例如 weights-2", en: "Give one of them another id, such as weights-2" }),
  },
  "bad-part-id": {
    message: { zh: "编号不合格式", en: "The id is not well formed" },
    fix: () => ({
      zh: "小写字母、数字和连字符，不超过40个字符",
      en: "Lower-case letters, digits and hyphens, at most 40",
    }),
  },
  "wrong-version": {
    message: { zh: "文件版本不符", en: "The file’s version is not supported" },
    fix: () => ({ zh: '本版读取 "version": 1', en: 'This edition reads "version": 1' }),
  },
} as const satisfies Record<string, Phrase>;
