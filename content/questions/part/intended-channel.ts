import { all, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { intendedWays } from "./ways";

export const intendedChannel: Question = {
  id: "intended-channel",
  scope: "part",
  topic: "source",
  kind: "one",
  title: { zh: "打算从哪里取得？", en: "By which way do you mean to obtain it?" },
  why: {
    zh: "计划按实施后的情形评估：打算走的途径决定届时有没有许可。",
    en: "A plan is judged as it would stand once carried out: the way you mean to take decides what permission you would have.",
  },
  law: ["software.unlicensed-rights-reserved"],
  options: [...intendedWays],
  askWhen: all(is("channel", "not-yet"), not(is("model-lineage", "own"))),
};
