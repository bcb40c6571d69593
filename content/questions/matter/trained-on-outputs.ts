import { includes } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const trainedOnOutputs: Question = {
  id: "trained-on-outputs",
  scope: "matter",
  topic: "purpose",
  kind: "one",
  title: { zh: "用输出训练的是什么模型？", en: "What kind of model is trained on the outputs?" },
  why: {
    zh: "有的许可证只允许改进同一系列的模型，有的要求按规定命名，有的不作限制。",
    en: "Some licences allow outputs to improve the same family only, some ask for a name, some set no limit.",
  },
  law: ["term.outputs-training"],
  options: [
    { id: "none", text: { zh: "实际没有用于训练", en: "None after all" } },
    {
      id: "same-family",
      text: { zh: "同一系列的模型或者其衍生模型", en: "A model of the same family or a derivative of it" },
    },
    {
      id: "other-kept",
      text: {
        zh: "其他大语言模型或者同类模型，只供内部使用",
        en: "Another large language model, or one of the same kind, kept in-house",
      },
    },
    {
      id: "other-offered",
      text: {
        zh: "其他大语言模型或者同类模型，公开或者对外提供",
        en: "Another large language model, or one of the same kind, published or offered to others",
      },
    },
  ],
  askWhen: includes("outputs", "training"),
};
