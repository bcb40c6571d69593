import { is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { userBands } from "../user-bands";

export const groupUsers: Question = {
  id: "group-users",
  scope: "matter",
  topic: "actor",
  kind: "one",
  title: {
    zh: "现在的月活跃用户（含关联方的产品）大约多少？",
    en: "Roughly how many monthly active users have you now (affiliates’ products included)?",
  },
  hint: {
    zh: "许可证只计算使用该模型的产品或者服务的，填该产品或者服务的数字。",
    en: "Where the licence counts only the product or service that uses the model, give that number.",
  },
  why: {
    zh: "有的许可证以用户数为界，超过的须另行取得许可；有的只看模型发布时的数字，另行询问。",
    en: "Some licences stop at a number of users and ask for a separate licence above it; some look only at the number at the model’s release, which is asked separately.",
  },
  law: ["term.user-threshold"],
  options: [...userBands],
  askWhen: is("licence.user-threshold", "separate-licence", "ends", "display"),
};
