import type { Element } from "../../../lib/knowledge/claim";
import { all, always, includes, is } from "../../../lib/knowledge/condition";
import { secondHand } from "../../conditions";

/** The means that art. 13(3) of the Anti-Unfair Competition Law of 2025 names, and those that may come under its "other". */
export const improperMeans: Element = {
  id: "improper-means",
  title: { zh: "以不正当方式获取、使用", en: "Obtained or used by improper means" },
  tests: [
    {
      id: "bulk-outputs",
      when: is("component", "outputs"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "以自己的账号正常调用，只是违反服务条款的，是否属于“不正当方式”有争议；虚假开户、共用密钥、突破频率或者地区限制的，更接近欺诈和避开技术管理措施。",
        en: "Calling a service normally, from one’s own account, and only against its terms: whether that is “improper means” is disputed. False accounts, shared keys and getting past rate limits or region blocks come nearer to fraud and to avoiding technical management measures.",
      },
      cites: ["aucl.data-clause"],
      argument: {
        claimant: {
          zh: "服务者以条款和技术限制禁止用输出训练竞争模型，绕开这些限制成批获取即属不正当。",
          en: "The provider’s terms and technical limits forbid training rival models on outputs; taking them in bulk past those limits is improper.",
        },
        claimantCites: ["aucl.data-clause"],
        respondent: {
          zh: "付费调用取得的输出没有欺诈，也没有避开任何技术措施；违反条款是合同问题。",
          en: "Outputs paid for were obtained without fraud and past no technical measure; a breach of terms is for contract law.",
        },
        respondentCites: ["aucl.data-clause"],
        cautious: {
          zh: "查明账号、用量和条款版本；条款禁止的，停止用于训练。",
          en: "Establish account, volume and version of the terms; where they forbid it, stop training on outputs.",
        },
      },
    },
    {
      id: "lock-broken",
      when: includes("access", "bypass"),
      then: "met",
      because: {
        zh: "以技术手段绕过限制取得，属于避开或者破坏技术管理措施。",
        en: "It is obtained past the restriction by technical means: avoiding or breaking technical management measures.",
      },
      cites: ["aucl.data-clause"],
    },
    {
      id: "false-details",
      when: includes("access", "false-details"),
      then: "contested",
      // Approval given to an untrue applicant or purpose is what “fraud” describes.
      leaning: "for",
      because: {
        zh: "以不实的身份、单位或者用途获得批准，是否构成“欺诈”，取决于不实之处是否影响批准。",
        en: "Whether approval on an untrue name, organisation or purpose is “fraud” turns on whether the untruth mattered to the approval.",
      },
      cites: ["aucl.data-clause"],
      argument: {
        claimant: {
          zh: "审批以申请人和用途为准，填写真实情况就不会获批，是以欺诈获取。",
          en: "Approval went by applicant and purpose; with the truth it would have been refused, so it was obtained by fraud.",
        },
        claimantCites: ["aucl.data-clause"],
        respondent: {
          zh: "不实之处与批准无关，或者权利人并未核实；这是合同的效力问题。",
          en: "The untruth had no part in the approval, or nobody checked; it is a matter of the contract’s validity.",
        },
        respondentCites: ["contract.fraud"],
        cautious: {
          zh: "以真实情况重新申请，此前停止使用。",
          en: "Apply anew with the truth, and stop using it until then.",
        },
      },
    },
    {
      id: "anothers-key",
      when: includes("access", "anothers"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "使用他人的账号、获批资格或者链接，是否属于“等不正当方式”，有争议。",
        en: "Whether using somebody else’s account, approval or link is one of the “other improper means” is disputed.",
      },
      cites: ["aucl.data-clause"],
      argument: {
        claimant: {
          zh: "冒用他人资格使审批落空，与欺诈、避开技术管理措施相当。",
          en: "Using another’s standing defeats the approval and is on a level with fraud and avoidance.",
        },
        claimantCites: ["aucl.data-clause"],
        respondent: {
          zh: "经账号本人同意使用，没有欺骗权利人，至多违反其条款。",
          en: "The account holder agreed and the right holder was told nothing untrue: at most its terms were broken.",
        },
        respondentCites: ["aucl.data-clause"],
        cautious: {
          zh: "停止使用他人凭证取得的文件，以自己的名义申请。",
          en: "Stop using files had with another’s credentials, and apply in your own name.",
        },
      },
    },
    {
      id: "proxy",
      when: includes("access", "proxy"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "以代理通过地区限制，是否属于避开技术管理措施，有争议。",
        en: "Whether passing a region block by proxy avoids a technical management measure is disputed.",
      },
      cites: ["aucl.data-clause"],
      argument: {
        claimant: {
          zh: "地区限制是经营者管理访问的技术手段，此处的“技术管理措施”不限于保护作品的措施。",
          en: "A region block is an operator’s technical means of managing access, and “technical management measures” here need not protect works.",
        },
        claimantCites: ["aucl.data-clause"],
        respondent: {
          zh: "代理不破坏任何措施，其他地区的用户均可取得同一文件，谈不上损害。",
          en: "A proxy breaks no measure, and users elsewhere all get the same file: nothing is harmed.",
        },
        respondentCites: ["aucl.data-clause"],
        cautious: {
          zh: "停止以代理取得，改用所在地区开放的渠道。",
          en: "Obtain no more by proxy; use a way that is open in your region.",
        },
      },
    },
    {
      id: "knowingly-leaked",
      when: all(secondHand, is("awareness", "knew", "knew-later", "should-have")),
      then: "contested",
      leaning: "against",
      because: {
        zh: "明知或者应知是外泄文件，从公开流传的渠道取得，自己没有欺诈，也没有避开什么，倾向于不成立。",
        en: "One who knows or should know that the file was leaked takes it from where it goes round openly, deceives nobody and avoids nothing; the better view is against the claim.",
      },
      cites: ["aucl.data-clause"],
      argument: {
        claimant: {
          zh: "明知数据由他人以不正当方式带出仍获取、使用，即是“等不正当方式”。",
          en: "Obtaining and using data known to have been brought out improperly is itself one of the “other improper means”.",
        },
        claimantCites: ["aucl.data-clause"],
        respondent: {
          zh: "条款列举的都是行为人自己的手段，没有商业秘密条款那样的“第三人明知或者应知”的规定；任何人都能取得的文件，持有人已经无法控制。",
          en: "What the clause lists are the actor’s own means, and it has no rule on third parties who knew or should have known such as trade-secret law has; a file that anyone can take is no longer under its holder’s control.",
        },
        respondentCites: ["aucl.data-clause", "aucl.secret-third-party"],
        cautious: {
          zh: "不以此为主要风险，仍应替换模型。",
          en: "Not the main risk, but replace the model all the same.",
        },
      },
    },
    {
      id: "plainly-obtained",
      when: always,
      then: "unmet",
      because: {
        zh: "没有以欺诈、胁迫、避开或者破坏技术管理措施等方式取得；超出许可用途的使用，是合同和一般条款的问题。",
        en: "It is not obtained by fraud, coercion, avoidance or breaking; use beyond the licensed purpose is for contract and the general clause.",
      },
      cites: ["aucl.data-clause"],
    },
  ],
};
