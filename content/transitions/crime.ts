import type { Transition } from "../../lib/knowledge/transition";

export const crimeTransition: Transition = {
  id: "crime",
  kind: "milder",
  field: { zh: "刑事", en: "Crime" },
  text: {
    zh: "适用行为时的法律，新法处罚较轻的适用新法（从旧兼从轻）。",
    en: "The law at the time of the act applies, unless later law is milder.",
  },
  cites: [],
};
