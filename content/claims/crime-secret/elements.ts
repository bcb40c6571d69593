import type { Element } from "../../../lib/knowledge/claim";
import { all, always, any, is, not } from "../../../lib/knowledge/condition";
import { disclosed, largeRevenue } from "../../conditions";

export const beyondApproval = all(
  is("way", "official-form"),
  is("permission", "exceeded", "doubtful", "another-person"),
);
/** The user’s own act may have made the secret public. */
export const disclosedInTime = all(disclosed, is("sharing-phase", "gated", "window"));
/** Whoever first let it out, or may have: passing on what already circulates weighs less. */
export const firstDiscloser = all(
  disclosed,
  any(is("sharing-phase", "gated"), all(is("application", "approved"), is("sharing-phase", "window"))),
);
const approvedDiscloser = all(is("application", "approved"), disclosed);

/** Amendment XI applies from 1 March 2021; the text before it is not held. */
export const secretGoverningText: Element = {
  id: "governing-text",
  title: { zh: "适用的刑法条文", en: "The text of the Criminal Law that applies" },
  tests: [
    {
      id: "before-amendment",
      when: is("crime-period", "before-amendment"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "行为在2021年3月1日刑法修正案（十一）施行之前已经结束，适用当时的条文；当时的条文未收录，须另核。",
        en: "The conduct ended before Amendment XI applied on 1 March 2021 and falls under the text of that time, which is not held here and must be checked.",
      },
      cites: ["crime.secret"],
      argument: {
        claimant: {
          zh: "当时的条文和司法解释已处罚给权利人造成重大损失的侵犯商业秘密行为。",
          en: "The text and interpretation of the time already punished infringing trade secrets where major losses were caused.",
        },
        claimantCites: ["crime.secret-amount"],
        respondent: {
          zh: "构成要件和刑罚均有修改，新条文较轻的部分才能适用。",
          en: "Elements and punishment were both amended, and the new text applies only where milder.",
        },
        respondentCites: ["crime.secret"],
        cautious: {
          zh: "先查明行为结束的日期和当时的条文。",
          en: "First establish the day on which it ended and the text of that time.",
        },
      },
    },
    {
      id: "amended",
      when: always,
      then: "met",
      because: {
        zh: "适用经刑法修正案（十一）修正、自2021年3月1日起施行的条文。",
        en: "The text as amended by Amendment XI, in force from 1 March 2021, applies.",
      },
      cites: ["crime.secret"],
    },
  ],
};

const stillSecret = {
  claimant: {
    zh: "最初几天链接只在少数人之间流传，所属领域的人员并未普遍知悉。",
    en: "For the first days the link went round a few people only, and those in the field did not generally know.",
  },
  claimantCites: ["secret.not-public"],
  respondent: {
    zh: "种子发布后任何人都能取得；是否仍为秘密存疑的，刑事上应作有利于被告人的认定。",
    en: "Once seeded anyone could obtain it; in a criminal case doubt on secrecy favours the accused.",
  },
  respondentCites: ["secret.public"],
  cautious: { zh: "查明并保存日期。", en: "Establish and preserve the date." },
};

/** Secrecy as at the day of disclosure for whoever disclosed, and of acquisition for whoever took. */
export const stillSecretElement: Element = {
  id: "not-public",
  title: { zh: "行为发生时仍属商业秘密", en: "Still a trade secret at the time of the act" },
  tests: [
    {
      id: "disclosed-before",
      when: all(disclosed, is("sharing-phase", "gated")),
      then: "met",
      because: {
        zh: "对外提供时文件尚未外泄，只有获批者能够取得。",
        en: "When it was handed out the files had not leaked and only approved applicants had them.",
      },
      cites: ["aucl.secret-definition", "secret.not-public"],
    },
    {
      id: "disclosed-window",
      when: all(disclosed, is("sharing-phase", "window")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "对外提供时外泄已经开始，尚未被媒体普遍报道。",
        en: "When it was handed out the leak had begun but was not yet widely reported.",
      },
      cites: ["secret.not-public", "secret.public"],
      argument: stillSecret,
    },
    {
      id: "approved-use",
      when: all(beyondApproval, is("acquisition-phase", "gated", "window")),
      then: "contested",
      // As in the civil claim: judged as at the day of use, and doubt favours the accused.
      leaning: "against",
      because: {
        zh: "经审批取得时尚属受控信息；超出用途的使用应按使用时判断，其后信息已经公开。",
        en: "It was controlled when approved access was given. Use beyond the purpose is judged as at the day of use, and it became public later.",
      },
      cites: ["secret.not-public", "secret.public"],
      argument: {
        claimant: {
          zh: "公开之前已经开始超范围使用。",
          en: "Use beyond the purpose began before it was public.",
        },
        claimantCites: ["secret.not-public"],
        respondent: { zh: "使用时已可从公开渠道获得。", en: "By the day of use it could be had from public sources." },
        respondentCites: ["secret.public"],
        cautious: { zh: "查明超范围使用从何时开始。", en: "Establish when use beyond the purpose began." },
      },
    },
    {
      id: "taken-before",
      when: is("acquisition-phase", "gated"),
      then: "met",
      because: {
        zh: "取得时文件尚未外泄。",
        en: "The files had not leaked when they were obtained.",
      },
      cites: ["aucl.secret-definition", "secret.not-public"],
    },
    {
      id: "taken-window",
      when: is("acquisition-phase", "window"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "取得时外泄已经开始，尚未被媒体普遍报道。",
        en: "When it was obtained the leak had begun but was not yet widely reported.",
      },
      cites: ["secret.not-public", "secret.public"],
      argument: stillSecret,
    },
    {
      id: "public",
      when: always,
      then: "unmet",
      because: {
        zh: "行为发生时信息已经公开，不再是商业秘密，不构成本罪。",
        en: "It was public by then, no longer a trade secret, and the crime is not made out.",
      },
      planned: {
        zh: "信息现已公开，不再是商业秘密，不构成本罪。",
        en: "It is public by now, no longer a trade secret, and the crime would not be made out.",
      },
      cites: ["secret.public", "model.leak-report"],
    },
  ],
};

/** Criminal Law 219(1), items 1 to 3, and 219(2). */
export const secretAct: Element = {
  id: "act",
  title: { zh: "条文列明的行为", en: "An act that the article lists" },
  tests: [
    {
      id: "approved-discloser",
      when: approvedDiscloser,
      then: "contested",
      leaning: "even",
      because: {
        zh: "获批者对外提供，是否违反“保密义务”或者权利人“有关保守商业秘密的要求”，取决于能否从审批和用途限制中得出保密要求。",
        en: "Whether an approved recipient who passes it on breaks a confidentiality obligation or a requirement of secrecy depends on reading one into the approval and the limits of purpose.",
      },
      cites: ["crime.secret", "secret.implied-duty"],
      argument: {
        claimant: {
          zh: "逐案审批、个人化链接和不得再许可的约定，表明了保守秘密的要求。",
          en: "Case-by-case approval, personal links and the bar on sublicensing show a requirement of secrecy.",
        },
        claimantCites: ["crime.secret", "secret.implied-duty"],
        respondent: {
          zh: "{term:confidentiality}违反用途限制是违约。",
          en: "{term:confidentiality} Breaking a limit of purpose is breach of contract.",
        },
        respondentCites: ["crime.secret", "term.confidentiality", "term.distribution"],
        cautious: {
          zh: "停止提供，保存记录，请刑事律师介入。",
          en: "Stop supplying, preserve the records and bring in criminal counsel.",
        },
      },
    },
    {
      id: "beyond-approval",
      when: beyondApproval,
      then: "contested",
      leaning: "even",
      because: {
        zh: "超出许可用途的使用，是否违反保密要求有争议：用途限制不等于保密要求。",
        en: "Whether use beyond the licensed purpose breaks a requirement of secrecy is disputed: a limit of purpose is no requirement of secrecy.",
      },
      cites: ["crime.secret"],
      argument: {
        claimant: {
          zh: "以审批方式限定人员和用途，就是对控制信息的要求。",
          en: "Limiting persons and purposes by approval is a requirement to keep control.",
        },
        claimantCites: ["crime.secret", "secret.measures-list"],
        respondent: {
          zh: "{term:confidentiality}超范围使用属于违约。",
          en: "{term:confidentiality} Use beyond scope is breach of contract.",
        },
        respondentCites: ["crime.secret", "term.confidentiality"],
        cautious: { zh: "停止超范围使用。", en: "Stop the excess use." },
      },
    },
    {
      id: "third-party-earlier",
      when: not(is("crime-period", "current")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "第三人的责任以他人实施了条文列明的行为为前提；谁、以何种方式使文件流出，没有查明。",
        en: "A third party is liable only if another committed a listed act; who let the files out, and how, was never established.",
      },
      cites: ["crime.secret"],
      argument: {
        claimant: {
          zh: "文件未经同意流出，非违反保密要求即非法复制；非法复制属于“盗窃”。",
          en: "The files got out without consent, in breach of secrecy or by unlawful copying, and unlawful copying is “theft”.",
        },
        claimantCites: ["crime.secret", "crime.secret-theft"],
        respondent: {
          zh: "前一行为须有证据证明，流出可能只是违约。{term:confidentiality}",
          en: "The first act must be proved, and letting it out may have been breach of contract only. {term:confidentiality}",
        },
        respondentCites: ["crime.secret", "term.confidentiality"],
        cautious: { zh: "不以来源不明为由继续使用。", en: "An unknown source is no reason to go on." },
      },
    },
    {
      id: "third-party",
      when: always,
      then: "contested",
      leaning: "even",
      because: {
        zh: "第三人的责任以他人实施了条文列明的行为为前提；谁、以何种方式使文件流出，没有查明。",
        en: "A third party is liable only if another committed a listed act; who let the files out, and how, was never established.",
      },
      cites: ["crime.secret"],
      argument: {
        claimant: {
          zh: "文件未经同意流出，非违反保密要求即非法复制；非法复制属于“盗窃”。",
          en: "The files got out without consent, in breach of secrecy or by unlawful copying, and unlawful copying is “theft”.",
        },
        claimantCites: ["crime.secret", "crime.secret-means"],
        respondent: {
          zh: "前一行为须有证据证明，流出可能只是违约。{term:confidentiality}",
          en: "The first act must be proved, and letting it out may have been breach of contract only. {term:confidentiality}",
        },
        respondentCites: ["crime.secret", "term.confidentiality"],
        cautious: { zh: "不以来源不明为由继续使用。", en: "An unknown source is no reason to go on." },
      },
    },
  ],
};

/** Criminal Law 219(2) says “knowing”; civil law adds “should have known”. */
export const secretKnowledge: Element = {
  id: "knowledge",
  title: { zh: "明知", en: "Knowledge" },
  tests: [
    {
      id: "own-act",
      when: any(beyondApproval, approvedDiscloser),
      then: "met",
      because: { zh: "自己知道审批的条件。", en: "One knows the terms of one’s own approval." },
      cites: ["crime.secret"],
    },
    {
      id: "knew",
      when: is("awareness", "knew"),
      then: "contested",
      // What must be known is one of the listed acts, and the answer is that the file was leaked or not authorised.
      leaning: "even",
      because: {
        zh: "取得时就知道文件外泄或者未经许可；但条文要求的是明知他人实施了所列行为，知道文件来路不正是否即属明知，有争议。",
        en: "It was known from the start that the files were leaked or not authorised. But what the article requires is knowledge of one of the acts that it lists, and whether knowing that something was wrong with the file amounts to that is disputed.",
      },
      planned: {
        zh: "已经知道文件外泄或者未经许可；但条文要求的是明知他人实施了所列行为，知道文件来路不正是否即属明知，有争议。",
        en: "It is known that the files were leaked or are not authorised. But what the article requires is knowledge of one of the acts that it lists, and whether knowing that something is wrong with the file amounts to that is disputed.",
      },
      cites: ["crime.secret"],
      argument: {
        claimant: {
          zh: "知道文件未经权利人同意流出，即知道有人违反保密要求或者以不正当手段取得，不必知道是谁、用何方法。",
          en: "Whoever knows that files got out without the holder’s consent knows that somebody broke a requirement of secrecy or took them by improper means; who and how need not be known.",
        },
        claimantCites: ["crime.secret"],
        respondent: {
          zh: "外泄可能只是违约甚至疏忽所致；知道外泄不等于知道发生了条文所列的行为。",
          en: "A leak may come of a mere breach of contract, or of carelessness: to know of it is not to know of a listed act.",
        },
        respondentCites: ["crime.secret"],
        cautious: {
          zh: "不要以不清楚泄露经过为由继续使用。",
          en: "Not knowing how it leaked is no reason to go on.",
        },
      },
    },
    {
      id: "learned-later",
      when: is("awareness", "knew-later"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "取得时不知情；知情之后的使用才可能构成，而届时信息是否仍属秘密又成问题。",
        en: "There was no knowledge on acquisition. Only use after knowledge could count, and whether it was then still secret is a further question.",
      },
      cites: ["crime.secret"],
      argument: {
        claimant: {
          zh: "知情后仍继续使用，即为明知而使用。",
          en: "Going on after learning is knowing use.",
        },
        claimantCites: ["crime.secret"],
        respondent: {
          zh: "知情时信息已经公开。",
          en: "It was public by the time it was learned.",
        },
        respondentCites: ["secret.public"],
        cautious: { zh: "查明知情的日期。", en: "Establish the day of knowledge." },
      },
    },
    {
      id: "should-have",
      when: is("awareness", "should-have"),
      then: "contested",
      // The text says knowing, and left out what one should have known.
      leaning: "against",
      because: {
        zh: "现行条文只规定“明知”，没有“应知”；取得渠道等情况至多是推断明知的依据。此前的条文未收录。",
        en: "The present text says “knowing” and not “should have known”; the way in which it was obtained is at most a ground for inferring knowledge. The earlier text is not held.",
      },
      cites: ["crime.secret"],
      argument: {
        claimant: {
          zh: "从磁力链接取得、申请被拒绝后另行取得，足以推断明知。",
          en: "Taking it from a magnet link, or elsewhere after a refusal, is enough to infer knowledge.",
        },
        claimantCites: ["crime.secret"],
        respondent: {
          zh: "应知是民事标准，不能代替刑法上的明知。",
          en: "“Should have known” is the civil standard and cannot stand in for knowledge.",
        },
        respondentCites: ["crime.secret", "aucl.secret-third-party"],
        cautious: { zh: "保存当时沟通和查证的记录。", en: "Keep records of what was said and checked at the time." },
      },
    },
    {
      id: "not-known",
      when: always,
      then: "unmet",
      because: {
        zh: "并不明知。民事上的“应知”不足以构成本罪。",
        en: "There was no knowledge. That one should have known, as in civil law, is not enough.",
      },
      cites: ["crime.secret"],
    },
  ],
};

/** RMB 300,000 of loss or gains: interpretation (III) of 2020, article 4, and the notice of 2025. */
export const gravity: Element = {
  id: "gravity",
  title: { zh: "情节严重", en: "Serious circumstances" },
  tests: [
    {
      id: "secret-destroyed",
      when: disclosedInTime,
      then: "contested",
      leaning: "even",
      because: {
        zh: "因其行为使秘密公开的，损失可以按商业价值确定，通常远高于三十万元；但秘密是否因其行为而公开须证明。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "Where the act made the secret public, loss may be fixed by its commercial value, as a rule far above RMB 300,000; that this act did so must be proved. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.secret-loss", "doc.spc-secret-crime-notice"],
      argument: {
        claimant: {
          zh: "研发成本和可得收益表明商业价值巨大。",
          en: "Cost of development and expected earnings show great commercial value.",
        },
        claimantCites: ["crime.secret-loss"],
        respondent: {
          zh: "权利人免费提供模型，未证明销售损失；公开也可能由他人造成。",
          en: "The holder gave the model free of charge and shows no lost sales; and others may have made it public.",
        },
        respondentCites: ["crime.secret-amount", "model.release-page"],
        cautious: { zh: "立即请刑事律师介入。", en: "Bring in criminal counsel at once." },
      },
    },
    {
      id: "large-revenue",
      when: all(largeRevenue, is("crime-period", "current")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "2025年解释以损失或者违法所得三十万元为起点（最高人民法院英文通报，条号未核实；二年内受过处罚的为十万元）。收入只是线索，不是违法所得。",
        en: "The interpretation of 2025 begins at RMB 300,000 of loss or gains (English notice of the Supreme People’s Court, article not verified; RMB 100,000 for those penalised within two years). Revenue is an indicator and not unlawful gain.",
      },
      cites: ["crime.secret", "doc.spc-secret-crime-notice"],
      argument: {
        claimant: {
          zh: "使用商业秘密所获利润可以认定为违法所得。",
          en: "Profit from using a trade secret can be unlawful gains.",
        },
        claimantCites: ["doc.spc-secret-crime-notice"],
        respondent: {
          zh: "利润来自自己的产品和投入；权利人没有销售，谈不上销售损失。",
          en: "The profit came of one’s own product and work; the holder sold nothing and lost no sales.",
        },
        respondentCites: ["crime.secret"],
        cautious: { zh: "按产品和期间核算利润。", en: "Reckon profit by product and period." },
      },
    },
    {
      id: "large-revenue-earlier",
      when: all(largeRevenue, not(is("crime-period", "current"))),
      then: "contested",
      leaning: "even",
      because: {
        zh: "当时的解释（三）以损失或者违法所得三十万元为“重大损失”，其用语对应修正前的条文；新的解释对行为人有利的适用新的解释。收入只是线索，不是违法所得。",
        en: "The interpretation (III) then in force takes RMB 300,000 of loss or gains for “major losses”, in words that match the text before the amendment; a new one that favours the accused would apply. Revenue is an indicator and not unlawful gain.",
      },
      cites: ["crime.secret-amount", "crime.milder-interpretation"],
      argument: {
        claimant: {
          zh: "所报收入高于三十万元，利润可能达到标准。",
          en: "Revenue stated is above RMB 300,000, and profit may reach the standard.",
        },
        claimantCites: ["crime.secret-amount"],
        respondent: {
          zh: "第三人的损失按权利人的销售利润损失计算，权利人没有销售。",
          en: "Loss caused by a third party is reckoned by lost profit on sales, and the holder sold nothing.",
        },
        respondentCites: ["crime.secret-loss"],
        cautious: { zh: "按产品和期间核算利润。", en: "Reckon profit by product and period." },
      },
    },
    {
      id: "small-revenue",
      when: is("revenue", "below-300k"),
      then: "contested",
      // Gains cannot reach the standard, and a third party’s share of the loss is lost profit on sales that were never made.
      leaning: "against",
      because: {
        zh: "收入不满三十万元，违法所得一般达不到标准；但标准也可以由权利人的损失满足。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "Revenue is below RMB 300,000, so gains will hardly reach the standard; but the holder’s loss can meet it too. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.secret-amount", "doc.spc-secret-crime-notice"],
      argument: {
        claimant: {
          zh: "以不正当手段取得的，损失可以按合理许可使用费计算，即使没有使用。",
          en: "Where it was obtained by improper means loss may be reckoned by a reasonable licence fee, even without use.",
        },
        claimantCites: ["crime.secret-loss", "doc.spc-secret-crime-notice"],
        respondent: {
          zh: "第三人不是以不正当手段取得的人，损失按销售利润计算，权利人没有销售。",
          en: "A third party is not the one who used improper means; its share of loss is lost profit on sales, and there were none.",
        },
        respondentCites: ["crime.secret-loss"],
        cautious: { zh: "停止使用，保存账目。", en: "Stop using it, and keep the accounts." },
      },
    },
    {
      id: "no-revenue",
      when: always,
      then: "unmet",
      because: {
        zh: "没有收入，也没有使秘密公开；第三人造成的损失按销售利润计算，所述事实看不出三十万元以上的损失或者所得。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "Nothing was earned, and no secret was made public; a third party’s loss is reckoned by lost profit on sales, and the facts show no loss or gain of RMB 300,000. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.secret-amount", "crime.secret-loss", "doc.spc-secret-crime-notice"],
    },
  ],
};
