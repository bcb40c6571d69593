import type { Transition } from "../../lib/knowledge/transition";

export const regulationTransition: Transition = {
  id: "regulation",
  kind: "service",
  field: { zh: "监管", en: "Regulation" },
  text: {
    zh: "按服务提供期间有效的规定判断；施行之前已经结束的服务不适用。",
    en: "Judged by the rules in force while the service is offered; a service that ended before they came into force is not governed.",
  },
  cites: ["genai.scope"],
};
