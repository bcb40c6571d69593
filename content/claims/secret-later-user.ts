import type { Claim } from "../../lib/knowledge/claim";
import { all, always, any, is, not } from "../../lib/knowledge/condition";
import { inBusiness, secondHand } from "../conditions";
import { communityReleaseRow } from "./shared/community-release";
import { mainlandConduct } from "./shared/mainland-act";
import { limitedBusinessRows, scaleRows } from "./shared/scale";
import { measures, notPublic, technicalInformation, value } from "./shared/secret-elements";
import { secretRegulatorNote, secretRemedies } from "./shared/secret-remedies";

const beyondApproval = all(is("way", "official-form"), is("permission", "exceeded", "doubtful", "another-person"));

export const secretLaterUser: Claim = {
  id: "secret-later-user",
  kind: "claim",
  jurisdiction: "prc",
  order: 70,
  title: { zh: "侵犯商业秘密：取得和使用者", en: "Trade secret: the one who obtained and used it" },
  claimant: { zh: "商业秘密权利人；监督检查部门", en: "the holder of the secret; the market regulator" },
  summary: {
    zh: "第三人明知或者应知他人违法取得、披露，仍获取、使用的，视为侵犯商业秘密。取得越早，秘密性越可能成立；取得越晚，越容易被认定应知，但秘密性也越难成立。",
    en: "A third party who knew or should have known of another’s wrongful act and still obtained or used the secret is treated as infringing. The earlier the acquisition, the likelier that there was still a secret; the later, the plainer the knowledge, but the less is left of the secret.",
  },
  components: ["weights", "tokenizer"],
  transition: "trade-secret",
  acts: ["acquisition", "use"],
  relevantWhen: all(
    is("model-leak", "yes"),
    any(secondHand, beyondApproval),
    not(is("permission", "own", "not-obtained")),
  ),
  elements: [
    mainlandConduct,
    technicalInformation,
    notPublic("acquisition-phase", [
      {
        id: "approved-then-public",
        when: all(beyondApproval, is("acquisition-phase", "gated", "window")),
        then: "contested",
        leaning: "against",
        because: {
          zh: "经审批取得时尚属受控信息，此后信息已经公开；超出用途的使用应按使用时判断，倾向于认为已无秘密。",
          en: "It was controlled information when approved access was given and became public later. Use beyond the purpose is judged as at the day of use, and the better view is that no secret was left.",
        },
        cites: ["secret.not-public", "secret.public"],
        argument: {
          claimant: {
            zh: "合法接触者在公开前即开始使用的，先发优势不因事后公开而消失。",
            en: "One with lawful access who began before publicity keeps an unfair head start.",
          },
          claimantCites: ["secret.not-public"],
          respondent: {
            zh: "使用时信息已可从公开渠道获得。",
            en: "By the day of use it could be had from public sources.",
          },
          respondentCites: ["secret.public"],
          cautious: { zh: "查明超出用途的使用从何时开始。", en: "Establish when use beyond the purpose began." },
        },
      },
    ]),
    value("acquisition-phase"),
    measures,
    {
      id: "tainted-origin",
      title: { zh: "他人（或自己）的违法行为", en: "A wrongful act of another, or one’s own" },
      tests: [
        {
          id: "own-breach",
          when: beyondApproval,
          then: "contested",
          leaning: "even",
          because: {
            zh: "超出许可用途使用，是否违反权利人“有关保守商业秘密的要求”，有争议：用途限制不等于保密要求。",
            en: "Whether use beyond the licensed purpose breaks a demand of secrecy is disputed: a limit of purpose is not a demand of secrecy.",
          },
          cites: ["aucl.secret-acts", "secret.implied-duty"],
          argument: {
            claimant: {
              zh: "以审批方式限定人员和用途，就是对控制信息的要求。",
              en: "Limiting persons and purposes by approval is a demand to keep control of the information.",
            },
            claimantCites: ["secret.implied-duty", "secret.measures-list"],
            respondent: {
              zh: "{term:confidentiality}超范围使用属于违约。",
              en: "{term:confidentiality} Use beyond scope is breach of contract.",
            },
            respondentCites: ["secret.implied-duty", "term.confidentiality"],
            cautious: {
              zh: "按违约处理，同时停止超范围使用。",
              en: "Treat it as breach of contract, and stop the excess use.",
            },
          },
        },
        {
          id: "leak",
          when: always,
          then: "contested",
          leaning: "even",
          because: {
            zh: "文件显然未经权利人同意流出，但最初泄露者的身份和其是否负有保密义务，没有查明。",
            en: "The files plainly got out without consent, but who leaked them, and whether under a duty of secrecy, was never established.",
          },
          cites: ["aucl.secret-acts", "aucl.secret-third-party"],
          argument: {
            claimant: {
              zh: "获批者违反审批条件流出，或者以不正当手段取得，二者必居其一。",
              en: "Either an approved recipient broke the terms of access or the files were taken by improper means.",
            },
            claimantCites: ["aucl.secret-acts", "secret.improper-means"],
            respondent: {
              zh: "{term:confidentiality}流出至多是违约。",
              en: "{term:confidentiality} Letting it out was at most breach of contract.",
            },
            respondentCites: ["aucl.secret-acts", "term.confidentiality"],
            cautious: { zh: "不以来源不明为由继续使用。", en: "An unknown source is no reason to go on." },
          },
        },
      ],
    },
    {
      id: "knowledge",
      title: { zh: "明知或者应知", en: "Knew or should have known" },
      tests: [
        {
          id: "own-act",
          when: beyondApproval,
          then: "met",
          because: { zh: "自己知道审批的用途。", en: "One knows the purpose of one’s own approval." },
          cites: ["aucl.secret-acts"],
        },
        {
          id: "knew",
          when: is("awareness", "knew"),
          then: "met",
          because: {
            zh: "取得时就知道文件外泄或者未经许可。",
            en: "It was known from the start that the files were leaked or not authorised.",
          },
          planned: {
            zh: "已经知道文件外泄或者未经许可。",
            en: "It is known that the files were leaked or are not authorised.",
          },
          cites: ["aucl.secret-third-party"],
        },
        {
          id: "learned-later",
          when: is("awareness", "knew-later"),
          then: "met",
          because: {
            zh: "取得之后知道来路不正；知道之后的使用，即是明知而使用。",
            en: "It was learned after it was obtained; use after that is knowing use.",
          },
          cites: ["aucl.secret-third-party"],
        },
        {
          id: "torrent",
          when: all(is("awareness", "should-have"), is("way", "torrent")),
          then: "met",
          because: {
            zh: "以种子、磁力链接取得，足以认定应知其来路不正。",
            en: "Taking it by a torrent or a magnet link is enough to find that one should have known.",
          },
          cites: ["aucl.secret-third-party", "model.release-page"],
        },
        {
          id: "unchecked-doubts",
          when: all(is("awareness", "should-have"), is("knowledge", "suspected")),
          then: "met",
          because: {
            zh: "有怀疑而不查证，足以认定应知。",
            en: "Doubts left unchecked are enough to find that one should have known.",
          },
          cites: ["aucl.secret-third-party", "model.release-page"],
        },
        {
          id: "should-have",
          when: is("awareness", "should-have"),
          then: "met",
          because: {
            zh: "申请被拒绝或者未获答复而另行取得，足以认定应知。",
            en: "Obtaining it elsewhere after a refusal or without an answer is enough to find that one should have known.",
          },
          cites: ["aucl.secret-third-party", "model.release-page"],
        },
        {
          id: "arguable",
          when: is("awareness", "arguable"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "取得自转载页，当时外泄已被普遍报道。",
            en: "It came from a re-upload when the leak had been widely reported.",
          },
          planned: {
            zh: "打算取自转载页，而外泄已被普遍报道。",
            en: "It is to be taken from a re-upload, and the leak has been widely reported.",
          },
          cites: ["aucl.secret-third-party"],
          argument: {
            claimant: {
              zh: "业内已普遍知晓，稍加注意即可知道。",
              en: "The trade knew; a little care would have shown it.",
            },
            claimantCites: ["aucl.secret-third-party", "model.leak-report"],
            respondent: {
              zh: "如页面标注了开源许可证，则有理由信赖；研发者一方公开作过类似表述的，更是如此。",
              en: "If the page carried an open licence there was reason to rely on it, the more so if the maker’s side had said the like in public.",
            },
            respondentCites: ["aucl.secret-third-party", "model.maker-statement"],
            cautious: { zh: "页面标签不是来源证明。", en: "A label on a page is no proof of origin." },
          },
        },
        {
          id: "no-reason",
          when: always,
          then: "unmet",
          because: { zh: "没有理由知道来路不正。", en: "There was no reason to know." },
          cites: ["aucl.secret-third-party"],
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: is("notice", "ignored"),
      then: "serious",
      because: { zh: "收到通知后仍继续。", en: "Went on after a notice." },
    },
    communityReleaseRow,
    ...scaleRows(inBusiness, is("use-status", "ongoing")),
    ...limitedBusinessRows,
    { when: always, then: "minor", because: { zh: "未用于经营。", en: "Not used in business." } },
  ],
  remedies: [...secretRemedies("aucl-text-use")],
  levers: ["replace-and-isolate"],
  evidence: [
    {
      item: {
        zh: "取得日期与当时公开程度的证据（网页存档、报道）",
        en: "Proof of the day of acquisition and of how public it then was (archived pages, reports)",
      },
      proves: { zh: "行为发生时是否仍为秘密", en: "Whether it was still secret at the time of the act" },
    },
    {
      item: { zh: "独立研发、替换后的训练记录", en: "Records of independent development and of retraining" },
      proves: { zh: "举证责任转移后反驳使用同一信息", en: "Rebuts use of the same information once the burden shifts" },
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
        zh: "权利人提供初步证据证明已采取保密措施且合理表明秘密被侵犯的，由被诉侵权人证明其不属于商业秘密；有渠道或机会获取且使用的信息实质上相同的，由其证明不侵权。能够证明自行开发研制或者反向工程的，不构成侵犯；以不正当手段获取之后再以反向工程为由的，不予支持。",
        en: "Where the holder shows measures of secrecy prima facie and reasonably indicates infringement, the defendant must disprove the secret; where it had access and used substantially the same information, it must disprove infringement. Proof of independent development or of reverse engineering is an answer; reverse engineering pleaded after improper acquisition is not.",
      },
      cites: ["aucl.burden", "case.spc-1503", "secret.reverse-engineering"],
      when: always,
    },
    {
      text: {
        zh: "行为在法律修改前开始、修改后仍持续的，适用修改后的法律；司法解释就2019年修正所作的这一规定，对2025年修订可作参照。",
        en: "Conduct that began before an amendment and goes on after it falls under the amended law; the judicial interpretation says so of the 2019 amendment, and the rule serves by analogy for 2025.",
      },
      cites: ["secret.transition", "civil.limitation"],
      when: always,
    },
  ],
};
