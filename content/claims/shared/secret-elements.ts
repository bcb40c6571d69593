import type { Element, Test } from "../../../lib/knowledge/claim";
import { always, is } from "../../../lib/knowledge/condition";

export const technicalInformation: Element = {
  id: "technical-information",
  title: { zh: "属于技术信息", en: "Technical information" },
  tests: [
    {
      id: "algorithms-and-data",
      when: always,
      then: "met",
      because: {
        zh: "算法、数据、计算机程序等均可为技术信息；法院已认可算法代码和训练数据、以及推荐算法中经大量测试得出的模型选择与权重组合作为商业秘密主张，但没有处理过大模型的参数。",
        en: "Algorithms, data and programs can be technical information. Courts have accepted trade-secret claims in algorithm code and training data, and in combinations of models and weightings for recommendation found through large-scale testing; none has dealt with the parameters of a large model.",
      },
      cites: ["aucl.secret-definition", "secret.information", "case.spc-1503", "case.zhisou-v-guangsu"],
    },
  ],
};

/** Case-by-case access against the absence of any duty of secrecy. */
export const measures: Element = {
  id: "measures",
  title: { zh: "采取了相应保密措施", en: "Corresponding measures of secrecy" },
  tests: [
    {
      id: "gated-access",
      when: is("model-access", "form"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "{model}外泄前须经逐案审批方能取得，但获批者为数众多。{term:confidentiality}",
        en: "Before it leaked, {model} was given to applicants approved case by case, but they were many. {term:confidentiality}",
      },
      cites: ["secret.measures", "secret.measures-list", "term.confidentiality"],
      argument: {
        claimant: {
          zh: "对能够接触的人加以限制、以申请和个人化链接控制访问、以协议限定用途，足以在正常情况下防止泄露。",
          en: "Limiting who may have access, controlling it by application and personal links, and limiting purpose by agreement would ordinarily prevent leaks.",
        },
        claimantCites: ["secret.measures-list", "model.readme", "model.release-page"],
        respondent: {
          zh: "许可证对被许可人如何保守秘密没有要求，反而规定了复制和分发；没有标注秘密，也没有要求返还、清除。{term:distribution}",
          en: "The licence asks nothing of licensees by way of secrecy and provides for copying and distribution instead. Nothing was marked secret, nor was return or deletion required. {term:distribution}",
        },
        respondentCites: ["secret.measures", "term.confidentiality", "term.distribution"],
        cautious: {
          zh: "不要把“没有保密条款”当作已经排除风险；依诚信原则和合同性质也可能产生保密义务。",
          en: "Do not take a missing confidentiality clause as the end of the risk: good faith and the nature of the contract can create a duty of secrecy too.",
        },
      },
    },
    {
      id: "other-access",
      when: always,
      then: "contested",
      leaning: "even",
      because: {
        zh: "{model}并非逐案审批后提供，权利人在外泄之前以什么方法控制接触，须查明。",
        en: "{model} was not given out on approval case by case; how its holder controlled access before any leak must be established.",
      },
      cites: ["secret.measures", "secret.measures-list"],
      argument: {
        claimant: {
          zh: "账号、服务器权限和内部制度都是保密措施，不以逐案审批为必要。",
          en: "Accounts, server permissions and internal rules are measures of secrecy too; approval case by case is not required.",
        },
        claimantCites: ["secret.measures-list"],
        respondent: {
          zh: "已经向不特定的人提供的文件，谈不上对其采取了相应的保密措施。",
          en: "Files offered to anyone were not under corresponding measures of secrecy.",
        },
        respondentCites: ["secret.measures"],
        cautious: {
          zh: "查明取得的文件是否在公开提供的范围之内；不在其内的，按可能是秘密处理。",
          en: "Establish whether the files were among those offered to the public; treat what was not as a possible secret.",
        },
      },
    },
  ],
};

/** Secrecy as at the day of the act: the fact `phase` names how public the information then was. */
export const notPublic = (phase: "acquisition-phase" | "sharing-phase", first: readonly Test[] = []): Element => ({
  id: "not-public",
  title: { zh: "行为发生时不为公众所知悉", en: "Not publicly known at the time of the act" },
  tests: [
    ...first,
    {
      id: "before-leak",
      when: is(phase, "gated"),
      then: "met",
      because: {
        zh: "行为发生在文件外泄（不晚于{day:leak-circulated}）之前，外界尚不能取得。",
        en: "The act was before the files leaked (no later than {day:leak-circulated}), when outsiders could not have them.",
      },
      cites: ["secret.not-public", "model.readme"],
    },
    {
      id: "leak-window",
      when: is(phase, "window"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "行为发生在外泄文件开始流传（{day:leak-circulated}）至媒体普遍报道（{day:leak-public}之前）之间，公开程度正在变化，日期即决定争点。",
        en: "The act fell between the day on which the leaked files began to go round ({day:leak-circulated}) and general press reports (before {day:leak-public}): how public it was changed by the day, and the date decides the dispute.",
      },
      cites: ["secret.not-public", "secret.public", "model.leak-first", "model.leak-report"],
      argument: {
        claimant: {
          zh: "最初几天只在少数人之间流传，所属领域的相关人员并未普遍知悉，也不容易获得；短暂外泄不等于公开。",
          en: "For the first days it went round among a few only: people in the field did not generally know it and could not easily get it. A brief leak is not publicity.",
        },
        claimantCites: ["secret.not-public"],
        respondent: {
          zh: "下载途径一经发布，任何人都能取得，属于可以从其他公开渠道获得。",
          en: "Once the way to it was posted anyone could download it: it could be had from other public sources.",
        },
        respondentCites: ["secret.public", "model.leak-first"],
        cautious: {
          zh: "查明并保存取得的具体日期和当时的公开程度。",
          en: "Establish and preserve the exact day, and how public the file then was.",
        },
      },
    },
    {
      id: "public",
      when: is(phase, "public"),
      then: "unmet",
      because: {
        zh: "行为发生时文件已被媒体普遍报道并可从公开渠道获得，法院可以认定为公众所知悉。公开只消灭秘密性，不产生许可，也不影响不正当竞争和监管上的判断。",
        en: "By then the leak was widely reported and the files could be had from public sources, so a court may find them publicly known. Publicity ends secrecy only: it gives no licence and leaves unfair competition and regulation untouched.",
      },
      planned: {
        zh: "文件已被媒体普遍报道并可从公开渠道获得，法院可以认定为公众所知悉。公开只消灭秘密性，不产生许可，也不影响不正当竞争和监管上的判断。",
        en: "The leak has been widely reported and the files can be had from public sources, so a court may find them publicly known. Publicity ends secrecy only: it gives no licence and leaves unfair competition and regulation untouched.",
      },
      cites: ["secret.public", "model.leak-report", "model.enforcement-notice"],
    },
    {
      id: "never-secret",
      when: always,
      then: "unmet",
      because: {
        zh: "没有已知的外泄，信息也不是以秘密方式取得。",
        en: "No leak is known, and the information is not obtained in secret.",
      },
      cites: ["secret.not-public"],
    },
  ],
});

export const value = (phase: "acquisition-phase" | "sharing-phase"): Element => ({
  id: "value",
  title: { zh: "因不为公众所知悉而具有商业价值", en: "Commercial value because not publicly known" },
  tests: [
    {
      id: "valuable",
      when: is(phase, "gated"),
      then: "met",
      because: {
        zh: "训练投入巨大，外泄前外界不能取得，因不为公众所知悉而具有现实的或者潜在的商业价值。",
        en: "Costly to train and, before the leak, out of outsiders’ reach, it had actual or potential value because it was not publicly known.",
      },
      cites: ["secret.value"],
    },
    {
      id: "value-fading",
      when: is(phase, "window"),
      then: "contested",
      leaning: "even",
      because: {
        zh: "外泄已经开始，价值是否仍来自“不为公众所知悉”，取决于当日的公开程度。",
        en: "The leak had begun; whether value still came from not being publicly known depends on how public it was that day.",
      },
      cites: ["secret.value"],
      argument: {
        claimant: {
          zh: "最初只在少数人之间流传，多数竞争者尚不能取得，价值仍在。",
          en: "At first only a few had it and most rivals could not obtain the files: the value was still there.",
        },
        claimantCites: ["secret.value"],
        respondent: {
          zh: "公开流传之后任何人都能取得，价值不再来自秘密。",
          en: "Once it went round anyone could have it, and value no longer came from secrecy.",
        },
        respondentCites: ["secret.value", "secret.public"],
        cautious: { zh: "此要件随秘密性一并按日期判断。", en: "This element goes by the day, with secrecy itself." },
      },
    },
    {
      id: "value-lost",
      when: always,
      then: "contested",
      // Value must come of secrecy, and falls with it.
      leaning: "against",
      because: {
        zh: "价值须来自“不为公众所知悉”；公开之后这一联系已经减弱。",
        en: "The value must come from not being publicly known, and that link weakened once it was public.",
      },
      cites: ["secret.value"],
      argument: {
        claimant: {
          zh: "训练成本和性能优势并未因外泄消失。",
          en: "Training cost and performance did not vanish with the leak.",
        },
        claimantCites: ["secret.value"],
        respondent: {
          zh: "人人可得的信息不再因秘密而有价值。",
          en: "What everyone can have no longer derives value from secrecy.",
        },
        respondentCites: ["secret.value", "secret.public"],
        cautious: { zh: "此要件通常随秘密性一并判断。", en: "This element usually falls with secrecy itself." },
      },
    },
  ],
});
