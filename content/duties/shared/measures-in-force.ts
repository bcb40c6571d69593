import type { Element } from "../../../lib/knowledge/claim";
import { always, is } from "../../../lib/knowledge/condition";

/** The Interim Measures govern services on or after 15 August 2023 (art. 24). */
export const measuresInForce: Element = {
  id: "in-force",
  title: { zh: "服务发生在施行日（2023年8月15日）以后", en: "Service on or after 15 August 2023" },
  tests: [
    {
      id: "before",
      when: is("measures-period", "before"),
      then: "unmet",
      because: {
        zh: "《暂行办法》当时尚未施行，或者服务在其施行之前已经下线。",
        en: "The Measures were not yet in force, or the service had ended before they were.",
      },
      cites: ["genai.in-force"],
    },
    {
      id: "planned",
      when: is("measures-period", "planned"),
      then: "met",
      because: {
        zh: "尚未上线；上线时《暂行办法》已经施行。",
        en: "It is not live yet; the Measures are in force by the time it will be.",
      },
      cites: ["genai.in-force"],
    },
    {
      id: "within",
      when: always,
      then: "met",
      because: {
        zh: "服务在《暂行办法》施行之后提供。",
        en: "The service was offered after the Measures came into force.",
      },
      cites: ["genai.in-force"],
    },
  ],
};
