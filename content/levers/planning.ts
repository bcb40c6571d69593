import type { Lever } from "../../lib/knowledge/claim";
import { all, always, any, includes, is, not } from "../../lib/knowledge/condition";
import { notObtained } from "../conditions";
import { live, needs, planned } from "./conditions";

/** Choices that are still open before files are taken, published or put into service. */
export const planningLevers: readonly Lever[] = [
  {
    id: "drop-the-plan",
    kind: "guards",
    scope: "part",
    order: 20,
    title: {
      zh: "不采用该部分，改用许可覆盖此用途的模型",
      en: "Drop this part for a model whose licence covers the use",
    },
    wordings: [
      {
        when: any(notObtained, planned),
        text: {
          zh: "不按现有计划采用该部分，改用许可覆盖此用途的模型：此时更换代价最小；后续版本的许可证不当然及于先前的版本及其衍生版本。",
          en: "Do not go ahead with this part as planned, and choose a model whose licence covers the use: changing now costs least, and a later version’s licence does not by itself reach back to an earlier one or its derivatives.",
        },
        time: { zh: "取得文件、开始开发之前", en: "before files are taken or work begins" },
      },
      {
        when: always,
        text: {
          zh: "上线之前弃用该部分，改用许可覆盖此用途的模型，适配器从新的基础模型重新训练；已经发生的测试和复制不因更换而消除。",
          en: "Drop this part before launch for a model whose licence covers the use, and retrain adapters from the new base: testing and copying already done are not undone.",
        },
        time: { zh: "上线之前", en: "before launch" },
      },
    ],
    owner: { zh: "产品负责人、算法负责人", en: "product and machine-learning leads" },
    offeredWhen: [needs.notLive, needs.noLeave, needs.inUse],
    sets: [
      { scope: "part", question: "continuing", value: "stopped" },
      { scope: "part", question: "ended", value: "memo-date" },
    ],
    ahead: { when: always, withoutPart: true },
    cites: ["genai.lawful-source", "software.unlicensed-rights-reserved"],
  },
  {
    id: "apply-truthfully",
    kind: "guards",
    scope: "part",
    order: 22,
    title: {
      zh: "以本单位名义如实申请或者登记",
      en: "Apply or register truthfully in the organisation’s own name",
    },
    wordings: [
      {
        when: notObtained,
        text: {
          zh: "以实际使用者的名义提出申请或者登记，如实填写身份和用途，由有权代表的人签署，获批之前不从其他来源取得文件；没有答复不是许可。",
          en: "Apply or register in the name of whoever will use it, with the true identity and purpose and through someone entitled to sign, and take the files from nowhere else before approval: silence is no licence.",
        },
        time: { zh: "取得文件之前", en: "before files are taken" },
      },
      {
        when: always,
        text: {
          zh: "先停用从其他来源取得的文件，再经律师以实际使用者的名义如实申请或者登记；没有答复不是许可，获批也不当然及于此前的使用。",
          en: "First stop using files obtained elsewhere, then apply or register through counsel, truthfully and in the name of whoever uses it: silence is no licence, and approval does not by itself cover earlier use.",
        },
        time: { zh: "停用之后", en: "once use has stopped" },
      },
    ],
    owner: { zh: "法务", en: "counsel" },
    offeredWhen: [
      {
        // A plan that means to be approved is judged as approved: it still has to ask.
        when: any(needs.noLeave.when, all(notObtained, is("way", "official-form"))),
        provided: needs.noLeave.provided,
      },
      {
        when: any(is("model-access", "form"), is("grant", "registration", "application")),
        provided: { zh: "该模型须经申请或者登记取得", en: "the model is given on application or registration" },
      },
      {
        when: is("grant", "allowed", "registration", "application"),
        provided: { zh: "其许可证可以覆盖这一用途", en: "its licence can cover the purpose" },
      },
      {
        when: not(is("application", "approved", "refused")),
        provided: { zh: "尚未获批", en: "approval has not been given" },
      },
    ],
    sets: [
      { scope: "part", question: "application", value: "approved" },
      { scope: "part", question: "terms", value: "signed-form" },
      { scope: "part", question: "terms-party", value: "this-organisation" },
    ],
    cites: ["contract.offer-acceptance", "contract.fraud", "software.unlicensed-rights-reserved"],
  },
  {
    id: "keep-to-research",
    kind: "lowers",
    scope: "part",
    order: 24,
    title: { zh: "只用于许可证允许的研究", en: "Keep it to the research that the licence allows" },
    wordings: [
      {
        when: live,
        text: {
          zh: "退出产品和收费业务，此后只在许可证允许的研究范围内使用，并留存用途记录；此前的超范围使用不因此消除。",
          en: "Withdraw it from products and paid work, use it from now on only for the research that the licence allows, and keep a record of that purpose: earlier use beyond the licence is not undone.",
        },
        time: { zh: "立即", en: "at once" },
      },
      {
        when: always,
        text: {
          zh: "在取得商业许可之前，只在许可证允许的研究范围内使用，不上线、不收费、不交付客户，并留存用途记录。",
          en: "Until a commercial licence is held, use it only for the research that the licence allows: no launch, no charge, no delivery to clients, and a record of the purpose.",
        },
        time: { zh: "自现在起", en: "from now on" },
      },
    ],
    owner: { zh: "算法负责人", en: "machine-learning lead" },
    offeredWhen: [
      {
        when: is("purpose-kind", "commercial", "production"),
        provided: { zh: "用途不限于研究", en: "the purpose goes beyond research" },
      },
      {
        when: any(needs.noLeave.when, is("permission", "doubtful")),
        provided: { zh: "许可不及于这一用途", en: "the licence does not reach that purpose" },
      },
      {
        when: all(
          is("licence.research", "permitted", "conditional"),
          not(is("licence.commercial", "permitted", "conditional")),
        ),
        provided: { zh: "许可证只允许研究", en: "the licence allows research only" },
      },
      needs.inUse,
    ],
    sets: [
      { scope: "matter", question: "purpose", value: ["academic-research"] },
      { scope: "matter", question: "revenue", value: "nothing" },
    ],
    cites: ["contract.breach", "software.unlicensed-rights-reserved"],
  },
  {
    id: "gate-the-release",
    kind: "guards",
    scope: "part",
    order: 26,
    title: {
      zh: "公开之前先取得同意，或者只公开差分、适配器",
      en: "Ask for consent before publishing, or publish an adapter or delta only",
    },
    wordings: [
      {
        when: any(live, is("online", "online")),
        text: {
          zh: "撤下之后，未经基础文件权利人同意不再公开完整文件，至多公开离开基础文件即不能运行的差分或者适配器并附基础许可证；差分和适配器仍可能属于改编，不是安全港。",
          en: "After taking the files down, publish no full file without the consent of the base’s right holder, and at most a delta or adapter that does not run without the base, with the base’s licence: it may still be an adaptation and is no safe harbour.",
        },
        time: { zh: "再次发布之前", en: "before publishing again" },
      },
      {
        when: always,
        text: {
          zh: "公开之前先取得基础文件权利人的同意；没有同意的，至多公开离开基础文件即不能运行的差分或者适配器并附基础许可证，但这仍可能属于改编，不是安全港。",
          en: "Ask the base’s right holder before publishing; without consent publish at most a delta or adapter that does not run without the base, with the base’s licence: it may still be an adaptation and is no safe harbour.",
        },
        time: { zh: "公开之前", en: "before publishing" },
      },
    ],
    owner: { zh: "项目维护者", en: "project maintainers" },
    offeredWhen: [
      {
        when: includes("delivery", "published-full"),
        provided: { zh: "打算公开完整文件", en: "full files are to be published" },
      },
      needs.othersFiles,
      {
        when: is("component", "weights", "tokenizer"),
        provided: { zh: "所公开的是权重", en: "they are weights" },
      },
    ],
    sets: [{ scope: "part", question: "delivery", value: ["published-delta"] }],
    cites: ["software.unlicensed-rights-reserved", "software.modification"],
  },
  {
    id: "host-instead-of-shipping",
    kind: "lowers",
    scope: "part",
    order: 50,
    title: { zh: "不交付副本，改为自行托管", en: "Host it instead of handing over copies" },
    wordings: [
      {
        when: always,
        text: {
          zh: "改为只通过网页或者 API 提供功能，副本不离开自己的服务器：以交付副本为前提的义务不再触发，发行问题消除，信息网络传播的争议大为减弱，复制、合同和监管问题不受影响。",
          en: "Offer functions through a site or an API and let no copy leave your servers: duties that arise with copies are not triggered, distribution falls away and the dispute on communication is much reduced, while copying, contract and regulation are unaffected.",
        },
        time: { zh: "首次交付之前", en: "before the first delivery" },
      },
    ],
    owner: { zh: "产品负责人", en: "product lead" },
    // Somebody who means to publish, or whose licence gives no leave to host, is not helped by hosting.
    offeredWhen: [
      needs.notLive,
      {
        when: all(
          includes("delivery", "on-device", "on-premise"),
          not(includes("delivery", "published-full", "published-delta", "linked")),
        ),
        provided: { zh: "打算把副本交付客户或者用户", en: "copies are to be handed to clients or users" },
      },
      {
        when: is("licence.hosting", "permitted", "conditional"),
        provided: { zh: "许可证允许托管", en: "the licence allows hosting" },
      },
      {
        when: not(is("permission", "own")),
        provided: { zh: "文件属于他人", en: "the files are somebody else’s" },
      },
    ],
    sets: [{ scope: "part", question: "delivery", value: ["hosted"] }],
    cites: ["gpl-3.0.convey-definition", "software.communication"],
  },
  {
    id: "choose-another-model",
    kind: "guards",
    scope: "part",
    order: 90,
    title: { zh: "另选许可覆盖此用途的模型", en: "Choose another model whose licence covers the use" },
    wordings: [
      {
        when: always,
        text: {
          zh: "另选许可证的文本明确允许这一用途的模型，在其官方页面取得，并保存当日的许可证文本。",
          en: "Choose a model whose licence expressly allows the purpose, take it from its maker’s own page, and keep the licence as shown that day.",
        },
        time: { zh: "替换或者立项之前", en: "before replacing it or beginning work" },
      },
    ],
    owner: { zh: "算法负责人", en: "machine-learning lead" },
    offeredWhen: [
      {
        when: any(needs.noLeave.when, all(is("permission", "uncovered"), not(is("channel", "service")))),
        provided: { zh: "没有许可覆盖这一用途", en: "no licence covers the use" },
      },
      {
        when: is("component", "weights"),
        provided: { zh: "所选的是权重", en: "it is a matter of weights" },
      },
    ],
    sets: [],
    named: "alternatives",
    cites: ["genai.lawful-source"],
  },
];
