import type { Text } from "../../lib/knowledge/text";

const text = (zh: string, en: string): Text => ({ zh, en });

/** Words of the memo's section on the licence of each part. */
export const licenceSection = {
  title: text("各部分的许可证", "The licence of each part"),
  aspect: text("事项", "Point"),
  says: text("许可证的约定", "What the licence says"),
  within: text("所含{model}", "the {model} in it"),

  theText: text("适用的文本", "The text that applies"),
  allows: text("允许与不允许", "What it allows"),
  limits: text("限度", "Limits"),
  passingOn: text("交付和公开时", "On passing it on"),
  reach: text("衍生模型与输出", "Derivatives and outputs"),
  onBreach: text("违反的后果", "On breach"),
  codeAndWeights: text("代码与权重", "Code and weights"),
  lineage: text("谱系与页面标注", "Lineage and label"),

  identity: text("{name}，{date}，许可人：{licensor}", "{name}, {date}; licensor: {licensor}"),
  dated: text("文本日期{date}", "dated {date}"),
  undated: text("文本未载日期", "undated"),
  onTheDay: text("按取得之日（{day}）适用的文本", "the text in force on the day of acquisition ({day})"),
  changed: text(
    "许可证曾经更换，取得之日尚未确定",
    "the licence was changed, and the day of acquisition is not settled",
  ),
  until: text("{name}：在{day}之前取得的，适用{licence}", "{name}: the {licence}, if obtained before {day}"),
  since: text("{name}：在上述日期以后取得的，适用{licence}", "{name}: the {licence}, if obtained on that day or later"),
  read: {
    full: null,
    part: text(
      "文本只读到部分，未读到的条款注明“未核实”",
      "only part of the text was read; what was not is marked “not verified”",
    ),
    statement: text("只有许可人的说明，没有完整文本", "only a statement by the licensor is held, not a full text"),
    none: text("没有取得文本，各项均未核实", "no text is held, and nothing of it is verified"),
  },
  toBeChecked: text(
    "该模型的资料可信度低，以其页面为准",
    "what is known of this model is of low confidence: check its page",
  ),

  verdicts: {
    permitted: text("允许", "allowed"),
    conditional: text("有条件地允许（条件见下）", "allowed on conditions (see below)"),
    registration: text("须向许可人登记", "on registration with the licensor"),
    application: text("须向许可人申请并取得许可", "on application to the licensor"),
    doubtful: text("可以争论", "arguable"),
    forbidden: text("不允许", "not allowed"),
    silent: text("没有写明", "not mentioned"),
    unverified: text("未核实", "not verified"),
  },
  noLimits: text(
    "没有关于规模、收入、地域、主体和领域的限制",
    "no limit of scale, revenue, territory, licensee or field",
  ),
  noReach: text("没有关于衍生模型和输出的约定", "nothing on derivative models or outputs"),
  noTermination: text("没有关于终止的约定", "nothing on its end"),
  noDuties: text("没有附随义务", "nothing is asked"),
  notVerified: text("{topics}未核实，不得理解为没有限制", "{topics}: not verified, which is not an absence of limits"),

  own: text("自己的成果，不需要他人许可。", "One’s own work, for which nobody’s licence is needed."),
  none: text(
    "研发者没有就这一部分发布许可证：未明确许可的权利，不得行使。",
    "Its maker published no licence for this part: rights not expressly licensed may not be exercised.",
  ),
  uncovered: text(
    "其许可证未收录或者未能核实，未予评估；不得理解为没有限制，请以其页面所附的文本为准。",
    "Its licence is not held or could not be verified and was not assessed, which is not an absence of limits: go by the text on its page.",
  ),
  notSettled: text(
    "模型没有确定，适用哪一份许可证取决于是哪一个模型。",
    "The model is not settled, and which licence applies turns on which model it is.",
  ),
  component: text("{component}：{licence}", "{component}: {licence}"),
  componentNone: text("没有发布许可证", "no licence published"),
  componentUncovered: text("未核实", "not verified"),
  chain: text("含有下列模型的参数：{list}", "it contains the parameters of {list}"),
  chainItem: text("{model}（{licence}）", "{model} ({licence})"),
  noBase: text("没有收录所依据的基础模型", "no base model is recorded"),
  outputsOf: text(
    "训练时用了{model}的输出，其参数不在其中；{licence}的约定只约束产生输出的人",
    "it was trained on outputs of {model}, whose parameters are not in it; the {licence} binds whoever made the outputs and nobody else",
  ),
  somebodys: text(
    "取得的是他人的衍生版本，原模型的许可证照样适用",
    "what was obtained is somebody else’s derivative, to which the original’s licence still applies",
  ),
  ownLabel: text("其页面标注：{label}", "its page shows: {label}"),
  label: text("取得页面标注：{label}", "the page it was taken from shows: {label}"),
} as const;
