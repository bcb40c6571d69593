import { all, includes, is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";

export const filingNumber: Question = {
  id: "filing-number",
  scope: "matter",
  topic: "service",
  kind: "one",
  title: { zh: "备案编号公示了吗？", en: "Is the filing number shown?" },
  why: {
    zh: "完成备案的，应当在网站、应用程序的显著位置标明备案编号并提供公示信息链接。",
    en: "Once filed, the number and a link to the published information must stand in a conspicuous place of the site or application.",
  },
  law: ["algorithm.number-shown", "deep.number-shown"],
  options: [
    { id: "shown", text: { zh: "已在显著位置标明，并附链接", en: "Shown in a conspicuous place, with the link" } },
    { id: "not-shown", text: { zh: "没有，或者只有其中一项", en: "No, or only one of the two" } },
  ],
  askWhen: all(
    includes("users", "mainland"),
    is("audience", "public", "business-clients"),
    is("filing", "filed"),
    is("stage", "live"),
  ),
};
