import { all, beforeMilestone, is, not, only } from "../../lib/knowledge/condition";
import type { Contradiction } from "../../lib/knowledge/question";
import { ownProgram, withRevenue } from "../conditions";

/** Answers that cannot both be right. Each names the field to mend. */
export const contradictions: readonly Contradiction[] = [
  {
    id: "acquired-before-release",
    scope: "part",
    question: "acquired",
    when: all(
      beforeMilestone("acquired", "released"),
      not(is("channel", "own-work", "not-yet", "service")),
      not(is("model-lineage", "own")),
    ),
    message: { zh: "取得日期早于该模型的发布日期", en: "The day of acquisition is before the model was released" },
    fix: {
      zh: "请改为{model}发布之日（最早为{day:released}）或之后的日期，或选择“目前不清楚”",
      en: "Give the day on which {model} was released ({day:released} at the earliest) or a later one, or choose “not known yet”",
    },
  },
  {
    id: "own-work-of-another",
    scope: "part",
    question: "channel",
    // A program of one's own may be made out of another's code, and is asked about.
    when: all(is("channel", "own-work"), is("model-lineage", "original", "derivative"), not(ownProgram)),
    message: {
      zh: "来源填写为自己编写或训练，但所选模型是他人的",
      en: "The source is given as your own work, but the model chosen is another’s",
    },
    fix: {
      zh: "把该部分的模型改为“自己编写或从头训练的”，或改选实际来源",
      en: "Change the part’s model to “our own”, or choose the real source",
    },
  },
  {
    id: "public-weights",
    scope: "part",
    question: "channel",
    when: all(
      is("channel", "official-public"),
      is("component", "weights", "tokenizer"),
      is("model-lineage", "original"),
      is("model-access", "form"),
    ),
    message: {
      zh: "{model}的权重和分词器只提供给获批的申请人，研发者没有公开提供下载",
      en: "{model}’s weights and tokenizer went to approved applicants only; its maker never offered them for public download",
    },
    fix: {
      zh: "如果来自他人的模型页，请选“他人的转载或镜像”；如果是获批后的链接，请选第一项",
      en: "If it came from someone else’s page choose “mirror or re-upload”; if from a link after approval choose the first option",
    },
  },
  {
    id: "public-weights-intended",
    scope: "part",
    question: "intended-channel",
    when: all(
      is("channel", "not-yet"),
      is("intended-channel", "official-public"),
      is("component", "weights", "tokenizer"),
      is("model-lineage", "original"),
      is("model-access", "form"),
    ),
    message: {
      zh: "{model}的权重和分词器只提供给获批的申请人，研发者没有公开提供下载",
      en: "{model}’s weights and tokenizer go to approved applicants only; its maker does not offer them for public download",
    },
    fix: {
      zh: "打算申请的，请选第一项；打算从他人的模型页取得的，请选“他人的转载或镜像”",
      en: "If you mean to apply choose the first option; if to take it from someone else’s page choose “mirror or re-upload”",
    },
  },
  {
    id: "form-without-application",
    scope: "part",
    question: "application",
    when: all(is("channel", "official-form"), is("application", "none", "refused", "pending")),
    message: {
      zh: "下载链接只发给获批的申请人，与“没有获批”矛盾",
      en: "Download links went to approved applicants only, which contradicts not being approved",
    },
    fix: {
      zh: "把申请结果改为“已获批”，或改选实际来源",
      en: "Change the application to “approved”, or choose the real source",
    },
  },
  {
    id: "research-with-revenue",
    scope: "matter",
    question: "revenue",
    when: all(only("purpose", "personal-study", "academic-research"), withRevenue),
    message: {
      zh: "用途只有学习、研究，却有收入",
      en: "The purposes are study and research only, yet there is revenue",
    },
    fix: {
      zh: "补选产生收入的用途，或把收入改为“没有收入”",
      en: "Add the purpose that earns it, or change revenue to “none”",
    },
  },
  {
    id: "planning-with-revenue",
    scope: "matter",
    question: "stage",
    when: all(is("stage", "planning"), withRevenue),
    message: { zh: "还在计划阶段，却已有收入", en: "Still in planning, yet there is revenue" },
    fix: { zh: "改选所处阶段，或把收入改为“没有收入”", en: "Change the stage, or change revenue to “none”" },
  },
];
