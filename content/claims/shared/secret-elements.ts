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
      when: always,
      then: "contested",
      because: {
        zh: "外泄前有逐案审批和签名下载链接，但协议没有保密条款，获批者为数众多。",
        en: "Before the leak there were case-by-case approval and signed links, but the agreement has no confidentiality clause and recipients were many.",
      },
      cites: ["secret.measures", "secret.measures-list"],
      argument: {
        claimant: {
          zh: "对能够接触的人加以限制、以申请和个人化链接控制访问、以协议限定用途，足以在正常情况下防止泄露。",
          en: "Limiting who may have access, controlling it by application and personal links, and limiting purpose by agreement would ordinarily prevent leaks.",
        },
        claimantCites: ["secret.measures-list", "doc.llama1-readme", "doc.llama1-release-post"],
        respondent: {
          zh: "协议通篇没有保密义务，反而允许被许可人为研究而复制、分发；没有标注秘密，也没有要求返还、清除。",
          en: "Nowhere does the agreement impose secrecy; it even lets licensees reproduce and distribute for research. Nothing was marked secret, nor was return or deletion required.",
        },
        respondentCites: ["llama-1.grant", "secret.measures"],
        cautious: {
          zh: "不要把“没有保密条款”当作已经排除风险；依诚信原则和合同性质也可能产生保密义务。",
          en: "Do not take the missing confidentiality clause as the end of the risk: good faith and the nature of the contract can create a duty of secrecy too.",
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
        zh: "行为发生在文件外泄（不晚于2023年3月2日，世界协调时）之前，只有获批的申请人能够取得。",
        en: "The act was before the files leaked (no later than 2 March 2023, UTC), when only approved applicants had them.",
      },
      cites: ["secret.not-public", "doc.llama1-readme"],
    },
    {
      id: "leak-window",
      when: is(phase, "window"),
      then: "contested",
      because: {
        zh: "行为发生在磁力链接开始流传至媒体普遍报道之间（2023年3月2日至8日），公开程度正在变化，日期即决定争点。",
        en: "The act fell between the first circulation of the magnet link and general press reports (2 to 8 March 2023): how public it was changed by the day, and the date decides the dispute.",
      },
      cites: ["secret.not-public", "secret.public", "doc.llama1-pr-73", "doc.llama1-verge-report"],
      argument: {
        claimant: {
          zh: "最初几天链接只在少数论坛流传，所属领域的相关人员并未普遍知悉，也不容易获得；短暂外泄不等于公开。",
          en: "For the first days the link went round a few forums only: people in the field did not generally know it and could not easily get it. A brief leak is not publicity.",
        },
        claimantCites: ["secret.not-public"],
        respondent: {
          zh: "种子一经发布即可由任何人下载，代码仓库的合并请求中也公开了链接，属于可以从其他公开渠道获得。",
          en: "Once seeded, anyone could download it, and the link stood openly in a pull request on the code repository: it could be had from other public sources.",
        },
        respondentCites: ["secret.public", "doc.llama1-pr-73"],
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
      cites: ["secret.public", "doc.llama1-verge-report", "doc.dmca-notice-2023"],
    },
    {
      id: "never-secret",
      when: always,
      then: "unmet",
      because: {
        zh: "没有已知的外泄，信息也不是以秘密方式取得。",
        en: "No leak is known, and the information was not obtained in secret.",
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
        zh: "训练投入巨大，外泄前只有获批者能够取得，因不为公众所知悉而具有现实的或者潜在的商业价值。",
        en: "Costly to train and, before the leak, held by approved applicants alone, it had actual or potential value because it was not publicly known.",
      },
      cites: ["secret.value"],
    },
    {
      id: "value-fading",
      when: is(phase, "window"),
      then: "contested",
      because: {
        zh: "外泄已经开始，价值是否仍来自“不为公众所知悉”，取决于当日的公开程度。",
        en: "The leak had begun; whether value still came from not being publicly known depends on how public it was that day.",
      },
      cites: ["secret.value"],
      argument: {
        claimant: {
          zh: "链接最初只在少数人之间流传，多数竞争者尚不能取得，价值仍在。",
          en: "At first only a few had the link and most rivals could not obtain the files: the value was still there.",
        },
        claimantCites: ["secret.value"],
        respondent: {
          zh: "种子发布后任何人都能下载，价值不再来自秘密。",
          en: "Once seeded anyone could download it, and value no longer came from secrecy.",
        },
        respondentCites: ["secret.value", "secret.public"],
        cautious: { zh: "此要件随秘密性一并按日期判断。", en: "This element goes by the day, with secrecy itself." },
      },
    },
    {
      id: "value-lost",
      when: always,
      then: "contested",
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
