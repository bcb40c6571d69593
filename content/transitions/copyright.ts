import type { Transition } from "../../lib/knowledge/transition";

export const copyrightTransition: Transition = {
  id: "copyright",
  kind: "continuing",
  field: { zh: "著作权", en: "Copyright" },
  text: {
    zh: "著作权法修改前的行为适用修改前的规定，修改后的行为适用修改后的规定；修改前发生、持续到修改后的，适用修改后的规定。",
    en: "Acts before an amendment of the Copyright Law fall under the law as it then stood and acts after it under the amended law; an act that began before and goes on after it falls under the amended law.",
  },
  cites: ["copyright.transition"],
};
