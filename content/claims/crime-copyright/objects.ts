import type { Element } from "../../../lib/knowledge/claim";
import { all, always, is } from "../../../lib/knowledge/condition";
import { handedOut } from "../../conditions";

/** Amendment XI applies from 1 March 2021; the text before it is not held. */
export const governingText: Element = {
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
      cites: ["crime.copyright"],
      argument: {
        claimant: {
          zh: "当时的司法解释已将通过信息网络向公众传播计算机软件等作品视为“复制发行”。",
          en: "The interpretation of the time already treated communicating software and other works through networks as “reproducing and distributing”.",
        },
        claimantCites: ["crime.network-as-copying"],
        respondent: {
          zh: "现行条文才写明“通过信息网络向公众传播”；刑罚加重的新条文不得适用于此前的行为。",
          en: "Only the present text names communication through networks, and a new text with heavier punishment does not reach earlier conduct.",
        },
        respondentCites: ["crime.copyright"],
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
      cites: ["crime.copyright"],
    },
  ],
};

/** What article 217 protects: software by name, weights only if they are works. */
export const object: Element = {
  id: "object",
  title: { zh: "对象是计算机软件或者其他作品", en: "The object is software or another work" },
  tests: [
    {
      id: "code",
      when: is("component", "inference-code", "model-code", "training-code"),
      then: "met",
      because: {
        zh: "代码是条文列明的计算机软件。",
        en: "Code is computer software, which the article names.",
      },
      cites: ["crime.copyright", "software.program"],
    },
    {
      id: "weights",
      when: always,
      then: "contested",
      // What civil law leaves open is not first settled by punishment; weights are no sequence of instructions.
      leaning: "against",
      because: {
        zh: "权重不是条文列明的作品种类；能否归入计算机软件或者“法律、行政法规规定的其他作品”，没有定论。",
        en: "Weights are no kind of work that the article names; whether they are software or “other works provided for in laws and administrative regulations” is undecided.",
      },
      cites: ["crime.copyright", "copyright.works"],
      argument: {
        claimant: {
          zh: "权重与推理代码一同使计算机得出结果，且可以作为符合作品特征的智力成果受保护。",
          en: "With the inference code, weights make a computer produce its results, and they may be protected as intellectual achievements with the features of works.",
        },
        claimantCites: ["copyright.works", "software.program"],
        respondent: {
          zh: "计算机程序须是代码化指令序列，或者可以自动转换成这种序列的符号化指令、语句，权重不是；客体在民事上尚无定论，不应先以刑罚保护。",
          en: "A program is a coded sequence of instructions, or symbols that can be turned into one automatically; weights are not. What is undecided in civil law should not first be protected by punishment.",
        },
        respondentCites: ["software.program", "software.excluded", "implementing.creation"],
        cautious: {
          zh: "不以客体有争议为由继续向公众提供。",
          en: "Do not go on supplying the public because the point is open.",
        },
      },
    },
  ],
};

/** Criminal Law 217, item 1, and the interpretation of 2004, article 11(2). */
export const noPermission: Element = {
  id: "no-permission",
  title: { zh: "未经著作权人许可", en: "Without the permission of the copyright owner" },
  tests: [
    {
      id: "gpl-reinstated",
      when: all(is("permission", "open-licence"), is("gpl-cure", "cured-in-time")),
      then: "unmet",
      because: { zh: "许可已经恢复。", en: "The licence has been reinstated." },
      cites: ["gpl-3.0.reinstatement"],
    },
    {
      id: "gpl-breach",
      when: is("permission", "open-licence"),
      then: "contested",
      // Theoretical: the dispute is over conditions, and cure brings the licence back.
      leaning: "against",
      because: {
        zh: "有开源许可证，但交付时没有履行其条件。民事上许可终止，以后的交付没有许可；是否因此构成刑法上的“未经许可”，没有检索到裁判。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "There is an open licence whose conditions were not met on delivery. In civil law the licence ends and later deliveries are unlicensed; no judgment was found on whether that is “without permission” in criminal law. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.copyright", "gpl-3.0.termination"],
      argument: {
        claimant: {
          zh: "超出授权许可范围属于“未经著作权人许可”。",
          en: "Going beyond the scope of the authorisation is “without the permission of the copyright owner”.",
        },
        claimantCites: ["crime.without-permission", "case.luohe-v-fengling-1"],
        respondent: {
          zh: "权利人本已许可任何人复制、分发，争议在于履行条件，补正即可恢复许可，应由民事途径解决。",
          en: "The owner licensed everyone to copy and distribute; the dispute is over conditions, cure brings the licence back, and it belongs in civil law.",
        },
        respondentCites: ["gpl-3.0.reinstatement", "gpl-3.0.irrevocable"],
        cautious: { zh: "立即补齐交付内容。", en: "Put the deliveries in order at once." },
      },
    },
    {
      id: "published-research",
      when: all(
        is("permission", "within"),
        // A licence that lets anyone pass copies on leaves nothing to argue.
        is("licence.transfer", "personal"),
        handedOut,
      ),
      then: "contested",
      leaning: "even",
      because: {
        zh: "使用在许可之内，但许可属于个人，向他人提供是否仍在范围之内有争议。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "The use is licensed but the licence is personal; whether supplying others is still within it is disputed. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.copyright", "term.transfer"],
      argument: {
        claimant: {
          zh: "超出授权许可范围属于“未经著作权人许可”。",
          en: "Going beyond the scope of the authorisation is “without the permission of the copyright owner”.",
        },
        claimantCites: ["crime.without-permission"],
        respondent: {
          zh: "许可对分发另有规定，符合其条件的即在范围之内。{term:distribution}",
          en: "The licence provides for distribution, and what meets its conditions lies within it. {term:distribution}",
        },
        respondentCites: ["crime.without-permission", "term.distribution"],
        cautious: { zh: "不公开完整文件。", en: "Do not publish the full files." },
      },
    },
    {
      id: "within",
      when: is("permission", "within"),
      then: "unmet",
      because: { zh: "在许可范围之内。{term:purpose}", en: "It is within the licence. {term:purpose}" },
      cites: ["crime.copyright", "term.purpose"],
    },
    {
      id: "scope-in-doubt",
      when: is("permission", "doubtful", "another-person"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "许可是否及于本单位、本用途有争议。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "Whether the licence reaches this organisation and this use is disputed. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.copyright", "term.transfer"],
      argument: {
        claimant: {
          zh: "许可有其主体和用途的范围，超出范围即为未经许可。{if:transfer}",
          en: "The licence is limited in person and purpose, and beyond it there is no permission. {if:transfer}",
        },
        claimantCites: ["crime.without-permission", "term.transfer", "term.purpose"],
        respondent: {
          zh: "许可范围不明属于合同解释问题，不能据此认定明知没有许可。",
          en: "Doubt on the scope is for the contract to resolve and shows no knowing lack of permission.",
        },
        respondentCites: ["contract.standard-terms-doubt", "term.authority"],
        cautious: { zh: "在范围查明之前不向他人提供。", en: "Supply nobody until the scope is clear." },
      },
    },
    {
      id: "later-licence",
      when: is("permission", "separate"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "另有书面许可，但取得文件时知道或者可能知道来源有问题；许可何时取得、是否及于此前的行为，须查明。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "There is a separate written permission, though the source was known, or may have been known, to be bad when the files were obtained; when it was given and whether it covers earlier acts must be established. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.copyright", "crime.without-permission"],
      argument: {
        claimant: {
          zh: "行为当时没有授权；事后许可和谅解不改变已经实施的行为。",
          en: "There was no authorisation at the time; a later licence or forgiveness does not change what was done.",
        },
        claimantCites: ["crime.without-permission"],
        respondent: {
          zh: "书面许可及于被指行为，或者豁免了既往使用，权利人不认为受到侵害。",
          en: "The permission covers the acts, or releases past use, and the owner does not regard itself as wronged.",
        },
        respondentCites: ["copyright.licence-contract"],
        cautious: {
          zh: "保存许可原件，载明生效日期和对既往使用的约定。",
          en: "Keep the original, with its date and what it says of past use.",
        },
      },
    },
    {
      id: "none",
      when: always,
      then: "met",
      because: {
        zh: "没有得到授权，或者超出了授权范围。所引解释自2025年4月26日起由新的解释取代，后者原文未收录。",
        en: "There is no authorisation, or it is exceeded. The interpretation cited gave way on 26 April 2025 to a new one whose text is not held.",
      },
      cites: ["crime.copyright", "crime.without-permission"],
    },
  ],
};
