import type { Element } from "../../../lib/knowledge/claim";
import { all, always, is } from "../../../lib/knowledge/condition";
import { published } from "../../conditions";

/** The channel and the terms decide whether the act is licensed: no licence comes of a leak, of silence, or of another's permission. */
export const noLicence: Element = {
  id: "no-licence",
  title: { zh: "没有许可", en: "No licence covers the act" },
  tests: [
    {
      id: "gpl",
      when: all(is("permission", "open-licence"), is("licence.derivatives", "copyleft")),
      then: "unmet",
      because: {
        zh: "该部分以{licence}发布，复制、运行和内部修改在许可之内；交付副本后的义务另见相应一项。",
        en: "This part is released under the {licence}, which covers copying, running and modifying it in-house. What follows from handing over copies is dealt with separately.",
      },
      cites: ["term.research", "term.revocability", "software.unlicensed-rights-reserved"],
    },
    {
      id: "permissive",
      when: is("permission", "open-licence"),
      then: "unmet",
      because: {
        zh: "{term:commercial}{term:licence-copy}",
        en: "{term:commercial} {term:licence-copy}",
      },
      cites: ["term.commercial", "term.licence-copy", "software.unlicensed-rights-reserved"],
    },
    {
      id: "separate",
      when: is("permission", "separate"),
      then: "unmet",
      because: {
        zh: "另有权利人的书面许可；以其范围确实覆盖本项使用为前提，请核对原文。",
        en: "A separate written permission exists. This holds only if its scope really covers this use: read the document.",
      },
      cites: ["copyright.licence-contract", "software.unlicensed-rights-reserved"],
    },
    {
      id: "published-research",
      when: all(
        is("permission", "within"),
        is("licence.transfer", "personal"),
        is("purpose-kind", "research", "evaluation"),
        published,
      ),
      then: "contested",
      because: {
        zh: "使用本身在许可之内，但向不特定人公开或提供取得途径是否仍属许可范围内的分发，有争议。{term:transfer}{term:termination}",
        en: "The use itself is licensed, but it is disputed whether opening the files to anyone is still distribution within the licence. {term:transfer} {term:termination}",
      },
      cites: ["term.transfer", "term.termination", "software.unlicensed-rights-reserved"],
      argument: {
        claimant: {
          zh: "许可属于个人，公开使许可以外的人取得软件。",
          en: "The licence is personal, and publication reaches people outside it.",
        },
        claimantCites: ["term.transfer"],
        respondent: {
          zh: "许可对分发另有规定，符合其条件的即在范围之内。{term:distribution}",
          en: "The licence provides for distribution, and what meets its conditions lies within it. {term:distribution}",
        },
        respondentCites: ["term.distribution"],
        cautious: {
          zh: "在取得权利人书面同意之前，不公开完整文件，也不提供取得途径。",
          en: "Until the right holder agrees in writing, neither publish the files nor point to them.",
        },
      },
    },
    {
      id: "within",
      when: is("permission", "within"),
      then: "unmet",
      because: { zh: "{term:purpose}本项使用在此范围之内。", en: "{term:purpose} This use lies within it." },
      cites: ["term.purpose", "software.unlicensed-rights-reserved"],
    },
    {
      id: "unused",
      when: is("permission", "unused"),
      then: "unmet",
      because: {
        zh: "商业计划在动手之前放弃；取得和保留文件本身在许可范围之内。{term:research}",
        en: "The commercial plan was dropped before anything was done; obtaining and keeping the files was itself licensed. {term:research}",
      },
      cites: ["term.research", "software.unlicensed-rights-reserved"],
    },
    {
      id: "tested-then-stopped",
      when: all(is("permission", "doubtful"), is("use-status", "never-launched")),
      then: "contested",
      because: {
        zh: "上线前已停止，但内部测试中已发生复制和使用；为商业产品所作的测试是否属于“商业目的”，有争议。",
        en: "It was stopped before launch, but testing had already copied and used the files; whether testing for a commercial product is a “commercial purpose” is disputed.",
      },
      cites: ["term.research", "term.commercial", "software.unlicensed-rights-reserved"],
      argument: {
        claimant: {
          zh: "测试服务于商业产品。{term:commercial}",
          en: "The tests served a commercial product. {term:commercial}",
        },
        claimantCites: ["term.commercial"],
        respondent: {
          zh: "没有上线、没有收入，停止于测试，仍在研究之内；对格式条款有两种以上解释的，应当作出不利于提供方的解释{compare}。",
          en: "Nothing went live or earned anything and it ended in testing, so it was still research. A standard term open to two readings is read against the party that supplied it{compare}.",
        },
        respondentCites: ["term.research", "contract.standard-terms-doubt"],
        cautious: {
          zh: "保存停止的日期和测试范围的记录，不再使用测试所得的模型。",
          en: "Keep records of the day it stopped and of what was tested, and do not use the models that came of it.",
        },
      },
    },
    {
      id: "doubtful",
      when: is("permission", "doubtful"),
      then: "contested",
      because: {
        zh: "{term:evaluation}",
        en: "{term:evaluation}",
      },
      cites: ["term.evaluation", "software.unlicensed-rights-reserved"],
      argument: {
        claimant: {
          zh: "{term:production}企业评估模型是为了经营，未明确许可的权利不得行使。",
          en: "{term:production} A company evaluates a model for its business, and rights not expressly licensed may not be exercised.",
        },
        claimantCites: ["term.production", "software.unlicensed-rights-reserved"],
        respondent: {
          zh: "评估本身不产生收入也不进入生产，仍属研究；对格式条款有两种以上解释的，应当作出不利于提供方的解释{compare}。",
          en: "Evaluation earns nothing and is not production, so it is still research. A standard term open to two readings is read against the party that supplied it{compare}.",
        },
        respondentCites: ["term.research", "contract.standard-terms-doubt"],
        cautious: {
          zh: "把评估限制在隔离环境、不接触真实业务，并在转入产品之前取得许可或更换模型。",
          en: "Keep evaluation in isolation from live business, and obtain a licence or change the model before anything becomes a product.",
        },
      },
    },
    {
      id: "beyond-a-limit",
      when: all(is("permission", "exceeded"), is("limit", "beyond")),
      then: "met",
      because: {
        zh: "超出许可证所设的规模、收入或者地域限度，本项使用没有许可。{if:user-threshold}{if:revenue-threshold}{if:territory}",
        en: "A limit of scale, revenue or territory is exceeded, so this use is unlicensed. {if:user-threshold}{if:revenue-threshold}{if:territory}",
      },
      cites: ["software.unlicensed-rights-reserved", "term.user-threshold", "term.territory"],
    },
    {
      id: "exceeded",
      when: is("permission", "exceeded"),
      then: "met",
      because: {
        zh: "{term:purpose}本项使用超出许可范围，其后的复制没有许可。{term:termination}",
        en: "{term:purpose} This use goes beyond the licence, and copying for it is unlicensed. {term:termination}",
      },
      cites: ["term.purpose", "term.termination", "software.unlicensed-rights-reserved"],
    },
    {
      id: "unregistered",
      when: is("permission", "unregistered"),
      then: "met",
      because: {
        zh: "{term:commercial}没有办理，此项用途没有许可。",
        en: "{term:commercial} That was not done, so this use is unlicensed.",
      },
      cites: ["term.commercial", "software.unlicensed-rights-reserved"],
    },
    {
      id: "another-person-commercial",
      when: all(is("permission", "another-person"), is("grant", "forbidden")),
      then: "met",
      because: {
        zh: "许可属于他人。{term:transfer}{term:commercial}",
        en: "The licence belongs to someone else. {term:transfer} {term:commercial}",
      },
      cites: ["term.transfer", "term.commercial", "software.unlicensed-rights-reserved"],
    },
    {
      id: "another-person",
      when: is("permission", "another-person"),
      then: "contested",
      because: {
        zh: "许可是给申请人的；是否及于其所在单位，取决于申请时以谁的名义、有无代理权。",
        en: "The licence was given to the applicant. Whether it reaches the organisation turns on the name in which the form was made and the applicant’s authority.",
      },
      cites: ["term.transfer", "term.authority", "software.unlicensed-rights-reserved"],
      argument: {
        claimant: {
          zh: "{term:transfer}",
          en: "{term:transfer}",
        },
        claimantCites: ["term.transfer"],
        respondent: {
          zh: "员工为履行职务而申请的，被许可人可以是其雇主。{if:authority}",
          en: "Where an employee applied in the course of the job the licensee may be the employer. {if:authority}",
        },
        respondentCites: ["contract.offer-acceptance", "term.authority"],
        cautious: {
          zh: "以本单位名义重新取得许可之前，把它当作没有许可。",
          en: "Treat the organisation as unlicensed until it holds a licence in its own name.",
        },
      },
    },
    {
      id: "asked",
      when: is("permission", "asked"),
      then: "met",
      because: {
        zh: "申请没有答复不是许可；许可合同中权利人未明确许可的权利，另一方不得行使，何况尚无合同。",
        en: "Silence on an application is no licence: even under a contract, rights not expressly licensed may not be exercised, and here there is none.",
      },
      cites: ["software.unlicensed-rights-reserved", "contract.offer-acceptance"],
    },
    {
      id: "refused",
      when: is("permission", "refused"),
      then: "met",
      because: {
        zh: "申请已被拒绝，权利人明确表示不许可。",
        en: "The application was refused: the right holder said no.",
      },
      cites: ["software.unlicensed-rights-reserved", "term.research"],
    },
    {
      id: "none",
      when: always,
      then: "met",
      because: {
        zh: "没有从权利人处取得许可。外泄、转载或他人交付都不产生许可；没有同意过协议，同时意味着没有协议给予的许可。",
        en: "No licence came from the right holder. A leak, a mirror or delivery by a third person creates none, and not having agreed to the agreement means not having the licence it gives.",
      },
      cites: ["software.unlicensed-rights-reserved", "term.research"],
    },
  ],
};
