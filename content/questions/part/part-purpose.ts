import type { Question } from "../../../lib/knowledge/question";
import { mixedPurposes } from "../../facts/purpose-kind";

/** Nothing to ask while every purpose named is of one kind: then it is the kind of every part. */
export const partPurpose: Question = {
  id: "part-purpose",
  scope: "part",
  topic: "purpose",
  kind: "one",
  title: { zh: "这一部分只用于其中某一类用途吗？", en: "Is this part used for only one kind of those purposes?" },
  why: {
    zh: "许可按用途给出；各部分用途不同的，分别判断。",
    en: "Licences give permission by purpose: parts with different purposes are judged apart.",
  },
  law: ["term.commercial", "copyright.fair-use"],
  options: [
    { id: "same", text: { zh: "不是，各项用途都用到它", en: "No, for all of them" } },
    { id: "research", text: { zh: "只用于学习、研究", en: "Only for study and research" } },
    { id: "evaluation", text: { zh: "只用于企业内部评估、试验", en: "Only for in-house evaluation and experiments" } },
    {
      id: "production",
      text: { zh: "只用于不收费的产品、工具或者发布", en: "Only for a product, tool or release free of charge" },
    },
    { id: "commercial", text: { zh: "只用于收费或者营利的用途", en: "Only for what earns money" } },
  ],
  components: ["inference-code", "model-code", "weights", "tokenizer", "training-code"],
  askWhen: mixedPurposes,
  after: "purpose",
};
