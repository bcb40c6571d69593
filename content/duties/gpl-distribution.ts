import type { Claim } from "../../lib/knowledge/claim";
import { all, always, is, not } from "../../lib/knowledge/condition";
import { conveysCopies } from "../claims/gpl-infringement";
import { ownLabelNote, writtenAnew } from "../claims/shared/own-program";
import { beforeDelivery, copyleftOnCopies } from "../conditions";

export const gplDistribution: Claim = {
  id: "gpl-distribution",
  kind: "duty",
  jurisdiction: "prc",
  order: 10,
  title: { zh: "GPL-3.0 的交付义务", en: "Duties on distribution under GPL-3.0" },
  claimant: { zh: "许可人；收到副本的人", en: "the licensor; those who receive copies" },
  summary: {
    zh: "交付副本时应当：附许可证全文；保留版权和无担保声明；标明修改及日期；提供相应源代码或书面要约；用户产品还应提供安装信息；整个作品以 GPL-3.0 许可；不得附加限制。",
    en: "When conveying copies: include the licence; keep notices of copyright and of no warranty; state changes with dates; give corresponding source or a written offer, and for user products installation information; license the whole work under GPL-3.0; add no further restriction.",
  },
  components: ["inference-code", "model-code"],
  transition: "copyright",
  acts: ["use"],
  relevantWhen: all(copyleftOnCopies, not(is("permission", "own", "not-obtained"))),
  elements: [
    {
      id: "triggered",
      title: { zh: "义务已触发", en: "The duty is triggered" },
      tests: [
        { ...writtenAnew, when: all(conveysCopies, writtenAnew.when) },
        {
          id: "conveyed",
          when: conveysCopies,
          then: "met",
          because: { zh: "副本交付给他人。", en: "Copies are handed to others." },
          cites: ["gpl-3.0.verbatim-copies", "gpl-3.0.object-code"],
        },
        {
          id: "not-conveyed",
          when: always,
          then: "unmet",
          because: {
            zh: "内部运行或单纯的网络服务不触发交付义务。",
            en: "In-house running and pure network service do not trigger it.",
          },
          cites: ["gpl-3.0.convey-definition", "gpl-3.0.run-freely"],
        },
      ],
    },
    {
      id: "outstanding",
      title: { zh: "尚未履行", en: "It is outstanding" },
      tests: [
        {
          id: "before-delivery",
          when: all(conveysCopies, beforeDelivery),
          then: "unmet",
          due: "on-launch",
          because: {
            zh: "尚未交付副本；首次交付时应当提供全部所需内容。",
            en: "No copies have gone out yet; all that is required is due with the first of them.",
          },
          cites: ["gpl-3.0.modified-source", "gpl-3.0.object-code"],
        },
        {
          id: "ceased",
          when: all(conveysCopies, not(is("gpl-compliance", "full")), is("gpl-cure", "ceased")),
          then: "unmet",
          because: {
            zh: "已停止违反，目前没有继续交付；此前交付的补正须另行核对。",
            en: "The violation has stopped and no copies are going out; what was delivered before must still be checked for cure.",
          },
          cites: ["gpl-3.0.reinstatement", "gpl-3.0.object-code"],
        },
        {
          id: "done",
          when: not(all(conveysCopies, not(is("gpl-compliance", "full")), not(is("gpl-cure", "cured-in-time")))),
          then: "unmet",
          because: {
            zh: "所需内容随副本提供，或者没有需要提供的副本。",
            en: "What is required comes with the copies, or there are none.",
          },
          cites: ["gpl-3.0.object-code"],
        },
        {
          id: "not-done",
          when: always,
          then: "met",
          because: { zh: "所需内容没有全部提供。", en: "Not all of what is required is provided." },
          cites: ["gpl-3.0.modified-source", "gpl-3.0.object-code", "gpl-3.0.no-further-restrictions"],
        },
      ],
    },
  ],
  defences: [],
  severity: [
    {
      when: is("purpose-kind", "commercial"),
      then: "moderate",
      because: { zh: "随收费产品交付。", en: "Shipped with a paid product." },
    },
    { when: always, then: "minor", because: { zh: "补正成本低。", en: "Cheap to put right." } },
  ],
  remedies: [],
  levers: ["comply-with-gpl", "host-instead-of-shipping"],
  evidence: [],
  limitation: { zh: "义务在交付期间持续存在。", en: "The duty lasts while copies are conveyed." },
  notes: [ownLabelNote],
};
