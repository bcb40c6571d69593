import { always } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const actor: Question = {
  id: "actor",
  scope: "matter",
  topic: "actor",
  kind: "one",
  title: { zh: "你们是什么样的主体？", en: "Who are you?" },
  why: {
    zh: "主体规模影响权利人维权的动力、法院对故意和情节的判断，以及应有的谨慎程度。",
    en: "Size bears on a right holder’s readiness to sue, on how courts weigh intent and gravity, and on the care expected.",
  },
  law: ["punitive.intent", "punitive.gravity"],
  options: [
    {
      id: "individual",
      text: { zh: "个人", en: "An individual" },
    },
    {
      id: "student",
      text: { zh: "学生", en: "A student" },
    },
    {
      id: "university",
      text: { zh: "高校、研究机构", en: "A university or research institute" },
    },
    {
      id: "public-body",
      text: { zh: "政府部门、事业单位", en: "A public body" },
    },
    {
      id: "small-company",
      text: { zh: "中小企业、创业公司", en: "A small or medium company, a start-up" },
    },
    {
      id: "company",
      text: { zh: "公司，规模未说明", en: "A company, size not stated" },
    },
    {
      id: "large-company",
      text: { zh: "大型企业或其集团成员", en: "A large company or a member of its group" },
    },
  ],
  askWhen: always,
};
