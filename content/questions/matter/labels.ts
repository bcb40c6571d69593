import { all, includes, is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const labels: Question = {
  id: "labels",
  scope: "matter",
  topic: "service",
  kind: "one",
  title: { zh: "生成的内容有标识吗？", en: "Is generated content labelled?" },
  why: {
    zh: "自2025年9月1日起，生成合成内容应当添加显式标识，并在文件元数据中添加隐式标识；此前已有深度合成的标识要求。",
    en: "From 1 September 2025 generated content must carry explicit labels and, in file metadata, implicit labels; rules on labels for deep synthesis applied before.",
  },
  law: ["labelling.explicit", "labelling.implicit", "deep.labels"],
  options: [
    {
      id: "both",
      text: { zh: "显式标识和元数据中的隐式标识都有", en: "Explicit labels, and implicit labels in metadata" },
    },
    { id: "explicit-only", text: { zh: "只有用户看得见的显式标识", en: "Only explicit labels that users see" } },
    { id: "implicit-only", text: { zh: "只有文件元数据中的隐式标识", en: "Only implicit labels in file metadata" } },
    { id: "none", text: { zh: "都没有", en: "None" } },
  ],
  askWhen: all(
    includes("users", "mainland"),
    is("audience", "public", "business-clients"),
    is("stage", "live", "stopped"),
    includes("outputs", "shown", "sold", "in-product"),
  ),
};
