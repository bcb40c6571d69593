import type { Element } from "../../../lib/knowledge/claim";
import { always, is } from "../../../lib/knowledge/condition";

/** Interim Measures art. 2: a service to the public in mainland China; development and use kept from it are outside. */
export const publicService: Element = {
  id: "public-service",
  title: { zh: "向境内公众提供服务", en: "A service to the public in mainland China" },
  tests: [
    {
      id: "public",
      when: is("public-mainland", "yes"),
      then: "met",
      because: {
        zh: "面向公众，包括注册后即可使用的情形。",
        en: "It is for the public, anyone who registers included.",
      },
      cites: ["genai.scope"],
    },
    {
      id: "clients",
      when: is("public-mainland", "clients"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "只向特定企业客户提供，是否属于“境内公众”有争议。",
        en: "Whether particular business clients are “the public” is disputed.",
      },
      cites: ["genai.scope", "genai.definitions"],
      argument: {
        claimant: {
          zh: "以可编程接口提供的也是提供者；客户再向公众提供的，上游难以置身事外。",
          en: "Those who serve through an interface are providers too; where clients serve the public, the source is hard to leave out.",
        },
        claimantCites: ["genai.definitions"],
        respondent: {
          zh: "未向境内公众提供的研发、应用不适用本办法。",
          en: "Development and use not offered to the public are outside the Measures.",
        },
        respondentCites: ["genai.scope"],
        cautious: {
          zh: "在合同中查明客户是否面向公众，并按面向公众准备。",
          en: "Establish by contract whether clients face the public, and prepare as if they did.",
        },
      },
    },
    {
      id: "not-public",
      when: always,
      then: "unmet",
      because: {
        zh: "只供内部使用，或者只向境外提供，不属于向境内公众提供。",
        en: "It is for internal use or offered abroad only, and not to the public in mainland China.",
      },
      cites: ["genai.scope"],
    },
  ],
};
