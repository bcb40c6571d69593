import type { Element } from "../../../lib/knowledge/claim";
import { all, always, is } from "../../../lib/knowledge/condition";
import { published } from "../../conditions";

/** The channel and the terms decide whether the act is licensed: no licence comes of a leak, of silence, or of another's permission. */
export const noLicence: Element = {
  id: "no-licence",
  title: { zh: "没有许可", en: "No licence covers the act" },
  tests: [
    {
      id: "own-work",
      when: is("permission", "own"),
      then: "unmet",
      because: { zh: "是自己的成果，不需要他人许可。", en: "It is one’s own work and needs nobody’s licence." },
      cites: ["software.unlicensed-rights-reserved"],
    },
    {
      id: "not-obtained",
      when: is("permission", "not-obtained"),
      then: "unmet",
      because: {
        zh: "尚未取得，还没有需要许可的复制。",
        en: "It has not been obtained, so nothing that needs a licence has been done.",
      },
      cites: ["software.unlicensed-rights-reserved"],
    },
    {
      id: "not-held",
      when: is("permission", "uncovered"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "其许可证未收录或者未能核实，有无许可须按其页面所附的文本判断。",
        en: "Its licence is not held here or could not be verified: whether there is a licence is for the text on its page to say.",
      },
      cites: ["software.unlicensed-rights-reserved"],
      argument: {
        claimant: {
          zh: "权利人未明确许可的权利，不得行使；主张有许可的一方应当拿出文本。",
          en: "Rights not expressly licensed may not be exercised, and whoever relies on a licence must produce it.",
        },
        claimantCites: ["software.unlicensed-rights-reserved"],
        respondent: {
          zh: "公开提供下载的模型通常附有许可证，其范围可能已经覆盖本项使用。",
          en: "Models offered for download usually carry a licence, and it may well cover this use.",
        },
        respondentCites: ["copyright.licence-contract"],
        cautious: {
          zh: "先读其页面所附的许可证；在此之前按没有许可处理。",
          en: "Read the licence on its page first, and until then act as one without a licence.",
        },
      },
    },
    {
      id: "page-stricter",
      when: all(is("permission", "open-licence", "within"), is("page-label", "stricter")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "文件取自他人的页面，该页面给出的许可窄于{model}的许可证，或者没有给出许可。上传者对其改动、训练的部分可以另有权利，其所标的限制不能当作不存在。",
        en: "The file is taken from somebody else’s page, which gives less than {model}’s licence or gives none. Its uploader may hold rights in what was changed or trained, and the limit shown there cannot be treated as absent.",
      },
      cites: ["software.unlicensed-rights-reserved", "copyright.licence-contract"],
      argument: {
        claimant: {
          zh: "经改动的版本由上传者提供，其页面没有许可商业使用；未明确许可的权利，不得行使。",
          en: "The changed version is the uploader’s to give, and its page does not license this use: rights not expressly licensed may not be exercised.",
        },
        claimantCites: ["software.unlicensed-rights-reserved"],
        respondent: {
          zh: "所含的基础模型已由其权利人许可；没有改动的部分，转载者不能另加限制。",
          en: "The base inside was licensed by its own right holder, and one who merely passes files on cannot add limits to them.",
        },
        respondentCites: ["copyright.licence-contract"],
        cautious: {
          zh: "改从权利人的官方页面取得原版，或者取得上传者的书面许可。",
          en: "Take the original from the right holder’s own page, or have the uploader’s permission in writing.",
        },
      },
    },
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
      leaning: "even",
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
      id: "ended-by-its-terms",
      when: all(is("permission", "within"), is("licence-ended", "automatic")),
      then: "met",
      because: {
        zh: "用途在许可之内，但许可证要求附上或者展示的内容没有全部提供。{term:termination}许可因此终止的，此后的复制没有许可。",
        en: "The purpose is licensed, but not everything was given or shown that the licence asks for. {term:termination} Where that ended the licence, copying since then is unlicensed.",
      },
      cites: ["term.termination", "term.licence-copy", "software.unlicensed-rights-reserved"],
    },
    {
      id: "ended-until-cured",
      when: all(is("permission", "within"), is("licence-ended", "curable")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "许可证要求附上或者展示的内容没有全部提供，许可是否因此终止，取决于该项要求是许可的条件还是单纯的约定，以及是否及时补正。{term:termination}",
        en: "Not everything was given or shown that the licence asks for. Whether that ended the licence turns on whether the requirement is a condition of the licence or a mere promise, and on timely cure. {term:termination}",
      },
      cites: ["term.termination", "software.unlicensed-rights-reserved"],
      argument: {
        claimant: {
          zh: "文本写明违反即自动终止，此后的使用没有许可。{term:termination}",
          en: "The text says that breach ends it automatically, and use after that is unlicensed. {term:termination}",
        },
        claimantCites: ["term.termination", "software.unlicensed-rights-reserved"],
        respondent: {
          zh: "漏附声明不影响授权本身，补正后许可恢复。",
          en: "A missing notice leaves the grant untouched, and cure restores it.",
        },
        respondentCites: ["term.termination", "contract.standard-terms-doubt"],
        cautious: { zh: "立即补齐并保存补正日期的记录。", en: "Put it right at once and keep a record of the day." },
      },
    },
    {
      id: "within",
      when: is("permission", "within"),
      then: "unmet",
      because: {
        zh: "{term:purpose}本项使用的用途在许可之内；许可证的其他要求，另见相应各项。",
        en: "{term:purpose} The purpose of this use is licensed; what else the licence asks for is dealt with separately.",
      },
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
      id: "near-a-limit",
      when: all(is("permission", "doubtful"), is("limit", "doubtful")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "用途在许可之内，但是否超出许可证所设的限度有疑问：计量口径或者适用对象与所述情况不尽相同。{if:user-threshold}{if:revenue-threshold}{if:territory}",
        en: "The purpose is licensed, but it is doubtful whether a limit of the licence is passed: what it counts, or whom it binds, is not quite what was stated. {if:user-threshold}{if:revenue-threshold}{if:territory}",
      },
      cites: ["software.unlicensed-rights-reserved", "term.user-threshold", "term.revenue-threshold", "term.territory"],
      argument: {
        claimant: {
          zh: "已经达到限度，超出部分没有许可。",
          en: "The limit is reached, and what lies beyond it is unlicensed.",
        },
        claimantCites: ["software.unlicensed-rights-reserved", "term.user-threshold", "term.territory"],
        respondent: {
          zh: "按文本的口径没有达到，或者该限度不及于本项使用；有疑义时作不利于条款提供方的解释。",
          en: "Counted as the text counts, it is not reached, or does not concern this use; doubt goes against the party that supplied the terms.",
        },
        respondentCites: ["contract.standard-terms-doubt", "term.user-threshold"],
        cautious: {
          zh: "按文本的口径核算并留存记录，接近限度的先取得许可人书面确认。",
          en: "Count as the text counts and keep the record; near the limit, have the licensor confirm in writing first.",
        },
      },
    },
    {
      id: "tested-then-stopped",
      when: all(is("permission", "doubtful"), is("use-status", "never-launched")),
      then: "contested",
      leaning: "even",
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
      leaning: "even",
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
        zh: "{if:user-threshold}{if:revenue-threshold}{if:territory}{if:licensee}所述情况超出许可证所设的限度，本项使用没有许可。",
        en: "{if:user-threshold}{if:revenue-threshold}{if:territory}{if:licensee}What was stated goes beyond a limit of the licence, so this use is unlicensed.",
      },
      cites: [
        "software.unlicensed-rights-reserved",
        "term.user-threshold",
        "term.revenue-threshold",
        "term.territory",
        "term.licensee",
      ],
    },
    {
      id: "exceeded",
      when: is("permission", "exceeded"),
      then: "met",
      because: {
        zh: "{term:purpose}本项使用超出许可范围，为此所作的复制没有许可。{if:termination}",
        en: "{term:purpose} This use goes beyond the licence, and copying for it is unlicensed. {if:termination}",
      },
      cites: ["term.purpose", "term.termination", "software.unlicensed-rights-reserved"],
    },
    {
      id: "unregistered",
      when: is("permission", "unregistered"),
      then: "met",
      because: {
        zh: "{term:purpose}没有完成登记或者取得同意，此项用途没有许可。",
        en: "{term:purpose} There is no completed registration and no consent, so this use is unlicensed.",
      },
      cites: ["term.purpose", "software.unlicensed-rights-reserved"],
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
      leaning: "even",
      because: {
        zh: "许可是给申请人的；是否及于其所在单位，取决于申请时以谁的名义、有无代理权。",
        en: "The licence is the applicant’s. Whether it reaches the organisation turns on the name in which the form was made and the applicant’s authority.",
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
        zh: "申请没有得到答复，不等于取得许可；许可合同中权利人未明确许可的权利，另一方不得行使，何况尚无合同。",
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
      planned: {
        zh: "不会从权利人处取得许可。外泄、转载或他人交付都不产生许可；不同意协议，同时意味着没有协议给予的许可。",
        en: "No licence would come from the right holder. A leak, a mirror or delivery by a third person creates none, and whoever does not agree to the agreement does not have the licence it gives.",
      },
      cites: ["software.unlicensed-rights-reserved", "term.research"],
    },
  ],
};
