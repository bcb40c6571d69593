import type { Claim } from "../../lib/knowledge/claim";
import { all, always, includes, is, not } from "../../lib/knowledge/condition";
import { copyleftOnCopies, secondHand } from "../conditions";
import { copyrightRemedies } from "./shared/copyright-remedies";
import { copyrightSeverity } from "./shared/copyright-severity";
import { mainlandAct } from "./shared/mainland-act";
import { coveredWork, ownLabelNote } from "./shared/own-program";
import { protectedWork } from "./shared/protected-work";
import { rightsHolder } from "./shared/rights-holder";

export const conveysCopies = includes("delivery", "on-device", "on-premise", "published-full");

/** A permissive label by somebody who passes the code on. */
const relabelled: Claim["notes"][number] = {
  text: {
    zh: "转载者把 GPL 代码标为宽松许可证的，不产生更宽的许可：接收者自动取得的是原始许可人的 GPL 许可，其条件照样适用。",
    en: "Where somebody passes GPL code on under a permissive label, no wider licence comes of it: what recipients have is the original licensors’ GPL licence, with its conditions.",
  },
  cites: ["gpl-3.0.automatic-licensing", "software.unlicensed-rights-reserved"],
  when: all(secondHand, is("label", "permissive")),
};

export const gplInfringement: Claim = {
  id: "gpl-infringement",
  kind: "claim",
  jurisdiction: "prc",
  order: 20,
  title: { zh: "违反 GPL-3.0 致许可终止后的侵权", en: "Infringement after a GPL-3.0 licence has ended" },
  claimant: { zh: "著作权人（含项目管理人）", en: "the copyright owner, including a project’s maintainer" },
  summary: {
    zh: "GPL-3.0 允许商用，条件是交付副本时附许可证、声明和相应源代码。未履行上述条件的，许可自动终止，此后的复制和发行构成侵权。仅内部运行或以网络服务方式使用，不触发这些条件。",
    en: "GPL-3.0 allows commercial use on condition that copies come with the licence, notices and corresponding source. Where those terms are not met the licence ends automatically, and further copying and distribution infringe. Running it in-house or as a network service does not trigger these conditions.",
  },
  components: ["inference-code", "model-code"],
  transition: "copyright",
  acts: ["use"],
  relevantWhen: all(copyleftOnCopies, not(is("permission", "own", "not-obtained"))),
  elements: [
    mainlandAct,
    protectedWork,
    rightsHolder,
    coveredWork,
    {
      id: "conveying",
      title: { zh: "向他人交付了副本", en: "Copies were conveyed" },
      tests: [
        {
          id: "delivered",
          when: conveysCopies,
          then: "met",
          because: {
            zh: "副本随产品交付、部署到客户处或公开发布。",
            en: "Copies are shipped in a product, installed at a client’s, or published.",
          },
          cites: ["gpl-3.0.object-code", "gpl-3.0.modified-source"],
        },
        {
          id: "service-only",
          when: includes("delivery", "hosted"),
          then: "unmet",
          because: {
            zh: "只通过网络与用户交互而不转移副本，不属于 GPL 所称的“转移”（convey），不触发源代码义务；AGPL 则不同。",
            en: "Interaction over a network without transfer of a copy is not conveying, so no duty to give source arises. The AGPL differs.",
          },
          cites: ["gpl-3.0.convey-definition", "gpl-3.0.run-freely"],
        },
        {
          id: "in-house",
          when: always,
          then: "unmet",
          because: {
            zh: "仅在内部运行和修改，许可证不附条件；接收和运行副本无须表示接受。",
            en: "Running and modifying it in-house is unconditional under the licence, and receiving or running a copy needs no acceptance.",
          },
          cites: ["gpl-3.0.run-freely", "gpl-3.0.no-acceptance"],
        },
      ],
    },
    {
      id: "condition-failed",
      title: { zh: "未履行许可条件", en: "The conditions of the licence were not met" },
      tests: [
        {
          id: "nothing-conveyed",
          when: not(conveysCopies),
          then: "unmet",
          because: {
            zh: "不交付副本，没有需要履行的条件。",
            en: "No copy is conveyed, so there is no condition to meet.",
          },
          cites: ["gpl-3.0.run-freely"],
        },
        {
          id: "complied",
          when: is("gpl-compliance", "full"),
          then: "unmet",
          because: {
            zh: "许可证文本、声明和相应源代码均随副本提供；收费本身不违反 GPL-3.0。",
            en: "Licence text, notices and corresponding source all come with the copies; charging a fee does not itself breach GPL-3.0.",
          },
          cites: ["gpl-3.0.object-code", "case.luohe-v-wanyou"],
        },
        {
          id: "partly",
          when: is("gpl-compliance", "partial"),
          then: "met",
          because: {
            zh: "条件须全部履行：许可证文本、版权与修改声明、相应源代码缺一即为违反。",
            en: "The conditions apply together: licence text, notices of copyright and changes, and corresponding source. Missing any one is a violation.",
          },
          cites: ["gpl-3.0.modified-source", "gpl-3.0.object-code", "gpl-3.0.termination"],
        },
        {
          id: "ignored",
          when: always,
          then: "met",
          because: {
            zh: "交付时不附源代码和许可证文本。中国法院认定，这些使用条件是授权的前提，一经违反，授权自动终止。",
            en: "Neither source nor licence text comes with the copies. PRC courts treat these conditions as preconditions of the licence, whose breach ends it automatically.",
          },
          cites: [
            "gpl-3.0.object-code",
            "gpl-3.0.termination",
            "case.luohe-v-fengling-1",
            "case.luohe-v-wanyou",
            "contract.resolutory-condition",
          ],
        },
      ],
    },
    {
      id: "not-reinstated",
      title: { zh: "许可没有恢复", en: "The licence was not reinstated" },
      tests: [
        {
          id: "nothing-to-reinstate",
          when: not(all(conveysCopies, not(is("gpl-compliance", "full")))),
          then: "unmet",
          because: { zh: "许可未曾终止。", en: "The licence never ended." },
          cites: ["gpl-3.0.reinstatement"],
        },
        {
          id: "cured",
          when: is("gpl-cure", "cured-in-time"),
          then: "unmet",
          because: {
            zh: "首次收到通知后30日内补正，许可永久恢复。",
            en: "Cured within 30 days of a first notice: the licence is permanently reinstated.",
          },
          cites: ["gpl-3.0.reinstatement"],
        },
        {
          id: "ceased",
          when: is("gpl-cure", "ceased"),
          then: "contested",
          // The licence’s own words bring it back provisionally once the violation stops.
          leaning: "against",
          because: {
            zh: "停止违反后许可暂时恢复；权利人在停止后60日内未通知的，永久恢复。",
            en: "Once the violation stops the licence is provisionally back, and permanently so if the right holder gives no notice within 60 days after.",
          },
          cites: ["gpl-3.0.reinstatement"],
          argument: {
            claimant: {
              zh: "60日届满前权利人仍可终局地终止许可；恢复不溯及补正前已经发生的侵权。",
              en: "Before the 60 days are over the owner may still end the licence for good, and reinstatement does not undo infringement before the cure.",
            },
            claimantCites: ["gpl-3.0.reinstatement"],
            respondent: {
              zh: "许可证以恢复鼓励改正，已停止违反且未收到通知的，应视为许可存续。",
              en: "The licence rewards those who mend: where the violation has stopped and no notice came, the licence should be treated as standing.",
            },
            respondentCites: ["gpl-3.0.reinstatement"],
            cautious: {
              zh: "记录停止和补正的日期，并保存60日内无通知的证据。",
              en: "Record the dates of stopping and curing, and keep proof that no notice came within 60 days.",
            },
          },
        },
        {
          id: "not-cured",
          when: always,
          then: "met",
          because: { zh: "没有在期限内补正。", en: "It was not cured in time." },
          cites: ["gpl-3.0.reinstatement", "gpl-3.0.termination"],
        },
      ],
    },
  ],
  defences: [],
  severity: copyrightSeverity,
  remedies: [...copyrightRemedies],
  levers: ["comply-with-gpl", "host-instead-of-shipping"],
  evidence: [
    {
      item: {
        zh: "每一版发行包的内容清单、许可证文本与源代码提供方式",
        en: "Contents of each release, with licence text and how source is offered",
      },
      proves: { zh: "许可条件是否履行", en: "Whether the conditions were met" },
    },
    {
      item: {
        zh: "GPL 代码与自有代码的接口说明",
        en: "A description of the interface between the GPL code and one’s own",
      },
      proves: {
        zh: "两者是一个作品还是并列的独立程序",
        en: "Whether they are one work or separate programs side by side",
      },
    },
  ],
  limitation: { zh: "同侵害复制权一项。", en: "As for the reproduction right." },
  notes: [
    ownLabelNote,
    relabelled,
    {
      text: {
        zh: "源代码义务是否及于自有的闭源代码，取决于两者是否构成一个作品：南京中院以通信的紧密程度判断；北京知识产权法院一审认为独立运行、分置且无 GPL 声明的插件不在其内，二审未对此表态。对外表述时应说明这一点没有定论。",
        en: "Whether the duty to give source reaches your own closed code turns on whether the two form one work. The Nanjing court looked at how closely they communicate; the Beijing IP Court at first instance left out plug-ins that ran independently, in folders of their own and without a GPL notice, and the appeal court took no position. The point is not settled.",
      },
      cites: ["gpl-3.0.whole-work", "gpl-3.0.aggregate", "case.weilai-v-yunqingting", "case.digital-heaven"],
      when: all(conveysCopies, not(is("gpl-combination", "alone"))),
    },
    {
      text: {
        zh: "权利人自己是否违反 GPL，一般不影响其就侵权寻求救济；项目管理人可以单独起诉。",
        en: "The owner’s own breach of the GPL does not generally bar its claim, and a project’s maintainer may sue alone.",
      },
      cites: ["case.wangjing-v-yibang", "case.luohe-v-fengling-2"],
      when: conveysCopies,
    },
    {
      text: {
        zh: "运行 GPL 程序得到的输出，只有其内容本身构成受约束作品的，才受 GPL 约束；用这些代码运行或者训练得到的权重和生成内容，一般不因此适用 GPL。",
        en: "What comes of running a GPL program is under the GPL only if its content is itself a covered work; weights and content made by running or training with the code do not in general come under the GPL for that.",
      },
      cites: ["gpl-3.0.output"],
      when: always,
    },
  ],
};
