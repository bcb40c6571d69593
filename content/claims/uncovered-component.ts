import type { Claim } from "../../lib/knowledge/claim";
import { always, is, not } from "../../lib/knowledge/condition";

/** Parts that people name and this edition does not judge: said openly, so that silence is not taken for safety. */
export const uncoveredComponent: Claim = {
  id: "uncovered-component",
  kind: "claim",
  jurisdiction: "prc",
  order: 110,
  title: { zh: "此部分自身的许可、权属和秘密性", en: "This part’s own licence, ownership and secrecy" },
  claimant: { zh: "该部分的权利人", en: "the right holder of that part" },
  summary: {
    zh: "运行库、训练代码、数据集和输出内容各有自己的许可和权属，须按其文本判断。",
    en: "Runtimes, training code, data sets and outputs have licences and owners of their own and are to be judged on their texts.",
  },
  components: ["third-party-runtime", "training-code", "training-data", "outputs"],
  transition: "copyright",
  acts: ["use"],
  relevantWhen: not(is("permission", "own", "not-obtained")),
  uncoveredWhen: always,
  elements: [
    {
      id: "own-terms",
      title: { zh: "有自己的许可条款", en: "Terms of its own" },
      tests: [
        {
          id: "to-be-read",
          when: always,
          then: "met",
          because: {
            zh: "权利人未明确许可的权利不得行使，须核对其文本。",
            en: "Rights not expressly licensed may not be exercised: its text must be read.",
          },
          cites: ["software.unlicensed-rights-reserved"],
        },
      ],
    },
  ],
  defences: [],
  severity: [{ when: always, then: "moderate", because: { zh: "未予评估。", en: "Not assessed." } }],
  remedies: [],
  levers: [],
  evidence: [],
  limitation: { zh: "未予评估。", en: "Not assessed." },
  notes: [],
};
