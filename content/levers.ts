import type { Lever } from "../lib/knowledge/claim";
import { all, any, includes, is, not } from "../lib/knowledge/condition";
import { copyleftOnCopies } from "./conditions";
import { anyMissing, duties } from "./facts/owed";

const unlicensed = is(
  "permission",
  "exceeded",
  "unregistered",
  "another-person",
  "asked",
  "refused",
  "none",
  "doubtful",
);

/** Changes that a user can still make, the one that usually helps most first. Past facts are no levers. */
export const levers: readonly Lever[] = [
  {
    id: "drop-the-plan",
    order: 10,
    title: {
      zh: "上线前停止使用该部分，改用许可覆盖此用途的模型",
      en: "Before launch, drop this part for a model whose licence covers the use",
    },
    text: {
      zh: "尚未上线，此时更换代价最小；已发生的测试和复制不因更换而消除。选用许可证允许商用的权重，适配器从新的基础模型重新训练，不要从原检查点继续。后续版本的许可证不当然及于先前的版本及其衍生版本。",
      en: "Nothing is live, so changing now costs least; testing and copying already done are not undone. Choose weights whose licence allows commercial use, and retrain adapters from the new base rather than from the old checkpoint. A later version’s licence does not by itself reach back to an earlier one or its derivatives.",
    },
    owner: { zh: "产品负责人、算法负责人", en: "Product and machine-learning leads" },
    time: { zh: "上线之前", en: "Before launch" },
    offeredWhen: all(is("stage", "planning", "testing"), unlicensed, not(is("continuing", "stopped"))),
    sets: [
      { scope: "part", question: "continuing", value: "stopped" },
      { scope: "part", question: "ended", value: "memo-date" },
    ],
    cites: ["genai.lawful-source", "software.unlicensed-rights-reserved"],
  },
  {
    id: "replace-and-isolate",
    order: 20,
    title: { zh: "替换权重，隔离并停用原副本", en: "Replace the weights; isolate and stop using the old copies" },
    text: {
      zh: "先保全证据（来源、时间、哈希、版本记录），再隔离原文件并停用，最后决定是否销毁；不要在保全之前删除。以许可允许的权重重新训练，不从原检查点继续，保留全过程记录。停用使持续的行为终止，但不抹去已经发生的行为。",
      en: "First preserve the evidence (source, time, hash, versions), then isolate the files and stop using them, and only then decide on destruction: do not delete before preserving. Retrain from weights whose licence allows it, not from the old checkpoint, and keep full records. Stopping ends conduct that continues; it does not undo what was done.",
    },
    owner: { zh: "算法负责人、法务", en: "Machine-learning lead with counsel" },
    time: { zh: "两周内完成隔离，随后替换", en: "Isolation within two weeks, then replacement" },
    offeredWhen: all(is("stage", "live"), unlicensed, not(is("continuing", "stopped"))),
    sets: [
      { scope: "part", question: "continuing", value: "stopped" },
      { scope: "part", question: "ended", value: "memo-date" },
    ],
    cites: ["secret.destroy", "software.innocent-holder", "case.douyin-v-yiruike"],
  },
  {
    id: "obtain-licence",
    order: 30,
    title: {
      zh: "取得权利人的书面许可（含对既往使用的豁免）",
      en: "Obtain the right holder’s written licence, with a release for past use",
    },
    text: {
      zh: "以实际使用的单位名义，写明用途、衍生模型、输出和部署方式，并要求豁免既往使用。没有答复不是许可。",
      en: "In the name of the organisation that uses it, covering purpose, derivatives, outputs and deployment, with a release for the past. Silence is no licence.",
    },
    owner: { zh: "法务", en: "Counsel" },
    time: { zh: "上线前；已上线的立即开始", en: "Before launch; at once where live" },
    offeredWhen: all(is("licence.kind", "custom"), unlicensed, not(is("continuing", "stopped"))),
    sets: [
      { scope: "part", question: "terms", value: "separate-permission" },
      { scope: "part", question: "terms-party", value: "this-organisation" },
    ],
    cites: ["copyright.licence-contract", "software.unlicensed-rights-reserved"],
  },
  {
    id: "give-the-notices",
    order: 35,
    title: {
      zh: "补齐许可证要求的文本、声明和字样",
      en: "Give the copies, notices and credits that the licence asks for",
    },
    text: {
      zh: "逐项补齐：附许可证文本和声明，标明修改，按规定的字样展示来源和命名，把使用限制写进用户协议。补正不抹去此前的违反，但可以终止持续的违反。",
      en: "Item by item: enclose the licence and the notices, mark the changes, show the credit and use the name as prescribed, and put the use restrictions into the terms for users. It does not undo past breaches, but ends a continuing one.",
    },
    owner: { zh: "研发负责人、开源合规", en: "Engineering lead, open-source compliance" },
    time: { zh: "下一版发布之前", en: "Before the next release" },
    offeredWhen: all(anyMissing, not(is("continuing", "stopped"))),
    sets: [{ scope: "part", question: "given", value: [...duties] }],
    cites: ["software.unlicensed-rights-reserved", "copyright.licence-contract"],
  },
  {
    id: "comply-with-gpl",
    order: 40,
    title: { zh: "补齐 GPL-3.0 的交付内容", en: "Put the GPL-3.0 deliveries in order" },
    text: {
      zh: "停止不合规的交付；随每一版提供许可证全文、版权和修改声明、相应源代码或书面要约；自有闭源代码改为独立进程，或者换用其他许可的独立实现。停止违反后60日内未收到通知，或首次收到通知后30日内补正的，许可永久恢复。",
      en: "Stop non-compliant deliveries; with each release give the licence, notices of copyright and changes, and corresponding source or a written offer; move closed code into a process of its own, or use an independent implementation under another licence. The licence is back for good if no notice comes within 60 days after the violation stops, or on cure within 30 days of a first notice.",
    },
    owner: { zh: "研发负责人、开源合规", en: "Engineering lead, open-source compliance" },
    time: { zh: "下一版发布之前", en: "Before the next release" },
    offeredWhen: all(
      copyleftOnCopies,
      includes("delivery", "on-device", "on-premise", "published-full"),
      is("gpl-compliance", "partial", "none"),
      is("gpl-cure", "not-cured", "cured-late"),
    ),
    sets: [{ scope: "part", question: "gpl-cure", value: "ceased" }],
    cites: ["gpl-3.0.reinstatement", "gpl-3.0.object-code"],
  },
  {
    id: "host-instead-of-shipping",
    order: 50,
    title: { zh: "不交付副本，改为自行托管", en: "Host it instead of handing over copies" },
    text: {
      zh: "只通过网页或 API 提供功能，副本不离开自己的服务器：GPL-3.0 的交付义务不再触发，发行问题消除，信息网络传播的争议大为减弱。复制、合同和监管问题不受影响。",
      en: "Offer functions through a site or an API and let no copy leave your servers: the GPL’s duties are not triggered, distribution falls away and the dispute on communication is much reduced. Copying, contract and regulation are unaffected.",
    },
    owner: { zh: "产品负责人", en: "Product lead" },
    time: { zh: "首次交付之前", en: "Before the first delivery" },
    // What has been published cannot be hosted instead: see remove-online.
    offeredWhen: any(
      all(is("stage", "planning", "testing"), includes("delivery", "on-device", "on-premise")),
      all(is("stage", "planning"), includes("delivery", "published-full")),
    ),
    sets: [{ scope: "part", question: "delivery", value: ["hosted"] }],
    cites: ["gpl-3.0.convey-definition", "software.communication"],
  },
  {
    id: "comply-with-notice",
    order: 15,
    title: { zh: "立即按通知停止并书面答复", en: "Comply with the notice now and answer in writing" },
    text: {
      zh: "收到通知后继续，是认定故意的典型事实。停止被指行为、保全证据、由律师答复；认为通知错误的，按法定程序提交不侵权声明。",
      en: "Going on after a notice is a typical fact for finding intent. Stop what it names, preserve evidence and have counsel answer; if the notice is wrong, use the statutory counter-statement.",
    },
    owner: { zh: "法务", en: "Counsel" },
    time: { zh: "立即", en: "At once" },
    offeredWhen: is("notice", "ignored"),
    sets: [{ scope: "matter", question: "notice", value: "complied" }],
    cites: ["punitive.intent", "network.counter-notice"],
  },
  {
    id: "file-first",
    order: 60,
    title: {
      zh: "上线前完成安全评估和备案（登记）",
      en: "Complete the security assessment and filing (or registration) before launch",
    },
    text: {
      zh: "以来源合法的基础模型办理；已上线而未办理的，先停止向公众提供。",
      en: "File on a base model of lawful source; where the service is live without filing, stop offering it to the public first.",
    },
    owner: { zh: "合规负责人", en: "Compliance lead" },
    time: { zh: "上线之前；通常以月计", en: "Before launch; it usually takes months" },
    offeredWhen: all(not(is("public-mainland", "no")), is("opinion", "yes"), is("filing", "none", "in-progress")),
    sets: [
      { scope: "matter", question: "filing", value: "filed" },
      { scope: "matter", question: "filing-number", value: "shown" },
    ],
    cites: ["genai.filing", "algorithm.filing"],
  },
  {
    id: "show-filing-number",
    order: 61,
    title: { zh: "公示备案编号", en: "Show the filing number" },
    text: {
      zh: "在网站、应用程序的显著位置标明备案编号并附公示信息链接；同时注明所用模型的名称及备案号或者上线编号。",
      en: "State the filing number with a link to the published information in a conspicuous place of the site or application, and with it the name of the model used and its filing or launch registration number.",
    },
    owner: { zh: "产品负责人", en: "Product lead" },
    time: { zh: "立即", en: "At once" },
    offeredWhen: all(is("filing", "filed"), is("filing-number", "not-shown"), is("stage", "live")),
    sets: [{ scope: "matter", question: "filing-number", value: "shown" }],
    cites: ["algorithm.number-shown", "deep.number-shown", "doc.guangdong-filing-notice-2024"],
  },
  {
    id: "add-labels",
    order: 62,
    title: { zh: "添加显式和隐式标识", en: "Add explicit and implicit labels" },
    text: {
      zh: "按内容类型在规定位置添加显式标识，在文件元数据中写入隐式标识，并在服务协议中说明；样式对照强制性国家标准。",
      en: "Put explicit labels where the measures ask for them by kind of content, write implicit labels into file metadata, explain both in the service agreement, and check their form against the mandatory national standard.",
    },
    owner: { zh: "产品负责人、合规负责人", en: "Product and compliance leads" },
    time: { zh: "上线之前；已上线的尽快", en: "Before launch; soon where live" },
    offeredWhen: all(not(is("public-mainland", "no")), is("labels", "explicit-only", "implicit-only", "none")),
    sets: [{ scope: "matter", question: "labels", value: "both" }],
    cites: ["labelling.explicit", "labelling.implicit"],
  },
  {
    id: "complete-provider-measures",
    order: 64,
    title: {
      zh: "补齐服务协议、投诉入口和内容处置流程",
      en: "Complete the agreement, complaints and content procedure",
    },
    text: {
      zh: "与注册用户订立服务协议，设投诉举报入口和时限，建立违法内容的停止、消除、报告流程，公开适用人群并设防沉迷措施，以手机号等方式认证用户身份。",
      en: "Conclude a service agreement with registered users, open a way to complain with time limits, set up a procedure to stop, delete and report unlawful content, state the intended users with measures against addiction, and verify users’ identity by mobile number or the like.",
    },
    owner: { zh: "合规负责人", en: "Compliance lead" },
    time: { zh: "上线之前；已上线的尽快", en: "Before launch; soon where live" },
    offeredWhen: all(not(is("public-mainland", "no")), is("stage", "live")),
    sets: [
      {
        scope: "matter",
        question: "provider-measures",
        value: ["agreement", "complaints", "unlawful-content", "minors", "identity"],
      },
    ],
    cites: ["genai.provider-duties", "genai.complaints", "deep.real-name"],
  },
  {
    id: "replace-training-data",
    order: 66,
    title: { zh: "换用来源清楚的数据重新训练", en: "Retrain on data of clear source" },
    text: {
      zh: "停用以有争议数据训练的版本，换用自有或取得训练许可的数据，从基础模型重新训练，并保存来源清单。已经发生的复制和处理不因此消除。",
      en: "Stop using the version trained on disputed data, retrain from the base model on data of one’s own or licensed for training, and keep a list of sources. Copying and processing that have happened are not undone.",
    },
    owner: { zh: "算法负责人、法务", en: "Machine-learning lead with counsel" },
    time: { zh: "下一版上线之前", en: "Before the next version goes live" },
    offeredWhen: includes(
      "tuning-data",
      "client",
      "public-web",
      "non-commercial",
      "synthetic",
      "personal",
      "sensitive",
      "confidential",
    ),
    sets: [{ scope: "part", question: "tuning-data", value: ["own"] }],
    cites: ["genai.lawful-source", "genai.training-data"],
  },
  {
    id: "obtain-consent",
    order: 67,
    title: { zh: "取得单独同意，或者匿名化", en: "Obtain separate consent, or anonymise" },
    text: {
      zh: "向个人说明训练用途并取得单独同意，涉及敏感个人信息的先作影响评估；不能取得的，匿名化或者剔除。以往没有依据的处理不因此合法。",
      en: "Tell people that their information is for training and obtain separate consent, with an impact assessment first where it is sensitive; where consent cannot be had, anonymise or remove it. Past processing without a basis is not made lawful.",
    },
    owner: { zh: "个人信息保护负责人", en: "Head of personal information protection" },
    time: { zh: "继续使用这些数据之前", en: "Before the data is used again" },
    offeredWhen: all(
      includes("tuning-data", "personal", "sensitive"),
      is("personal-basis", "consent", "other", "none"),
    ),
    sets: [{ scope: "part", question: "personal-basis", value: "separate-consent" }],
    cites: ["personal.sensitive-consent", "personal.changed-purpose", "personal.impact-assessment"],
  },
  {
    id: "keep-internal",
    order: 70,
    title: { zh: "不向公众提供，仅供内部使用", en: "Keep it from the public, for internal use only" },
    text: {
      zh: "未向境内公众提供的研发和应用不适用《暂行办法》；知识产权和合同问题不受影响。",
      en: "Development and use not offered to the public in mainland China are outside the Interim Measures; IP and contract are unaffected.",
    },
    owner: { zh: "产品负责人", en: "Product lead" },
    time: { zh: "立即", en: "At once" },
    offeredWhen: any(is("public-mainland", "yes"), is("public-mainland", "clients")),
    sets: [{ scope: "matter", question: "audience", value: "internal" }],
    cites: ["genai.scope"],
  },
  {
    id: "remove-online",
    order: 16,
    title: {
      zh: "撤下已发布的文件、链接和脚本，停止做种",
      en: "Take down the files, links and scripts, and stop seeding",
    },
    text: {
      zh: "先截图、导出提交记录作为证据，再删除文件、断开链接，从工具中去掉默认指向外泄文件的地址，并检查镜像和旧版本。撤下使帮助和提供行为终止，不抹去已经发生的部分。",
      en: "First save screenshots and the commit history as evidence; then delete the files, disconnect the links, take default addresses of leaked files out of tools, and check mirrors and old releases. Removal ends the help and the supply; it does not undo what has happened.",
    },
    owner: { zh: "项目维护者、平台运营负责人", en: "Project maintainers, platform operations" },
    time: { zh: "知道之后立即", en: "At once on learning of it" },
    offeredWhen: all(is("online", "online"), any(unlicensed, is("permission", "within", "not-obtained"))),
    sets: [{ scope: "part", question: "online", value: "removed" }],
    cites: ["network.links", "network.takedown", "tort.network-provider"],
  },
  {
    id: "takedown-procedure",
    order: 55,
    title: { zh: "建立通知、转送、撤下的程序", en: "Set up a procedure for notice, forwarding and removal" },
    text: {
      zh: "公布名称、联系人和网络地址，设置便捷的通知渠道；接到合格通知即删除或者断开并转送用户，收到不侵权声明的转送权利人；对重复侵权者采取措施；不人工推荐来源不明的模型，收费不与具体文件挂钩。只对此后有效。",
      en: "Publish name, contact and address and give an easy channel for notices; on a proper notice delete or disconnect and forward it to the user, and forward the user’s statement to the right holder; act against repeat infringers; do not recommend models of unknown source, and detach charges from particular files. It works for the future only.",
    },
    owner: { zh: "平台运营负责人、法务", en: "Platform operations with counsel" },
    time: { zh: "一个月内", en: "Within a month" },
    offeredWhen: all(
      includes("role", "host", "linker", "tool-maker"),
      not(
        all(
          includes("platform-practice", "identified"),
          includes("platform-practice", "unaltered"),
          includes("platform-practice", "no-direct-gain"),
          includes("platform-practice", "takedown"),
          includes("platform-practice", "repeat-infringers"),
        ),
      ),
    ),
    sets: [
      {
        scope: "matter",
        question: "platform-practice",
        value: ["identified", "unaltered", "no-direct-gain", "takedown", "repeat-infringers"],
      },
    ],
    cites: ["network.storage", "network.should-know", "tort.network-notice", "tort.network-statement"],
  },
  {
    id: "supplier-indemnity",
    order: 65,
    title: {
      zh: "与供应商、客户补签权利保证和补偿条款",
      en: "Have the supplier or client warrant title and indemnify",
    },
    text: {
      zh: "要求对方说明模型和权重的来源、保证有权提供，并约定第三方主张权利时由其承担费用和赔偿、负责替换。约定只在双方之间有效，不减少对权利人的责任；知道来源不当而仍使用的，约定也可能难以主张。",
      en: "Have the other side state where the model and weights come from, warrant its right to supply them, and bear costs and damages and replace them if a third party claims. It binds the two of you only and lessens nothing owed to the right holder; it may also be hard to invoke where a bad source was known and used all the same.",
    },
    owner: { zh: "法务、采购", en: "Counsel, procurement" },
    time: { zh: "下一次付款或者续约之前", en: "Before the next payment or renewal" },
    offeredWhen: all(is("way", "supplier", "client"), is("rights-clause", "warranty", "silent", "ours")),
    sets: [{ scope: "part", question: "rights-clause", value: "indemnified" }],
    cites: ["contract.warranty", "contract.third-party-rights", "contract.technology-by-reference"],
  },
];
