import type { Transition } from "../../lib/knowledge/transition";

export const crimeTransition: Transition = {
  id: "crime",
  kind: "milder",
  field: { zh: "刑事", en: "Crime" },
  text: {
    zh: "适用行为时的法律，新法处罚较轻的适用新法（从旧兼从轻）；司法解释也依行为时的解释，新的解释对行为人有利的适用新的解释。",
    en: "The law at the time of the act applies, unless later law is milder. Interpretations likewise: that of the time, unless a new one favours the accused.",
  },
  cites: ["crime.milder-interpretation"],
};
