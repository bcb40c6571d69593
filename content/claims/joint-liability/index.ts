import type { Claim } from "../../../lib/knowledge/claim";
import { all, always, any, includes, is, not } from "../../../lib/knowledge/condition";
import { inBusiness, largeCompany, largeRevenue } from "../../conditions";
import { communityReleaseRow } from "../shared/community-release";
import { mainlandAct } from "../shared/mainland-act";
import { noLicence } from "../shared/no-licence";
import { held, placedOnline } from "./conditions";
import { contribution } from "./contribution";
import { directInfringement } from "./direct-infringement";
import { jointKnowledge } from "./knowledge";
import { jointNotes } from "./notes";
import { safeHarbours } from "./safe-harbours";

const intermediary = includes("role", "linker", "tool-maker", "host");

/** Everyone in the chain but the mere user: Civil Code 1168, 1169, 1194 to 1197 and the rules on network services. */
export const jointLiability: Claim = {
  id: "joint-liability",
  kind: "claim",
  jurisdiction: "prc",
  order: 45,
  title: {
    zh: "与他人的连带责任：共同、教唆、帮助侵权和网络服务",
    en: "Joint liability with others: acting together, instigating, helping, network services",
  },
  claimant: { zh: "著作权人", en: "the copyright owner" },
  summary: {
    zh: "上传者、链接者、工具作者、托管平台、集成商和委托方各自凭什么对他人的侵权承担责任。链接者和平台以明知或者应知为前提，按通知和必要措施判断；上传者自己就是行为人。",
    en: "On what ground an uploader, a linker, a toolmaker, a host, an integrator or one who orders answers for another’s infringement. Linkers and hosts answer only if they knew or should have known, judged by notice and necessary measures; an uploader acts itself.",
  },
  components: ["inference-code", "model-code", "weights", "tokenizer", "training-code"],
  transition: "copyright",
  acts: ["disclosure", "service"],
  relevantWhen: all(
    any(
      includes("role", "integrator", "uploader", "linker", "tool-maker", "host", "maintainer"),
      all(held, includes("delivery", "published-full", "published-delta", "linked", "on-premise")),
      is("way", "supplier", "client"),
    ),
    // One who only points to the files, or stores them for others, need never have obtained them.
    any(not(is("permission", "own", "not-obtained")), all(intermediary, is("permission", "not-obtained"))),
  ),
  uncoveredWhen: is("permission", "uncovered"),
  elements: [mainlandAct, noLicence, directInfringement, contribution, jointKnowledge],
  defences: [...safeHarbours],
  severity: [
    {
      when: is("notice", "ignored"),
      then: "serious",
      because: { zh: "收到通知后仍继续，可能被认定为故意。", en: "Going on after a notice may be found intentional." },
    },
    {
      when: all(placedOnline, is("online", "removed"), is("purpose-kind", "research", "evaluation")),
      then: "minor",
      because: { zh: "已经撤下，且未用于经营。", en: "It has been taken down and was not for business." },
    },
    {
      when: all(placedOnline, is("online", "removed")),
      then: "moderate",
      because: { zh: "已经撤下，只剩既往的赔偿。", en: "It has been taken down: only past harm is left." },
    },
    communityReleaseRow,
    {
      when: largeRevenue,
      then: "serious",
      because: {
        zh: "由此获得可观收入；连带责任人可能被要求承担全部赔偿。",
        en: "The revenue is sizeable; one of several jointly liable may be made to pay all.",
      },
    },
    {
      when: all(inBusiness, largeCompany),
      then: "serious",
      because: {
        zh: "大型企业用于经营；连带责任人可能被要求承担全部赔偿。",
        en: "Business use by a large company; one of several jointly liable may be made to pay all.",
      },
    },
    {
      when: inBusiness,
      then: "moderate",
      because: { zh: "用于经营或生产，规模有限。", en: "Used in business or production on a limited scale." },
    },
    {
      when: always,
      then: "minor",
      because: { zh: "未用于经营，通常以撤下为主。", en: "Not for business: removal is the usual consequence." },
    },
  ],
  remedies: [
    {
      id: "measures",
      title: { zh: "停止侵害、删除或者断开链接", en: "Order to stop, to delete or to disconnect" },
      text: {
        zh: "停止提供、删除文件、断开链接；停止侵害不以赔偿责任成立为前提。",
        en: "To stop supplying, delete files and disconnect links; an order to stop does not depend on liability in damages.",
      },
      when: not(is("online", "removed")),
      cites: ["tort.network-notice", "network.takedown"],
    },
    {
      id: "damages",
      title: { zh: "连带赔偿", en: "Joint and several damages" },
      text: {
        zh: "权利人可以请求部分或者全部连带责任人赔偿；平台接到通知而未及时处理的，以损害的扩大部分为限。",
        en: "The right holder may claim from some or all of those jointly liable; a platform that was slow on notice answers for the further harm.",
      },
      when: always,
      cites: ["civil.several", "tort.network-notice", "copyright.damages"],
    },
    {
      id: "punitive",
      title: { zh: "惩罚性赔偿", en: "Punitive damages" },
      text: {
        zh: "故意且情节严重的，按前项数额的一倍以上五倍以下。",
        en: "One to five times that amount where intentional and grave.",
      },
      when: any(is("notice", "ignored"), is("awareness", "knew")),
      cites: ["copyright.damages", "punitive.intent", "punitive.gravity"],
    },
    {
      id: "recourse",
      title: { zh: "内部份额与追偿", en: "Shares and recourse" },
      text: {
        zh: "连带责任人按责任大小分担，超过自己份额的可以向其他人追偿。",
        en: "Those jointly liable share by responsibility; whoever pays beyond its share has recourse against the others.",
      },
      when: always,
      cites: ["civil.several"],
    },
    {
      id: "administrative",
      title: { zh: "行政处罚", en: "Administrative sanctions" },
      text: {
        zh: "擅自通过信息网络向公众提供他人作品，同时损害公共利益的，可以责令停止、没收违法所得并处罚款；对象以构成作品为前提。",
        en: "Supplying another’s work to the public through a network without authority, if the public interest is harmed too, can bring an order to stop, confiscation of gains and a fine. It presupposes a work.",
      },
      when: all(held, includes("delivery", "published-full")),
      cites: ["network.sanctions", "copyright.infringement"],
    },
  ],
  levers: ["remove-online", "takedown-procedure", "comply-with-notice", "supplier-indemnity", "obtain-licence"],
  evidence: [
    {
      item: {
        zh: "通知、转送、撤下和答复的时间记录",
        en: "A record of the times of notices, forwarding, removal and answers",
      },
      proves: {
        zh: "何时知情、是否及时采取必要措施",
        en: "When it was known, and whether measures were taken in time",
      },
    },
    {
      item: {
        zh: "代码仓库和页面的提交、发布历史（链接何时加入、何时移除，由谁加入）",
        en: "Commit and publication history (when a link was added and removed, and by whom)",
      },
      proves: { zh: "链接、工具的内容和存续时间", en: "What the link or tool contained, and for how long" },
    },
    {
      item: {
        zh: "与供应商、客户的合同、交付清单和来源说明",
        en: "Contracts with suppliers and clients, delivery lists and statements of source",
      },
      proves: {
        zh: "谁选定模型、谁知道来源、向谁追偿",
        en: "Who chose the model, who knew its source, and from whom to recover",
      },
    },
  ],
  limitation: { zh: "同侵害复制权一项。", en: "As for the reproduction right." },
  notes: jointNotes,
};
