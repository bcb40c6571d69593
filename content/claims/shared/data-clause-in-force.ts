import type { Element } from "../../../lib/knowledge/claim";
import { all, always, before, is, not } from "../../../lib/knowledge/condition";

/** Of outputs had through a service no day of acquisition or of ending is asked; the stage of the product stands in. */
const throughService = all(is("component", "outputs"), is("way", "service"));

/** Art. 13(3) has no counterpart before 15 October 2025 (art. 41 of the 2025 text; 法释〔2022〕9号 art. 28 by analogy). */
export const dataClauseInForce: Element = {
  id: "in-force",
  title: { zh: "行为发生在条款施行之后", en: "Conduct under the new clause" },
  tests: [
    {
      id: "not-yet-law",
      when: before("law-date", "2025-10-15"),
      then: "unmet",
      because: {
        zh: "该条款当时尚未施行（自2025年10月15日起施行），2019年文本没有相应规定。",
        en: "The clause was not yet in force: it applies from 15 October 2025, and the 2019 text has nothing like it.",
      },
      cites: ["aucl.data-clause"],
    },
    {
      id: "outputs-in-use",
      when: all(throughService, is("stage", "planning", "testing", "live")),
      then: "met",
      because: {
        zh: "输出内容现在仍在获取、使用，或者正准备使用；在条款尚未施行时即已结束的，不在其内。",
        en: "Outputs are being obtained and used now, or are about to be; what ended while the clause was not yet in force is outside it.",
      },
      cites: ["aucl.data-clause"],
    },
    {
      id: "outputs-stopped",
      when: throughService,
      then: "contested",
      leaning: "even",
      because: {
        zh: "产品已经下线；如果以输出训练的模型在条款尚未施行时即已停用，不适用该条款，须查明。",
        en: "The product has been taken down. If the model trained on the outputs went out of use while the clause was not yet in force, the clause does not apply: this must be established.",
      },
      cites: ["aucl.data-clause", "unfair.transition"],
      argument: {
        claimant: {
          zh: "训练所得的模型仍被保留和使用，行为持续到施行之后。",
          en: "The model that came of the training was kept and used, so the conduct went on past that day.",
        },
        claimantCites: ["unfair.transition"],
        respondent: {
          zh: "获取输出的行为早已完成，其后使用的是自己的模型。",
          en: "Obtaining the outputs was long done, and what was used after was one’s own model.",
        },
        respondentCites: ["aucl.data-clause"],
        cautious: {
          zh: "查明最后一次获取和使用输出的日期。",
          en: "Establish when outputs were last obtained and used.",
        },
      },
    },
    {
      id: "ended-before",
      when: all(is("continuing", "stopped"), before("ended", "2025-10-15")),
      then: "unmet",
      because: {
        zh: "使用结束时该条款尚未施行（自2025年10月15日起施行），适用修订前的法律。",
        en: "When use ended the clause was not yet in force (it applies from 15 October 2025): the law as it stood before governs.",
      },
      cites: ["aucl.data-clause", "unfair.transition"],
    },
    {
      id: "obtained-after",
      when: not(before("acquired", "2025-10-15")),
      then: "met",
      because: {
        zh: "在条款施行之后取得。",
        en: "It is obtained with the clause already in force.",
      },
      cites: ["aucl.data-clause"],
    },
    {
      id: "used-after",
      when: always,
      then: "contested",
      leaning: "even",
      because: {
        zh: "取得在施行之前，使用持续到施行之后。新条款同时规定“获取、使用”，能否及于以往取得的数据，有争议。",
        en: "It was obtained before the clause came into force and used after. The clause speaks of obtaining “or” using, and whether it reaches what was obtained before is disputed.",
      },
      cites: ["aucl.data-clause", "unfair.transition"],
      argument: {
        claimant: {
          zh: "使用是独立的、持续的行为；施行前发生、持续到施行以后的，适用修改后的法律（司法解释就2019年修正所作的规定，可作参照）。",
          en: "Use is an act of its own that goes on, and conduct that began before an amendment and goes on after it falls under the amended law (so the interpretation on the 2019 amendment, by analogy).",
        },
        claimantCites: ["unfair.transition", "aucl.data-clause"],
        respondent: {
          zh: "“不正当方式”说的是获取的方式，获取已在施行前完成；单纯继续使用没有新的不正当方式。",
          en: "“Improper means” are about how data are obtained, and that was done before; merely going on using involves no new improper means.",
        },
        respondentCites: ["aucl.data-clause"],
        cautious: {
          zh: "继续使用的，按新法已经适用来准备。",
          en: "While use goes on, prepare as if the new law applied.",
        },
      },
    },
  ],
};
