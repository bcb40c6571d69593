import type { Claim } from "../../lib/knowledge/claim";
import { all, always, includes, is, not } from "../../lib/knowledge/condition";
import { mainlandConduct } from "./shared/mainland-act";
import { measures, notPublic, technicalInformation, value } from "./shared/secret-elements";
import { secretRegulatorNote, secretRemedies } from "./shared/secret-remedies";

export const secretLeaker: Claim = {
  id: "secret-leaker",
  kind: "claim",
  jurisdiction: "prc",
  order: 60,
  title: { zh: "侵犯商业秘密：对外披露者", en: "Trade secret: the one who disclosed it" },
  claimant: { zh: "商业秘密权利人；监督检查部门", en: "the holder of the secret; the market regulator" },
  summary: {
    zh: "外泄的是权重和分词器，代码早已公开。披露者的责任取决于披露当时信息是否仍属秘密、有无保密义务或不正当手段。",
    en: "What leaked was weights and tokenizer; the code was public all along. A discloser’s liability turns on whether the information was still secret on the day, and on a duty of secrecy or improper means.",
  },
  components: ["weights", "tokenizer"],
  transition: "trade-secret",
  acts: ["disclosure"],
  relevantWhen: all(
    is("model-leak", "yes"),
    includes("delivery", "published-full", "linked", "on-premise", "on-device"),
    not(is("permission", "own", "not-obtained")),
  ),
  elements: [
    mainlandConduct,
    technicalInformation,
    notPublic("sharing-phase"),
    value("sharing-phase"),
    measures,
    {
      id: "wrongful-disclosure",
      title: { zh: "违法披露", en: "Wrongful disclosure" },
      tests: [
        {
          id: "approved-recipient",
          when: is("application", "approved"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "获批者对外提供，是否“违反保密义务或者违反权利人有关保守商业秘密的要求”，取决于能否从审批和用途限制中得出保密要求。",
            en: "Whether an approved recipient who passes it on breaks a duty or demand of secrecy depends on reading one into the approval and the limits of purpose.",
          },
          cites: ["aucl.secret-acts", "secret.implied-duty"],
          argument: {
            claimant: {
              zh: "逐案审批和不得再许可的约定表明权利人的保密要求；没有书面约定的，依诚信原则以及合同的性质、目的、交易习惯等，知道或者应当知道信息属于秘密的，也负有保密义务。",
              en: "Case-by-case approval and the bar on sublicensing show the holder’s demand. Even without words, good faith and the contract’s nature, purpose and usage impose a duty of secrecy on one who knew or should have known that the information was secret.",
            },
            claimantCites: ["secret.implied-duty", "term.transfer"],
            respondent: {
              zh: "{term:confidentiality}超出条款范围是违约，不当然是侵犯商业秘密。",
              en: "{term:confidentiality} Going beyond the terms is breach of contract, not of secrecy as such.",
            },
            respondentCites: ["secret.implied-duty", "term.confidentiality", "term.distribution"],
            cautious: {
              zh: "停止提供，保存完整记录，请律师介入。",
              en: "Stop supplying, preserve everything, and bring in counsel.",
            },
          },
        },
        {
          id: "re-sharer",
          when: always,
          then: "contested",
          leaning: "even",
          because: {
            zh: "转手提供者不是最初的泄露者；是否构成披露以不正当手段取得的秘密，或帮助他人违反保密要求，取决于知情程度和秘密是否尚存。",
            en: "One who passes it on is not the first leaker. Whether it discloses a secret improperly obtained, or helps another break secrecy, depends on knowledge and on a secret still being there.",
          },
          cites: ["aucl.secret-acts", "aucl.secret-third-party"],
          argument: {
            claimant: {
              zh: "知道文件未经许可流出仍继续扩散，使秘密彻底丧失。",
              en: "Spreading a file known to have got out without authority destroyed what secrecy was left.",
            },
            claimantCites: ["aucl.secret-acts", "aucl.secret-third-party"],
            respondent: {
              zh: "扩散时链接已经公开，没有秘密可言。",
              en: "The link was public already: there was no secret left.",
            },
            respondentCites: ["secret.public"],
            cautious: { zh: "立即停止做种和分享。", en: "Stop seeding and sharing at once." },
          },
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: is("sharing-phase", "gated", "window"),
      then: "serious",
      because: {
        zh: "因其行为导致秘密公开的，确定赔偿时可以考虑该秘密的商业价值。",
        en: "Where the act itself made the secret public, its commercial value may be considered in fixing damages.",
      },
    },
    { when: always, then: "minor", because: { zh: "提供时信息已经公开。", en: "It was public by then." } },
  ],
  remedies: [
    ...secretRemedies("aucl-text-disclosure"),
    {
      id: "value-damages",
      title: { zh: "按商业价值赔偿", en: "Damages by commercial value" },
      text: {
        zh: "因侵权行为导致商业秘密为公众所知悉的，可以考虑该秘密的商业价值确定赔偿。",
        en: "Where the act made the secret public, damages may be fixed with regard to its commercial value.",
      },
      when: is("sharing-phase", "gated", "window"),
      cites: ["secret.value-damages"],
    },
  ],
  levers: ["replace-and-isolate"],
  evidence: [
    {
      item: { zh: "第一次向外提供的时间、对象、方式", en: "When, to whom and how it was first handed out" },
      proves: { zh: "提供时信息是否仍为秘密", en: "Whether it was then still secret" },
    },
  ],
  limitation: {
    zh: "诉讼时效三年，自权利人知道或者应当知道权利受损害以及义务人之日起计算。",
    en: "Three years from the day on which the holder knew or should have known of the harm and of who caused it.",
  },
  notes: [
    secretRegulatorNote,
    {
      text: {
        zh: "经营者以外的个人和组织实施同样行为的，视为侵犯商业秘密。",
        en: "Individuals and bodies that are not business operators infringe trade secrets by the same acts.",
      },
      cites: ["aucl.secret-non-operators", "civil.limitation"],
      when: always,
    },
    {
      text: {
        zh: "披露他人商业秘密情节严重的，还可能构成犯罪；法院曾对绕过管控下载公司技术数据的内部人员定罪，损失按虚拟许可使用费认定。信息已经公开之后的转发，与该案情形不同。",
        en: "Disclosing another’s trade secret in serious circumstances can be a crime as well. A court has convicted an insider who got round controls and downloaded a company’s technical data, and took a notional licence fee as the loss; passing on what is already public is another matter.",
      },
      cites: ["crime.secret", "case.pudong-ai-chip-criminal"],
      when: is("sharing-phase", "gated", "window"),
    },
  ],
};
