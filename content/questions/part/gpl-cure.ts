import { all, includes, is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { copyleftOnCopies, notObtained } from "../../conditions";

export const gplCure: Question = {
  id: "gpl-cure",
  scope: "part",
  topic: "handling",
  kind: "one",
  title: { zh: "未合规的交付，后来补救了吗？", en: "Was the non-compliant delivery put right?" },
  why: {
    zh: "GPL-3.0 第 8 条给出恢复许可的途径：停止违反，并在期限内补正。",
    en: "Section 8 of GPL-3.0 lets a licence come back where the violation stops and is cured in time.",
  },
  law: ["gpl-3.0.reinstatement"],
  options: [
    {
      id: "not-cured",
      text: { zh: "还没有", en: "Not yet" },
    },
    {
      id: "ceased",
      text: {
        zh: "已停止违反，尚未收到权利人通知",
        en: "The violation has stopped and no notice has come from the right holder",
      },
    },
    {
      id: "cured-in-time",
      text: { zh: "首次收到通知后 30 日内已补正", en: "Cured within 30 days of a first notice" },
    },
    {
      id: "cured-late",
      text: { zh: "收到通知 30 日后才补正", en: "Cured more than 30 days after the notice" },
    },
  ],
  follows: [{ when: notObtained, value: "not-cured" }],
  askWhen: all(
    is("gpl-compliance", "partial", "none"),
    copyleftOnCopies,
    includes("delivery", "on-device", "on-premise", "published-full"),
  ),
  components: ["inference-code", "model-code"],
};
