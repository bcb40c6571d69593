import type { Lever } from "../../lib/knowledge/claim";
import { all, always, includes, is } from "../../lib/knowledge/condition";
import { copyleftOnCopies, notObtained } from "../conditions";
import { anyLacking, duties } from "../facts/owed";
import { live, needs, requestAdmitsAccess } from "./conditions";

/** Putting the licence, and what it asks for, in order. */
export const licenceLevers: readonly Lever[] = [
  {
    id: "obtain-licence",
    kind: "lowers",
    scope: "part",
    order: 30,
    title: {
      zh: "取得权利人的书面许可（含对既往使用的豁免）",
      en: "Obtain the right holder’s written licence, with a release for past use",
    },
    wordings: [
      {
        when: requestAdmitsAccess,
        text: {
          zh: "先停用并隔离文件，再由律师决定是否、如何向权利人接洽：接洽会表明接触过其文件，磋商之后仍继续使用的，可被初步认定为故意；许可须以实际使用的单位名义取得，写明用途、衍生模型、输出和部署方式，并豁免既往使用；没有答复不是许可。",
          en: "First stop using the files and isolate them, then have counsel decide whether and how to approach the right holder: an approach shows access to its files, and use that goes on after negotiations may be taken as intent; a licence must be in the user’s own name, cover purpose, derivatives, outputs and deployment, and release past use; silence is no licence.",
        },
        time: { zh: "隔离文件之后", en: "after the files are isolated" },
      },
      {
        when: notObtained,
        text: {
          zh: "取得文件之前，以实际使用的单位名义取得权利人的书面许可，写明用途、衍生模型、输出和部署方式；没有答复不是许可。",
          en: "Before taking the files, obtain the right holder’s written licence in the name of the organisation that will use them, covering purpose, derivatives, outputs and deployment: silence is no licence.",
        },
        time: { zh: "取得文件之前", en: "before files are taken" },
      },
      {
        when: live,
        text: {
          zh: "以实际使用的单位名义取得权利人的书面许可，写明用途、衍生模型、输出和部署方式，并要求豁免既往使用；没有答复不是许可。",
          en: "Obtain the right holder’s written licence in the name of the organisation that uses it, covering purpose, derivatives, outputs and deployment, with a release for the past: silence is no licence.",
        },
        time: { zh: "立即开始", en: "begin at once" },
      },
      {
        when: always,
        text: {
          zh: "在进一步使用之前，以实际使用的单位名义取得权利人的书面许可，写明用途、衍生模型、输出和部署方式，并要求豁免既往使用；没有答复不是许可。",
          en: "Before any further use, obtain the right holder’s written licence in the name of the organisation that uses it, covering purpose, derivatives, outputs and deployment, with a release for the past: silence is no licence.",
        },
        time: { zh: "进一步使用之前", en: "before any further use" },
      },
    ],
    owner: { zh: "法务", en: "counsel" },
    offeredWhen: [
      {
        when: is("licence.kind", "custom", "none"),
        provided: { zh: "许可证并非开源许可证", en: "it is not under an open licence" },
      },
      needs.noLeave,
      needs.inUse,
    ],
    sets: [
      { scope: "part", question: "terms", value: "separate-permission" },
      { scope: "part", question: "terms-party", value: "this-organisation" },
    ],
    cites: ["copyright.licence-contract", "software.unlicensed-rights-reserved", "punitive.intent"],
  },
  {
    id: "give-the-notices",
    kind: "lowers",
    scope: "part",
    order: 35,
    title: {
      zh: "补齐许可证要求的文本、声明和字样",
      en: "Give the copies, notices and credits that the licence asks for",
    },
    wordings: [
      {
        when: is("stage", "planning", "testing"),
        text: {
          zh: "交付之前逐项备齐：许可证文本和声明、修改标记、规定的来源字样和命名、写入用户协议的使用限制。",
          en: "Have ready before delivery, item by item: the licence and the notices, marks of changes, the credit and the name as prescribed, and the use restrictions in the terms for users.",
        },
        time: { zh: "首次交付之前", en: "before the first delivery" },
      },
      {
        when: always,
        text: {
          zh: "逐项补齐：附许可证文本和声明，标明修改，按规定的字样展示来源和命名，把使用限制写进用户协议；补正终止持续的违反，不抹去此前的违反。",
          en: "Put in order, item by item: enclose the licence and the notices, mark the changes, show the credit and use the name as prescribed, and put the use restrictions into the terms for users: this ends a continuing breach and does not undo past ones.",
        },
        time: { zh: "下一版发布之前", en: "before the next release" },
      },
    ],
    owner: { zh: "研发负责人、开源合规", en: "engineering lead, open-source compliance" },
    offeredWhen: [
      {
        when: anyLacking,
        provided: {
          zh: "许可证要求的文本、声明或者字样有缺",
          en: "a copy, notice or credit that the licence asks for is missing",
        },
      },
      needs.inUse,
    ],
    sets: [{ scope: "part", question: "given", value: [...duties] }],
    cites: ["software.unlicensed-rights-reserved", "copyright.licence-contract"],
  },
  {
    id: "comply-with-gpl",
    kind: "lowers",
    scope: "part",
    order: 40,
    title: { zh: "补齐 GPL-3.0 的交付内容", en: "Put the GPL-3.0 deliveries in order" },
    wordings: [
      {
        when: always,
        text: {
          zh: "停止不合规的交付，随每一版提供许可证全文、版权和修改声明、相应源代码或者书面要约，自有闭源代码改为独立进程或者换用其他许可的独立实现；停止违反后60日内未收到通知，或者首次收到通知后30日内补正的，许可永久恢复。",
          en: "Stop non-compliant deliveries, give with each release the licence, notices of copyright and changes, and corresponding source or a written offer, and move closed code into a process of its own or use an independent implementation under another licence: the licence is back for good if no notice comes within 60 days after the violation stops, or on cure within 30 days of a first notice.",
        },
        time: { zh: "下一版发布之前", en: "before the next release" },
      },
    ],
    owner: { zh: "研发负责人、开源合规", en: "engineering lead, open-source compliance" },
    offeredWhen: [
      {
        when: copyleftOnCopies,
        provided: { zh: "许可证是著佐权许可证", en: "the licence is a copyleft one" },
      },
      {
        when: includes("delivery", "on-device", "on-premise", "published-full"),
        provided: { zh: "向他人交付副本", en: "copies are handed over" },
      },
      {
        when: all(is("gpl-compliance", "partial", "none"), is("gpl-cure", "not-cured", "cured-late")),
        provided: {
          zh: "应随附的内容不全而未及时补正",
          en: "what must go with them is incomplete and was not put right in time",
        },
      },
    ],
    sets: [{ scope: "part", question: "gpl-cure", value: "ceased" }],
    cites: ["gpl-3.0.reinstatement", "gpl-3.0.object-code"],
  },
  {
    id: "supplier-indemnity",
    kind: "lowers",
    scope: "part",
    order: 65,
    title: {
      zh: "与供应商、客户补签权利保证和补偿条款",
      en: "Have the supplier or client warrant title and indemnify",
    },
    wordings: [
      {
        when: always,
        text: {
          zh: "要求对方说明模型和权重的来源，保证有权提供，并约定第三方主张权利时由其承担费用和赔偿、负责替换；约定只在双方之间有效，不减少对权利人的责任，知道来源不当而仍使用的还可能难以主张。",
          en: "Have the other side state where the model and weights come from, warrant its right to supply them, and bear costs and damages and replace them if a third party claims: it binds the two of you only, lessens nothing owed to the right holder, and may be hard to invoke where a bad source was known and used all the same.",
        },
        time: { zh: "下一次付款或者续约之前", en: "before the next payment or renewal" },
      },
    ],
    owner: { zh: "法务、采购", en: "counsel, procurement" },
    offeredWhen: [
      {
        when: is("way", "supplier", "client"),
        provided: { zh: "文件由供应商或者客户提供", en: "the files came from a supplier or a client" },
      },
      {
        when: is("rights-clause", "warranty", "silent", "ours"),
        provided: { zh: "合同没有约定由其补偿", en: "the contract gives no indemnity" },
      },
    ],
    sets: [{ scope: "part", question: "rights-clause", value: "indemnified" }],
    cites: ["contract.warranty", "contract.third-party-rights", "contract.technology-by-reference"],
  },
];
