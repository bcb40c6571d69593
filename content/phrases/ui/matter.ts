import type { Text } from "../../../lib/knowledge/text";

/** Words of the last step: the heading of the memo and the user's own words. */
export const matter = {
  title: { zh: "最后：备忘录写给谁", en: "Last: the heading of the memo" },
  hint: {
    zh: "都可留空。只用于备忘录的抬头，不影响结论。",
    en: "All of it may stay empty. It appears in the memo’s heading and changes no result.",
  },
  name: { zh: "事由", en: "Subject" },
  nameHint: { zh: "例如：内部助手所用模型的来源审查", en: "For example: provenance of the model behind our assistant" },
  to: { zh: "致", en: "To" },
  from: { zh: "自", en: "From" },
  date: { zh: "备忘录日期", en: "Date of the memo" },
  dateHint: {
    zh: "备忘录以这一天的法律和事实为准，写作 2026-11-23 的形式。",
    en: "The day on which the memo speaks, written like 2026-11-23.",
  },
  errorDate: {
    zh: "日期须写作 2026-11-23 的形式，并且确有这一天",
    en: "The date must be a real day, written like 2026-11-23",
  },
  privileged: { zh: "标注保密字样", en: "Mark as confidential" },
  privilegedHint: {
    zh: "在抬头加印“保密 · 为取得法律意见而准备”。",
    en: "Prints “Privileged and confidential: prepared for the purpose of legal advice” in the heading.",
  },
  optional: { zh: "可不填", en: "optional" },
  topic: { zh: "抬头与补充", en: "Heading and remarks" },
  yes: { zh: "是", en: "Yes" },
  no: { zh: "否", en: "No" },
  empty: { zh: "未填", en: "Left empty" },
} satisfies Record<string, Text>;
