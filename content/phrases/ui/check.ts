import type { Text } from "../../../lib/knowledge/text";

/** Words of the page that gathers all answers. */
export const check = {
  title: { zh: "核对答案", en: "Check your answers" },
  hint: {
    zh: "改动任何一项都会回到这里。没有回答的，备忘录按“目前不清楚”处理。",
    en: "Change any of them and you come back here. What is unanswered counts as not known yet.",
  },
  change: { zh: "更改", en: "Change" },
  answer: { zh: "回答", en: "Answer" },
  notAnswered: { zh: "尚未回答", en: "Not answered" },
  partsTitle: { zh: "部分", en: "Parts" },
  getMemo: { zh: "生成备忘录", en: "Get the memo" },
  problemsTitle: { zh: "这些答案需要改正", en: "These answers need mending" },
  planTitle: { zh: "比较另一种做法", en: "Compare with another plan" },
  planHint: {
    zh: "把现有答案复制成方案乙，改动其中几处，备忘录会写出两者风险之差。",
    en: "Copies these answers into plan B. Change a few there and the memo shows how the risk differs.",
  },
  planAdd: { zh: "添加方案乙", en: "Add plan B" },
  planEdit: { zh: "填写方案乙", en: "Edit plan B" },
  planRemove: { zh: "删除方案乙", en: "Remove plan B" },
  planBack: { zh: "回到方案甲", en: "Back to plan A" },
  planName: { zh: "方案乙的名称", en: "Name of plan B" },
  planNameHint: { zh: "例如：换用 Apache-2.0 的模型", en: "For example: switch to a model under Apache-2.0" },
  planNote: {
    zh: "下列各处与方案甲不同者以“已改”标出。",
    en: "Where it differs from plan A, it is marked “changed”.",
  },
  planChanged: { zh: "已改", en: "changed" },
} satisfies Record<string, Text>;
