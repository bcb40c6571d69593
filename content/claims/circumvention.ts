import type { Claim } from "../../lib/knowledge/claim";
import { all, always, any, before, includes, is, not } from "../../lib/knowledge/condition";
import { circumventionExceptions } from "./shared/circumvention-exceptions";
import { circumventionFine } from "./shared/copyright-fines";
import { accounts, evidenceOrder, preSuit } from "./shared/copyright-orders";
import { damages, punitive } from "./shared/copyright-remedies";
import { copyrightSeverity } from "./shared/copyright-severity";
import { mainlandAct } from "./shared/mainland-act";
import { protectedWork } from "./shared/protected-work";
import { rightsHolder } from "./shared/rights-holder";
import { technicalMeasure } from "./shared/technical-measure";

/** Copyright Law arts 49, 50 and 53(6), Software Regulations art. 24(1)(3): an infringement by itself, apart from copying. */
export const circumvention: Claim = {
  id: "circumvention",
  kind: "claim",
  jurisdiction: "prc",
  order: 47,
  title: { zh: "故意避开或者破坏技术措施", en: "Intentionally avoiding or breaking technical measures" },
  claimant: { zh: "著作权人", en: "the copyright owner" },
  summary: {
    zh: "权利人可以采取技术措施保护作品；未经许可故意避开或者破坏，本身即是侵权，不以其后有无复制为条件。填写不实信息不是避开技术措施，但影响合同和主观状态。",
    en: "Right holders may protect works by technical measures, and to avoid or break them intentionally and without permission infringes by itself, whatever was copied afterwards. Untrue details in a form avoid no technical measure, but bear on the contract and on state of mind.",
  },
  components: ["inference-code", "model-code", "weights", "tokenizer", "training-code"],
  transition: "copyright",
  acts: ["acquisition"],
  // What this person passed stood before the file obtained; what stands before a model inside it, its tuner passed.
  relevantWhen: all(is("link", "own"), not(is("permission", "own", "not-obtained", "open-licence"))),
  // The definition and the exceptions came with the amendment in force from 1 June 2021; what applied before is not judged here.
  uncoveredWhen: any(before("law-date", "2021-06-01"), before("acquired", "2021-06-01")),
  elements: [
    mainlandAct,
    protectedWork,
    rightsHolder,
    technicalMeasure,
    {
      id: "circumvented",
      title: { zh: "故意避开或者破坏", en: "Intentionally avoided or broken" },
      tests: [
        {
          id: "broken",
          when: includes("access", "bypass"),
          then: "met",
          because: {
            zh: "以解密、提取、伪造凭证等技术手段取得，是故意避开或者破坏。",
            en: "Decrypting, extracting or forging credentials is avoiding or breaking intentionally.",
          },
          cites: ["copyright.technical-measures", "copyright.circumvention", "software.circumvention"],
        },
        {
          id: "anothers-key",
          when: includes("access", "anothers"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "使用他人的账号、获批资格或者个人链接，控制按其设计放行，是否属于“避开”，有争议。",
            en: "With somebody else’s account, approval or link the control opened as it was built to; whether that is “avoiding” it is disputed.",
          },
          cites: ["copyright.technical-measures"],
          argument: {
            claimant: {
              zh: "凭证只发给获批者本人，未获批者以他人凭证进入，使控制落空，就是避开。",
              en: "Credentials went to approved persons only; getting in with another’s defeats the control, and that is avoiding it.",
            },
            claimantCites: ["copyright.technical-measures", "software.circumvention"],
            respondent: {
              zh: "没有改变或者绕过任何技术，链接对持有者一律有效；这是违反许可，不是破解。",
              en: "No technology was altered or gone round, and the link worked for whoever held it: a breach of the licence, and no cracking.",
            },
            respondentCites: ["copyright.technical-measures-meaning"],
            cautious: {
              zh: "不使用、不转交他人的凭证和链接；以自己的名义申请。",
              en: "Neither use nor pass on another’s credentials or links; apply in your own name.",
            },
          },
        },
        {
          id: "proxy",
          when: includes("access", "proxy"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "以代理通过地区限制，是否属于“避开”技术措施，取决于地区限制是否属于技术措施。",
            en: "Whether passing a region block by proxy “avoids” a technical measure turns on whether the block is one.",
          },
          cites: ["copyright.technical-measures"],
          argument: {
            claimant: {
              zh: "掩饰所在地使限制失效，且明知限制存在，属于故意避开。",
              en: "Hiding one’s location defeats a restriction that one knows of: that is avoiding it intentionally.",
            },
            claimantCites: ["copyright.technical-measures"],
            respondent: {
              zh: "代理只改变访问路径，没有触及保护作品的任何技术。",
              en: "A proxy changes the path only and touches no technology that protects the work.",
            },
            respondentCites: ["copyright.technical-measures-meaning"],
            cautious: {
              zh: "改从所在地区可以正常取得的渠道取得。",
              en: "Obtain it by a way that is open in your region.",
            },
          },
        },
        {
          id: "shared-link",
          when: all(is("way", "official-form"), includes("delivery", "linked")),
          then: "contested",
          leaning: "even",
          because: {
            zh: "把自己的签名链接提供给他人，是否属于故意为他人避开技术措施提供技术服务，有争议。",
            en: "Whether giving one’s own signed link to others is intentionally providing them with technical services for avoiding a technical measure is disputed.",
          },
          cites: ["copyright.technical-measures", "copyright.circumvention"],
          argument: {
            claimant: {
              zh: "明知链接是审批的结果仍公开，使未获批者得以下载，与提供破解工具效果相同。",
              en: "To publish a link known to be the fruit of approval lets anyone download and works like handing out a tool for cracking.",
            },
            claimantCites: ["copyright.technical-measures", "copyright.circumvention"],
            respondent: {
              zh: "链接不是装置、部件，也不是技术服务；控制没有被改变，这是违反许可。",
              en: "A link is no device, no component and no technical service; the control was not altered, and what remains is a breach of the licence.",
            },
            respondentCites: ["copyright.technical-measures", "copyright.technical-measures-meaning"],
            cautious: {
              zh: "立即移除链接，并告知权利人使其失效。",
              en: "Remove the link at once, and tell the right holder so that it can be made to expire.",
            },
          },
        },
        {
          id: "false-details",
          when: includes("access", "false-details"),
          then: "unmet",
          because: {
            zh: "控制按其设计放行，没有技术被避开或者破坏。填写不实信息是缔约中的不诚信：影响许可的效力、主观状态和数据条款，见各该项。",
            en: "The control opened as it was built to, and no technology was avoided or broken. Untrue details are dishonesty in contracting: they bear on the licence, on state of mind and on the data clause, which see.",
          },
          cites: ["copyright.technical-measures", "contract.false-statements"],
        },
        {
          id: "passed-openly",
          when: always,
          then: "unmet",
          because: {
            zh: "如实通过了限制，或者没有遇到限制，没有避开或者破坏什么。",
            en: "Nothing is avoided or broken: a restriction is passed truthfully, or there is none.",
          },
          cites: ["copyright.technical-measures"],
        },
      ],
    },
  ],
  defences: [circumventionExceptions],
  severity: copyrightSeverity,
  remedies: [
    {
      id: "injunction",
      title: { zh: "停止侵害", en: "Injunction" },
      text: {
        zh: "停止避开、破坏技术措施，停止向他人提供有关的装置、部件和技术服务。",
        en: "An order to stop avoiding or breaking technical measures, and to stop providing others with devices, components or services for it.",
      },
      when: is("use-status", "ongoing"),
      cites: ["copyright.circumvention", "software.circumvention"],
    },
    preSuit,
    evidenceOrder,
    damages,
    punitive,
    accounts,
    circumventionFine,
  ],
  levers: ["drop-the-plan", "replace-and-isolate", "obtain-licence"],
  evidence: [
    {
      item: {
        zh: "申请所填内容、获批账号和链接的签发记录，以及取得文件的操作日志",
        en: "What the application said, to whom account and link were issued, and logs of how the files were obtained",
      },
      proves: {
        zh: "遇到了什么限制，以谁的名义、用什么方法通过",
        en: "What stood in the way, and in whose name and by what means it was passed",
      },
    },
  ],
  limitation: { zh: "同侵害复制权一项。", en: "As for the reproduction right." },
  notes: [
    {
      text: {
        zh: "{term:circumvention}只有合同当事人受其约束。",
        en: "{term:circumvention} That binds the parties to it only.",
      },
      cites: ["term.circumvention"],
      when: is("licence.circumvention", "barred"),
    },
  ],
};
