import { all, is, not } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { userBands } from "../user-bands";

export const usersAtRelease: Question = {
  id: "users-at-release",
  scope: "part",
  topic: "terms",
  kind: "one",
  title: {
    zh: "该模型发布之前的那个自然月，月活跃用户（含关联方的产品）大约多少？",
    en: "Roughly how many monthly active users were there in the calendar month before this model’s release (affiliates’ products included)?",
  },
  why: {
    zh: "有的许可证只看模型发布时的用户数：当时超过的须另行取得许可，此后才超过的不受影响。",
    en: "Some licences look only at the number of users at the model’s release: whoever was above the limit then needs a separate licence, and whoever grew past it later does not.",
  },
  law: ["term.user-threshold"],
  options: [...userBands],
  components: ["weights", "tokenizer"],
  askWhen: all(
    is("licence.user-threshold", "separate-licence", "ends", "display"),
    not(is("licence.user-threshold.testDay", "continuing", "none")),
  ),
};
