import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const checkpoint: Question = {
  id: "checkpoint",
  scope: "part",
  topic: "source",
  kind: "text",
  title: { zh: "准确的版本、检查点或链接", en: "Exact version, checkpoint or link" },
  hint: {
    zh: "可以不填。例如 7B、文件名、下载页地址、提交号。",
    en: "Optional. For example 7B, a file name, the page’s address, a commit.",
  },
  why: {
    zh: "同一名称下常有多个版本和许可证。原样印在备忘录里，供律师核对，不作为事实参与判断。",
    en: "One name often covers several versions and licences. It is printed in the memo as written, for counsel to check, and never read as a fact.",
  },
  law: [],
  options: [],
  askWhen: always,
};
