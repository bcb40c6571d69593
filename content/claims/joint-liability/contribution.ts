import type { Element } from "../../../lib/knowledge/claim";
import { all, always, any, includes, is, not } from "../../../lib/knowledge/condition";
import { aware, held, host, links, removedInTime } from "./conditions";

/** What each role does for the infringement, the plainest contribution first. Civil Code 1168, 1169, 1194 to 1197. */
export const contribution: Element = {
  id: "contribution",
  title: { zh: "共同实施、教唆或者帮助", en: "Acting together, instigating or helping" },
  tests: [
    {
      id: "uploader",
      when: all(held, includes("delivery", "published-full")),
      then: "met",
      because: {
        zh: "上传、转载、做种的人自己实施了提供行为，是直接行为人，不是帮助者；他人由此取得、再传播的，又为其提供了条件。",
        en: "Whoever uploads, re-publishes or seeds supplies the file and acts directly, not as a helper; and it makes possible what others then obtain and spread.",
      },
      cites: ["tort.network-user", "network.file-sharing", "tort.joint", "case.medusa-lora"],
    },
    {
      id: "host-notice-ignored",
      when: all(host, is("notice", "ignored")),
      then: "met",
      because: {
        zh: "收到附初步证据的通知而未及时采取必要措施，对损害的扩大部分与用户承担连带责任。",
        en: "A host that has a notice with prima facie evidence and does not take necessary measures in time is jointly liable with the user for the further harm.",
      },
      cites: ["tort.network-notice", "network.takedown", "network.notice-knowledge"],
    },
    {
      id: "link-notice-ignored",
      when: all(links, is("notice", "ignored")),
      then: "met",
      because: {
        zh: "收到通知后仍保留链接或者自动下载功能，继续把公众引向外泄文件，属于帮助。",
        en: "Keeping the link or the automatic download after a notice goes on leading the public to the leaked file, and is help.",
      },
      cites: ["network.links", "network.contributory", "tort.help"],
    },
    {
      id: "host-knew",
      when: all(host, aware, is("online", "online")),
      then: "met",
      because: {
        zh: "知道或者应当知道用户提供的文件侵权而未采取必要措施的，与用户承担连带责任；权利人没有通知也不影响。",
        en: "A host that knows or should know that a user’s file infringes and takes no necessary measures is jointly liable with the user, even without a notice.",
      },
      cites: ["tort.network-provider", "network.contributory", "case.ultraman-hangzhou"],
    },
    {
      id: "delivered-to-client",
      when: all(held, includes("delivery", "on-premise")),
      then: "met",
      because: {
        zh: "集成商把副本部署到客户处并提供安装、支持，客户的复制、使用由此成为可能；双方知情而合作的，构成共同侵权或者帮助侵权。",
        en: "An integrator that installs copies at a client’s and supports them makes the client’s copying and use possible; where both know, they act together, or the one helps the other.",
      },
      cites: ["tort.joint", "tort.help", "software.reproduction"],
    },
    {
      id: "partial-upload",
      when: any(includes("role", "uploader"), all(held, includes("delivery", "published-delta"))),
      then: "contested",
      leaning: "even",
      because: {
        zh: "只发布差分、适配器或者合并结果，是否帮助他人侵害基础模型的权利，取决于他人能否、是否需要另行取得原文件。",
        en: "Whether publishing only a delta, an adapter or a merge helps others to infringe rights in the base depends on whether they can, and must, obtain the original files elsewhere.",
      },
      cites: ["tort.help", "network.contributory"],
      argument: {
        claimant: {
          zh: "差分离开原文件没有用处，发布者明知使用者会去取得外泄文件，等于引导其取得。",
          en: "A delta is useless without the original, and its publisher knows that users will fetch the leaked files: it leads them there.",
        },
        claimantCites: ["network.contributory", "tort.help"],
        respondent: {
          zh: "发布者要求使用者自行合法取得基础模型，没有提供原文件，也没有指明取得途径。",
          en: "The publisher requires users to obtain the base lawfully themselves, and neither supplies the original files nor shows where they are.",
        },
        respondentCites: ["network.joint-supply"],
        cautious: {
          zh: "说明基础模型的许可条件，不附取得外泄文件的方法。",
          en: "State the licence conditions of the base, and say nothing on how to find leaked files.",
        },
      },
    },
    {
      id: "host-removed",
      when: all(host, aware),
      then: "contested",
      leaning: "even",
      because: {
        zh: "知情之后已经撤下；撤下是否及时，此前是否已构成应知，有争议。",
        en: "It was taken down after there was knowledge; whether in time, and whether the host should have known before, is disputed.",
      },
      cites: ["tort.network-provider", "network.should-know"],
      argument: {
        claimant: {
          zh: "侵权事实明显，平台应当更早采取措施。",
          en: "The infringement was obvious and the host should have acted sooner.",
        },
        claimantCites: ["network.should-know", "case.ultraman-hangzhou"],
        respondent: {
          zh: "平台没有主动审查的义务，知情后已及时采取必要措施。",
          en: "A host need not examine on its own initiative, and it took necessary measures promptly once it knew.",
        },
        respondentCites: ["network.fault", "case.medusa-lora"],
        cautious: {
          zh: "保存从知情到撤下的时间记录。",
          en: "Keep a record of the time from knowledge to removal.",
        },
      },
    },
    {
      id: "host-without-procedure",
      when: all(host, not(all(includes("platform-practice", "takedown"), includes("platform-practice", "unaltered")))),
      then: "contested",
      leaning: "even",
      because: {
        zh: "没有便捷的通知渠道，或者对用户的模型作了选择、编辑、推荐，法院综合这些因素认定是否应知。",
        en: "There is no easy channel for notices, or users’ models are selected, edited or recommended: courts weigh these in finding what a host should have known.",
      },
      cites: ["network.should-know", "tort.network-provider"],
      argument: {
        claimant: {
          zh: "平台提供训练、分享功能并作分类推荐，未采取预防措施，应知用户侵权（杭州奥特曼案）。",
          en: "A platform that offers training and sharing, sorts and recommends, and takes no precautions should know of its users’ infringement (the Hangzhou Ultraman case).",
        },
        claimantCites: ["case.ultraman-hangzhou", "network.should-know"],
        respondent: {
          zh: "仅提供技术服务，未主动审查不等于有过错；权重文件是否侵权，从外观上难以辨别。",
          en: "It provides only a technical service, and not examining is no fault; whether a weight file infringes cannot be told by looking at it.",
        },
        respondentCites: ["network.fault", "network.joint-supply"],
        cautious: {
          zh: "建立通知、转送、撤下和防止重复侵权的程序，对标注受限的基础模型设置提示。",
          en: "Set up procedures for notice, forwarding, removal and repeat infringers, and flag restricted base models.",
        },
      },
    },
    {
      id: "tool-maker",
      when: all(includes("role", "tool-maker"), not(removedInTime)),
      then: "contested",
      leaning: "even",
      because: {
        zh: "软件自动下载外泄权重的，是中立工具还是引诱、帮助侵权，有争议。",
        en: "Whether a program that fetches leaked weights is a neutral tool, or entices and helps, is disputed.",
      },
      cites: ["network.contributory", "tort.help"],
      argument: {
        claimant: {
          zh: "把外泄文件的地址写入程序并作为功能推介，是以推介技术支持等方式引诱、鼓励用户侵权。",
          en: "Writing the address of leaked files into a program and promoting it as a feature entices users by promoting technical support.",
        },
        claimantCites: ["network.contributory"],
        respondent: {
          zh: "工具可以用于合法模型，只传递用户指定的地址；仅提供链接、文件分享技术的，不构成共同侵权。",
          en: "The tool serves lawful models too and only passes on the address that a user names; providing mere linking or file-sharing technology is no joint infringement.",
        },
        respondentCites: ["network.joint-supply", "model.counter-notice"],
        cautious: {
          zh: "删除默认指向外泄文件的地址，只保留由用户自行填写的来源。",
          en: "Remove any default address of leaked files, and leave sources for users to enter.",
        },
      },
    },
    {
      id: "linker",
      when: all(links, not(removedInTime)),
      then: "contested",
      leaning: "even",
      because: {
        zh: "发布链接、教程的人没有直接提供文件；明知或者应知所链接的文件侵权的，承担共同侵权责任，否则不承担。",
        en: "One who publishes links or guides supplies no file. It is jointly liable if it knew or should have known that what it links to infringes, and not otherwise.",
      },
      cites: ["network.links", "tort.help"],
      argument: {
        claimant: {
          zh: "专门汇集、更新外泄文件的地址，使公众得以取得，明知而为即是帮助。",
          en: "Collecting and renewing addresses of leaked files puts them in the public’s reach; done knowingly, it is help.",
        },
        claimantCites: ["network.links", "network.contributory"],
        respondent: {
          zh: "链接只告知位置，是公开讨论的一部分；仅提供链接服务的，主张不构成共同侵权应予支持。",
          en: "A link tells only where something is and is part of open discussion; one who provides mere links is to be heard that this is no joint infringement.",
        },
        respondentCites: ["network.joint-supply"],
        cautious: {
          zh: "知道指向外泄文件的，立即移除，不等通知。",
          en: "On learning that it points to leaked files remove it at once, without waiting for a notice.",
        },
      },
    },
    {
      id: "ordered-from-supplier",
      when: is("way", "supplier"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "委托供应商交付并使用其成果的一方，是否与供应商共同侵权，取决于有无共同的意思联络或者过错；自己的复制、使用另行承担责任。",
        en: "Whether one who orders a deliverable and uses it infringes together with the supplier depends on a common purpose or fault. Its own copying and use are judged on their own.",
      },
      cites: ["tort.joint"],
      argument: {
        claimant: {
          zh: "定作、验收并受益，又知道或者应当知道来源，是共同实施。",
          en: "Ordering, accepting and profiting, with knowledge actual or due of the source, is acting together.",
        },
        claimantCites: ["tort.joint", "tort.help"],
        respondent: {
          zh: "委托的是合法交付，来源由供应商决定；供应商应当保证自己是技术的合法拥有者。",
          en: "What was ordered was lawful delivery, and the supplier chose the source; it warrants that it lawfully holds the technology.",
        },
        respondentCites: ["contract.warranty", "contract.technology-by-reference"],
        cautious: {
          zh: "要求供应商说明模型来源并出具证明，写入合同。",
          en: "Have the supplier state and prove where the model came from, and write it into the contract.",
        },
      },
    },
    {
      id: "supplied-by-client",
      when: is("way", "client"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "按客户提供的文件加工、部署，自己也实施了复制；是否与客户构成共同侵权，取决于知情程度。",
        en: "Working on files that a client supplied is copying on one’s own part; whether it is done together with the client depends on what was known.",
      },
      cites: ["tort.joint", "software.reproduction"],
      argument: {
        claimant: {
          zh: "双方分工完成同一复制、使用行为。",
          en: "The two divide between them the same copying and use.",
        },
        claimantCites: ["tort.joint"],
        respondent: {
          zh: "承揽人按指示工作，没有理由怀疑客户的权利。",
          en: "A contractor works on instructions and had no reason to doubt the client’s rights.",
        },
        respondentCites: ["software.innocent-holder"],
        cautious: {
          zh: "要求客户书面保证权利，并对来源作基本核查。",
          en: "Have the client warrant its rights in writing, and make a basic check of the source.",
        },
      },
    },
    {
      id: "integrator-hosting",
      when: includes("role", "integrator"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "集成商没有把文件交给客户，只为其提供功能；客户没有复制文件，双方是否共同侵权有争议。",
        en: "The integrator hands no files to the client and supplies functions only; the client copies nothing, and whether the two infringe together is disputed.",
      },
      cites: ["tort.joint"],
      argument: {
        claimant: {
          zh: "双方以分工合作方式共同利用同一模型获利。",
          en: "By division of labour the two exploit the same model for gain.",
        },
        claimantCites: ["network.joint-supply", "tort.joint"],
        respondent: {
          zh: "客户既不复制也不传播，集成商只对自己的行为负责。",
          en: "The client neither copies nor communicates, and the integrator answers for itself alone.",
        },
        respondentCites: ["software.communication"],
        cautious: {
          zh: "在合同中写明模型来源和责任分担。",
          en: "State the model’s source and who bears what in the contract.",
        },
      },
    },
    {
      id: "link-removed",
      when: links,
      then: "unmet",
      because: {
        zh: "在知情或者收到通知之前已经撤下，或者按通知撤下，没有明知、应知而继续提供帮助的事实。",
        en: "It was taken down before there was knowledge or a notice, or as a notice asked: nothing shows help that went on knowingly.",
      },
      cites: ["network.links", "network.fault"],
    },
    {
      id: "host-with-procedure",
      when: host,
      then: "unmet",
      because: {
        zh: "没有理由知道用户侵权，有通知和撤下程序，收到的通知已经照办。美杜莎案一审对及时撤下的平台即未判令承担责任（该案已上诉，二审结果未核实）。",
        en: "There was no reason to know of infringement by users, there is a procedure for notice and removal, and any notice was complied with. The Medusa case at first instance held a platform that removed promptly not liable (it was appealed; the outcome was not verified).",
      },
      cites: ["network.fault", "tort.network-notice", "case.medusa-lora"],
    },
    {
      id: "no-part",
      when: always,
      then: "unmet",
      because: {
        zh: "没有与他人共同实施，也没有教唆、帮助他人。只维护作兼容、不含权重也不指向外泄文件的开源项目，不是对特定侵权行为的帮助；合并了含链接或者磁力地址的提交的，按链接提供者判断。",
        en: "Nothing was done together with others, and nobody was instigated or helped. Maintaining an open-source project that is merely compatible, holds no weights and points to no leaked files helps no particular infringement; whoever merges a contribution with such a link is judged as one who links.",
      },
      cites: ["tort.joint", "tort.help", "network.joint-supply"],
    },
  ],
};
