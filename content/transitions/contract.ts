import type { Transition } from "../../lib/knowledge/transition";

export const contractTransition: Transition = {
  id: "contract",
  kind: "chosen-law",
  field: { zh: "合同", en: "Contract" },
  text: {
    zh: "合同的实体问题适用当事人选择的法律；所选为中国法的，直接适用中国法条文，否则仅作比较；均取订立和履行时有效的版本。",
    en: "The substance of a contract follows the law that the parties chose. Where that is PRC law its provisions apply directly, otherwise they are a comparison only; in either case in the version in force on conclusion and performance.",
  },
  cites: ["conflict.contract-choice"],
};
