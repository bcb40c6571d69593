import type { Text } from "../../../lib/knowledge/text";

/** Words about keeping, opening and erasing the draft. */
export const draft = {
  notKept: {
    zh: "浏览器不允许保存，或空间已满。答案只在这个标签页里，关闭或刷新即失；请及时保存答案文件。",
    en: "This browser does not allow saving, or its space is full. Answers live in this tab only and are lost when it closes or reloads; save the answers file.",
  },
  newer: {
    zh: "另一个标签页改动了草稿，此处已换成较新的内容。",
    en: "Another tab changed the draft; this one now shows the newer answers.",
  },
  dropped: {
    zh: "草稿里有现行问题表不认识的内容，已略去 {count} 处。",
    en: "{count} entries of the draft are unknown to the present questions and were left out.",
  },
  erase: { zh: "全部清除", en: "Erase everything" },
  eraseConfirm: {
    zh: "确定清除这个浏览器里的全部答案？此举无法撤销。",
    en: "Erase all answers kept in this browser? This cannot be undone.",
  },
  eraseYes: { zh: "确定清除", en: "Yes, erase" },
  cancel: { zh: "取消", en: "Cancel" },
  erased: { zh: "已全部清除。", en: "Everything has been erased." },
  saveFile: { zh: "保存答案文件", en: "Save the answers file" },
  fileTooLarge: {
    zh: "文件超过 256 KB，不会是 Licet 的答案文件。请选择从 Licet 保存的 JSON 文件。现有草稿未变。",
    en: "The file is larger than 256 KB, so it cannot be a Licet answers file. Choose a JSON file saved from Licet. Your draft is unchanged.",
  },
  fileNotJson: {
    zh: "文件“{name}”不是 JSON。请选择从 Licet 保存的 JSON 文件。现有草稿未变。",
    en: "The file “{name}” is not JSON. Choose a JSON file saved from Licet. Your draft is unchanged.",
  },
  fileInvalid: {
    zh: "文件“{name}”有 {count} 处问题，未打开。现有草稿未变。",
    en: "The file “{name}” has problems ({count}) and was not opened. Your draft is unchanged.",
  },
  problemAt: { zh: "位置：{path}", en: "At: {path}" },
  problemFix: { zh: "改法：{fix}", en: "Fix: {fix}" },
  wholeFile: { zh: "整个文件", en: "the whole file" },
} satisfies Record<string, Text>;
