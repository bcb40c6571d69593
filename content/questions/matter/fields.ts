import { is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const fields: Question = {
  id: "fields",
  scope: "matter",
  topic: "purpose",
  kind: "several",
  title: { zh: "是否用于下列领域？", en: "Is it used in any of these fields?" },
  why: {
    zh: "不少许可证禁止用于特定领域。",
    en: "Many licences bar certain fields of use.",
  },
  law: ["term.field-of-use"],
  options: [
    { id: "none", text: { zh: "都不涉及", en: "None of these" }, exclusive: true },
    { id: "military", text: { zh: "军事", en: "Military" } },
    { id: "nuclear", text: { zh: "核用途", en: "Nuclear" } },
    { id: "weapons", text: { zh: "武器", en: "Weapons" } },
    { id: "surveillance", text: { zh: "监控", en: "Surveillance" } },
    { id: "biometric", text: { zh: "人脸、声纹等生物识别", en: "Biometrics (faces, voices)" } },
    { id: "medical", text: { zh: "医疗建议或者诊断", en: "Medical advice or diagnosis" } },
    { id: "legal", text: { zh: "法律服务或者司法", en: "Legal services or justice" } },
    { id: "law-enforcement", text: { zh: "执法、犯罪预测", en: "Law enforcement, crime prediction" } },
    {
      id: "automated-decisions",
      text: { zh: "对个人权利有影响的全自动决策", en: "Fully automated decisions on people’s rights" },
    },
    { id: "critical-infrastructure", text: { zh: "关键基础设施", en: "Critical infrastructure" } },
    { id: "minors", text: { zh: "面向未成年人的产品", en: "A product meant for minors" } },
  ],
  askWhen: is("licence.field-of-use", "listed", "policy"),
};
