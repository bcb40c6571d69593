import type { Transition } from "../../lib/knowledge/transition";

export const tradeSecretTransition: Transition = {
  id: "trade-secret",
  kind: "continuing",
  field: { zh: "商业秘密", en: "Trade secrets" },
  text: {
    zh: "适用被诉侵权行为发生时的法律；行为在法律修改之前已经发生且持续到修改之后的，适用修改后的法律。取得是已经完成的行为，此后的使用是另一持续的行为。",
    en: "The law at the time of the act applies; conduct that began before an amendment and goes on after it falls under the amended law. Acquisition is a completed act; use afterwards is a separate act that goes on.",
  },
  cites: ["secret.transition"],
};
