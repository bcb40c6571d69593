import type { Element } from "../../../lib/knowledge/claim";
import { all, always, before, includes, is, not } from "../../../lib/knowledge/condition";
import { withRevenue } from "../../conditions";
import { present, publicCopies } from "./conditions";

/** Reproducing and distributing, or communicating to the public: mere use is neither. */
export const act: Element = {
  id: "act",
  title: {
    zh: "复制发行或者通过信息网络向公众传播",
    en: "Reproducing and distributing, or communicating to the public",
  },
  tests: [
    {
      id: "published",
      when: includes("delivery", "published-full"),
      then: "met",
      because: {
        zh: "公开完整文件，使公众可以获得。",
        en: "The full file is opened to the public.",
      },
      cites: ["crime.copyright", "network.file-sharing"],
    },
    {
      id: "shipped",
      when: includes("delivery", "on-device"),
      then: "met",
      because: {
        zh: "随软件或者设备向公众复制并提供副本。",
        en: "Copies are made and supplied to the public in programs or devices.",
      },
      cites: ["crime.copyright"],
    },
    {
      id: "delta",
      when: includes("delivery", "published-delta"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "只公开差分或者适配器，是否传播了原作品有争议。",
        en: "Only a delta or adapter is published; whether that communicates the original work is disputed.",
      },
      cites: ["crime.copyright"],
      argument: {
        claimant: { zh: "与原文件结合即可还原。", en: "Combined with the original files it restores them." },
        claimantCites: ["crime.copyright"],
        respondent: {
          zh: "单独不能获得原作品，不应作扩大解释。",
          en: "By itself it yields no original work, and the words should not be stretched.",
        },
        respondentCites: ["copyright.communication"],
        cautious: { zh: "不附取得外泄文件的方法。", en: "Say nothing on how to find leaked files." },
      },
    },
    {
      id: "client-site",
      when: includes("delivery", "on-premise"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "只部署到特定客户处，是否属于“发行”有争议。",
        en: "Copies are installed for particular clients only; whether that is “distributing” is disputed.",
      },
      cites: ["crime.copyright"],
      argument: {
        claimant: {
          zh: "为营利而反复复制并交付副本，是复制发行。",
          en: "Copying and delivering for profit, again and again, is reproducing and distributing.",
        },
        claimantCites: ["crime.copyright", "software.distribution"],
        respondent: {
          zh: "发行以向公众提供为要件，特定合同相对人不是公众。",
          en: "It is an element of distribution that it be to the public, and a particular contracting party is not the public.",
        },
        respondentCites: ["copyright.distribution"],
        cautious: { zh: "先解决许可，再行交付。", en: "Settle the licence before delivering." },
      },
    },
    {
      id: "linked",
      when: includes("delivery", "linked"),
      then: "contested",
      // The article punishes communicating works, and a link supplies none.
      leaning: "against",
      because: {
        zh: "只提供链接或者下载脚本，自己没有传播文件。",
        en: "Only a link or a script is given; the file is not communicated by oneself.",
      },
      cites: ["crime.copyright"],
      argument: {
        claimant: {
          zh: "明知而把公众引向外泄文件，是传播的一部分，或者构成对他人犯罪的帮助。",
          en: "Knowingly leading the public to leaked files is part of communicating them, or help in another’s crime.",
        },
        claimantCites: ["crime.copyright", "crime.network-help"],
        respondent: {
          zh: "条文惩罚的是传播作品的行为；链接不提供作品，而帮助以他人构成犯罪为前提。",
          en: "The article punishes communicating works; a link supplies none, and help presupposes that another commits a crime.",
        },
        respondentCites: ["crime.copyright", "network.joint-supply"],
        cautious: { zh: "立即移除链接。", en: "Remove the links at once." },
      },
    },
    {
      id: "copying-alone",
      when: before("law-date", "2025-04-26"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "没有向他人提供副本；当时的解释（二）把单纯的复制也列为“复制发行”。",
        en: "Nobody was given copies; the interpretation (II) then in force counted mere reproduction as “reproducing and distributing”.",
      },
      cites: ["crime.copying-alone"],
      argument: {
        claimant: {
          zh: "“复制发行”包括复制，为营利而复制他人软件在其文义之内。",
          en: "“Reproducing and distributing” includes reproducing, and copying software for profit is within the words.",
        },
        claimantCites: ["crime.copying-alone"],
        respondent: {
          zh: "该罪针对复制品的制售，数量以数百份计；自用的副本不在其列。",
          en: "The crime is aimed at making copies to sell, counted in hundreds; a copy for one’s own use is not meant.",
        },
        respondentCites: ["crime.copies", "crime.copyright"],
        cautious: { zh: "不对外提供副本。", en: "Give no copies to others." },
      },
    },
    {
      id: "own-use",
      when: always,
      then: "unmet",
      because: {
        zh: "条文惩罚的是复制发行和向公众传播。只在自己的设备或者服务器上复制、运行，没有把文件提供给他人的，不在其列。此前的解释（二）曾把单纯复制包括在内；2025年解释据报道已限于既复制又发行或者为发行而复制，条号和原文未核实；新的解释有利的，适用新的解释。下载时软件自动上传的零星数据块，不是以营利为目的的传播。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "The article punishes reproducing and distributing, and communicating to the public. Copying and running the files on one’s own machines without supplying them to others is neither. The earlier interpretation (II) included mere reproduction; that of 2025 is reported to require reproducing and distributing, or reproducing in order to distribute (article and wording not verified), and a new interpretation that favours the accused applies. Scattered blocks that a client program uploads while downloading are no communication for profit. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.copyright", "crime.copying-alone", "crime.milder-interpretation"],
    },
  ],
};

/** Purpose of profit: fees, directly or indirectly. Interpretation of 2004, article 11(1). */
export const profit: Element = {
  id: "profit",
  title: { zh: "以营利为目的", en: "For the purpose of profit" },
  tests: [
    {
      id: "paid",
      when: is("purpose-kind", "commercial"),
      then: "met",
      because: {
        zh: "收费、广告等直接或者间接收取费用。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "Fees are collected directly or indirectly, by charges, advertising or the like. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.copyright", "crime.profit"],
    },
    {
      id: "free-product",
      when: all(is("purpose-kind", "production"), includes("purpose", "free-public")),
      then: "contested",
      leaning: "even",
      because: {
        zh: "免费的公开产品没有收入，是否间接营利有争议。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "A free public product earns nothing; whether there is indirect profit is disputed. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.profit"],
      argument: {
        claimant: {
          zh: "以免费产品获取用户、投资或者推广自己的业务，是间接营利。",
          en: "A free product that wins users, investment or attention for one’s business is indirect profit.",
        },
        claimantCites: ["crime.profit"],
        respondent: {
          zh: "没有收取任何费用，不属于“直接或者间接收取费用”。",
          en: "No fee of any kind was collected, directly or indirectly.",
        },
        respondentCites: ["crime.profit"],
        cautious: { zh: "查明与收费业务的联系。", en: "Establish any link with paid business." },
      },
    },
    {
      id: "no-profit",
      when: always,
      then: "unmet",
      because: {
        zh: "学习、研究、评估、内部使用、公益或者不收费的开源共享，不以营利为目的。",
        en: "Study, research, evaluation, in-house use, public service or open release free of charge is not for the purpose of profit.",
      },
      cites: ["crime.copyright"],
    },
  ],
};

/** The article requires intent by its purpose of profit; carelessness is not enough. */
export const intent: Element = {
  id: "intent",
  title: { zh: "故意", en: "Intent" },
  tests: [
    {
      id: "notice-ignored",
      when: is("notice", "ignored"),
      then: "met",
      because: { zh: "收到权利人通知后仍继续。", en: "It went on after the right holder’s notice." },
      cites: ["crime.copyright", "punitive.intent"],
    },
    {
      id: "knew",
      when: is("awareness", "knew"),
      then: "met",
      because: {
        zh: "取得时就知道文件外泄或者未经许可。",
        en: "It was known from the start that the file was leaked or not authorised.",
      },
      planned: {
        zh: "已经知道文件外泄或者未经许可。",
        en: "It is known that the file was leaked or is not authorised.",
      },
      cites: ["crime.copyright"],
    },
    {
      id: "refused",
      when: is("permission", "refused"),
      then: "met",
      because: {
        zh: "申请被拒绝，知道没有许可。",
        en: "The application was refused: that there is no licence is known.",
      },
      cites: ["crime.copyright"],
    },
    {
      id: "beyond-scope",
      when: is("permission", "exceeded", "unregistered"),
      then: "met",
      because: {
        zh: "知道许可的范围而用于其他目的。",
        en: "The licence’s scope is known and the files are used for something else.",
      },
      cites: ["crime.copyright"],
    },
    {
      id: "gpl-terms",
      when: is("permission", "open-licence"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "许可证随代码公开，知道条件而不履行与疏忽难以区分。",
        en: "The licence came with the code; knowing disregard of its conditions and carelessness are hard to tell apart.",
      },
      cites: ["gpl-3.0.object-code"],
      argument: {
        claimant: { zh: "代码文件头即写明条件。", en: "The files themselves state the conditions." },
        claimantCites: ["gpl-3.0.object-code", "model.code-header"],
        respondent: {
          zh: "误解许可条件不是侵犯著作权的故意。",
          en: "Misreading conditions is no intent to infringe copyright.",
        },
        respondentCites: ["gpl-3.0.reinstatement"],
        cautious: { zh: "接到提示即补正。", en: "Cure as soon as it is pointed out." },
      },
    },
    {
      id: "inferred",
      when: is("awareness", "knew-later", "should-have", "arguable"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "是否明知有争议：应当知道只是推断明知的依据，不等于明知。",
        en: "Actual knowledge is disputed: what one should have known is a ground for inferring it and not the thing itself.",
      },
      cites: ["crime.copyright"],
      argument: {
        claimant: {
          zh: "来源异常、报道普遍，足以推断明知。",
          en: "An odd source and wide reports are enough to infer knowledge.",
        },
        claimantCites: ["crime.copyright"],
        respondent: {
          zh: "刑事责任以故意为前提，疑点应作有利于被告人的解释。",
          en: "Criminal liability requires intent, and doubt favours the accused.",
        },
        respondentCites: ["crime.copyright"],
        cautious: {
          zh: "知情之日起停止提供并留存记录。",
          en: "From the day of knowledge stop supplying, and keep records.",
        },
      },
    },
    {
      id: "no-knowledge",
      when: always,
      then: "unmet",
      because: { zh: "没有理由知道未经许可，没有故意。", en: "There was no reason to know, hence no intent." },
      cites: ["crime.copyright"],
    },
  ],
};

const revenueIsNotGain = {
  zh: "收入只是线索，不是违法所得或者非法经营数额：须限于侵权行为所得，并按规定核算。",
  en: "Revenue is an indicator and neither unlawful gain nor unlawful turnover, which cover only what the infringement brought and are reckoned by rules of their own.",
};

/** RMB 30,000 of gains or 50,000 of turnover in the text of 2004; the figures of 2025 are reported only. */
export const threshold: Element = {
  id: "threshold",
  title: { zh: "违法所得数额较大或者有其他严重情节", en: "Relatively large gains, or other serious circumstances" },
  tests: [
    {
      id: "revenue",
      when: all(withRevenue, present),
      then: "contested",
      leaning: "even",
      because: {
        zh: `2025年解释据报道以违法所得三万元或者非法经营数额五万元为起点（多份转载互相印证，条号和原文未从权威来源核实），与自2025年4月26日起失效的2004年解释相同。${revenueIsNotGain.zh}`,
        en: `The interpretation of 2025 is reported to begin at RMB 30,000 of unlawful gains or RMB 50,000 of unlawful turnover (several copies agree; article and wording were not verified from an authoritative source), as did that of 2004, which ceased on 26 April 2025. ${revenueIsNotGain.en}`,
      },
      cites: ["crime.copyright", "crime.copyright-amount"],
      argument: {
        claimant: {
          zh: "所报收入可能已超过数额起点，服务费、会员费、广告费均可计入所得。",
          en: "The revenue stated may be above the starting amount, and service fees, membership fees and advertising count.",
        },
        claimantCites: ["crime.copyright-amount", "crime.profit"],
        respondent: {
          zh: "收入来自整个产品和自己的投入，归因于该文件的部分不明。",
          en: "The revenue came of the whole product and one’s own work; what is due to the file is unknown.",
        },
        respondentCites: ["crime.copyright"],
        cautious: { zh: "请律师按产品、期间分别核算。", en: "Have counsel reckon it by product and period." },
      },
    },
    {
      id: "revenue-earlier",
      when: all(withRevenue, not(present)),
      then: "contested",
      leaning: "even",
      because: {
        zh: `当时的2004年解释以违法所得三万元或者非法经营数额五万元为起点；新的解释对行为人有利的适用新的解释。${revenueIsNotGain.zh}`,
        en: `The interpretation of 2004, then in force, begins at RMB 30,000 of unlawful gains or RMB 50,000 of unlawful turnover; a new one that favours the accused would apply. ${revenueIsNotGain.en}`,
      },
      cites: ["crime.copyright-amount", "crime.milder-interpretation"],
      argument: {
        claimant: {
          zh: "所报收入可能已超过数额起点。",
          en: "The revenue stated may be above the starting amount.",
        },
        claimantCites: ["crime.copyright-amount", "crime.profit"],
        respondent: {
          zh: "收入来自整个产品和自己的投入，归因于该文件的部分不明。",
          en: "The revenue came of the whole product and one’s own work; what is due to the file is unknown.",
        },
        respondentCites: ["crime.copyright-amount"],
        cautious: { zh: "请律师按产品、期间分别核算。", en: "Have counsel reckon it by product and period." },
      },
    },
    {
      id: "copies",
      when: all(publicCopies, present),
      then: "contested",
      leaning: "even",
      because: {
        zh: "没有收入，但向公众提供了文件。此前以复制品五百份为标准；2025年解释据报道另以传播数量、下载和点击数计，条号和原文未核实。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "There is no revenue, but files go to the public. The earlier standard was 500 copies; the interpretation of 2025 is reported to count works, downloads and clicks as well (article and wording not verified). The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.copyright", "crime.copies"],
      argument: {
        claimant: { zh: "下载数量可能达到标准。", en: "The number of downloads may reach the standard." },
        claimantCites: ["crime.copies"],
        respondent: {
          zh: "没有收入，也没有证据证明数量。",
          en: "Nothing was earned, and nothing shows the number.",
        },
        respondentCites: ["crime.copyright"],
        cautious: { zh: "保存下载统计。", en: "Keep the download statistics." },
      },
    },
    {
      id: "copies-earlier",
      when: all(publicCopies, not(present)),
      then: "contested",
      leaning: "even",
      because: {
        zh: "没有收入，但向公众提供了文件；当时的解释（二）以复制品合计五百份为“其他严重情节”。",
        en: "There is no revenue, but files go to the public; the interpretation (II) then in force takes 500 copies in all for “other serious circumstances”.",
      },
      cites: ["crime.copies"],
      argument: {
        claimant: { zh: "下载数量可能达到标准。", en: "The number of downloads may reach the standard." },
        claimantCites: ["crime.copies"],
        respondent: {
          zh: "没有收入，也没有证据证明数量。",
          en: "Nothing was earned, and nothing shows the number.",
        },
        respondentCites: ["crime.copies"],
        cautious: { zh: "保存下载统计。", en: "Keep the download statistics." },
      },
    },
    {
      id: "below",
      when: always,
      then: "unmet",
      because: {
        zh: "没有收入，也没有向公众提供副本，所述事实达不到任何一项数额或者数量标准。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "Nothing is earned and the public is given no copies: the facts reach no standard of amount or number. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.copyright", "crime.copyright-amount", "crime.copies"],
    },
  ],
};
