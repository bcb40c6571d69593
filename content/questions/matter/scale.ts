import { all, includes, is, not } from "../../../lib/knowledge/condition";
import type { Option, Question } from "../../../lib/knowledge/question";

const userBands: readonly Option[] = [
  { id: "below-1m", text: { zh: "不满 100 万", en: "Fewer than one million" } },
  { id: "from-1m", text: { zh: "100 万以上、不满 1 亿", en: "One million or more, fewer than a hundred million" } },
  {
    id: "from-100m",
    text: { zh: "1 亿以上、不满 7 亿", en: "A hundred million or more, fewer than seven hundred million" },
  },
  { id: "from-700m", text: { zh: "7 亿以上", en: "Seven hundred million or more" } },
];

export const groupUsers: Question = {
  id: "group-users",
  scope: "matter",
  topic: "actor",
  kind: "one",
  title: {
    zh: "现在的月活跃用户（含关联方的产品）大约多少？",
    en: "Roughly how many monthly active users have you now (affiliates’ products included)?",
  },
  why: {
    zh: "有的许可证以用户数为界，超过的须另行取得许可；有的只看模型发布时的数字。",
    en: "Some licences stop at a number of users and ask for a separate licence above it; some look only at the number on the day of release.",
  },
  law: ["term.user-threshold"],
  options: [...userBands],
  askWhen: is("licence.user-threshold", "separate-licence", "ends", "display"),
};

export const usersAtRelease: Question = {
  ...groupUsers,
  id: "users-at-release",
  scope: "part",
  topic: "terms",
  title: {
    zh: "在该模型发布前的一个自然月，月活跃用户（含关联方的产品）大约多少？",
    en: "Roughly how many monthly active users were there in the calendar month before this model’s release (affiliates’ products included)?",
  },
  askWhen: all(
    is("licence.user-threshold", "separate-licence", "ends", "display"),
    not(is("licence.user-threshold.testDay", "continuing", "none")),
  ),
};

export const groupRevenue: Question = {
  id: "group-revenue",
  scope: "matter",
  topic: "actor",
  kind: "one",
  title: {
    zh: "最近十二个月的收入（含关联方）大约多少？",
    en: "Roughly what revenue had you in the last twelve months (affiliates included)?",
  },
  why: { zh: "有的许可证以年收入为界。", en: "Some licences stop at a yearly revenue." },
  law: ["term.user-threshold"],
  options: [
    { id: "below-1m", text: { zh: "不满 100 万美元", en: "Less than a million US dollars" } },
    {
      id: "from-1m",
      text: { zh: "100 万美元以上、不满 2 千万美元", en: "A million US dollars or more, less than twenty million" },
    },
    {
      id: "from-20m",
      text: {
        zh: "2 千万美元以上、不满 3 千万美元",
        en: "Twenty million US dollars or more, less than thirty million",
      },
    },
    {
      id: "from-30m",
      text: {
        zh: "3 千万美元以上、不满 2.4 亿美元",
        en: "Thirty million US dollars or more, less than two hundred and forty million",
      },
    },
    { id: "from-240m", text: { zh: "2.4 亿美元以上", en: "Two hundred and forty million US dollars or more" } },
  ],
  askWhen: is("licence.revenue-threshold", "separate-licence", "ends", "display"),
};

export const fields: Question = {
  id: "fields",
  scope: "matter",
  topic: "purpose",
  kind: "several",
  title: { zh: "用在下列领域吗？", en: "Is it used in any of these fields?" },
  why: { zh: "许可证可以禁止特定领域的使用。", en: "A licence may bar fields of use." },
  law: ["term.field-of-use"],
  options: [
    { id: "none", text: { zh: "都不涉及", en: "None of these" }, exclusive: true },
    { id: "military", text: { zh: "军事", en: "Military" } },
    { id: "nuclear", text: { zh: "核", en: "Nuclear" } },
    { id: "weapons", text: { zh: "武器", en: "Weapons" } },
    { id: "surveillance", text: { zh: "监控", en: "Surveillance" } },
    { id: "biometric", text: { zh: "人脸、声纹等生物识别", en: "Biometrics (faces, voices)" } },
    { id: "medical", text: { zh: "医疗建议或者诊断", en: "Medical advice or diagnosis" } },
    { id: "legal", text: { zh: "法律服务或者司法", en: "Legal services or justice" } },
    { id: "law-enforcement", text: { zh: "执法、预测犯罪", en: "Law enforcement, crime prediction" } },
    {
      id: "automated-decisions",
      text: { zh: "对个人权利有影响的全自动决策", en: "Fully automated decisions on people’s rights" },
    },
    { id: "critical-infrastructure", text: { zh: "关键基础设施", en: "Critical infrastructure" } },
    { id: "minors", text: { zh: "面向未成年人", en: "Meant for minors" } },
  ],
  askWhen: is("licence.field-of-use", "listed", "policy"),
};

export const trainedOnOutputs: Question = {
  id: "trained-on-outputs",
  scope: "matter",
  topic: "purpose",
  kind: "one",
  title: { zh: "用输出训练的是什么模型？", en: "What model is trained on the outputs?" },
  why: {
    zh: "有的许可证只允许改进同一系列的模型，有的要求命名，有的不作限制。",
    en: "Some licences allow improving the same family only, some ask for a name, some set no limit.",
  },
  law: ["term.outputs-training"],
  options: [
    { id: "none", text: { zh: "实际没有用来训练", en: "None after all" } },
    {
      id: "same-family",
      text: { zh: "同一系列的模型或者其衍生模型", en: "A model of the same family or a derivative of it" },
    },
    { id: "other-kept", text: { zh: "其他模型，只供内部使用", en: "Another model, kept in-house" } },
    {
      id: "other-offered",
      text: { zh: "其他模型，公开或者对外提供", en: "Another model, published or offered to others" },
    },
  ],
  askWhen: includes("outputs", "training"),
};
