import type { Transition } from "../../lib/knowledge/transition";

export const unfairCompetitionTransition: Transition = {
  id: "unfair-competition",
  kind: "continuing",
  field: { zh: "不正当竞争", en: "Unfair competition" },
  text: {
    zh: "修改决定施行前发生的行为适用修改前的法律，持续到施行以后的适用修改后的法律。司法解释就2019年修正作此规定，对2025年修订可作参照。",
    en: "Acts before an amending decision fall under the earlier law, and acts that go on after it under the amended law. The interpretation says so of the 2019 amendment; for the 2025 revision it serves by analogy.",
  },
  cites: ["unfair.transition"],
};
