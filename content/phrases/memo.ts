import type { Text } from "../../lib/knowledge/text";
import type { Act, Component, Exposure, Result, Severity, Standing } from "../../lib/knowledge/vocabulary";

const text = (zh: string, en: string): Text => ({ zh, en });

export const exposureWords: Record<Exposure, Text> = {
  none: text("未发现", "none found"),
  low: text("低", "low"),
  medium: text("中", "medium"),
  high: text("高", "high"),
};

export const severityWords: Record<Severity, Text> = {
  minor: text("较轻", "minor"),
  moderate: text("中等", "moderate"),
  serious: text("严重", "serious"),
};

export const claimStandings: Record<Standing, Text> = {
  strong: text("很可能成立", "probably made out"),
  arguable: text("有争议", "arguable"),
  weak: text("难以成立", "weak"),
  open: text("取决于未知事实", "depends on facts not known"),
  "due-on-launch": text("上线时适用", "due on launch"),
  defended: text("抗辩成立", "defence made out"),
  "not-made-out": text("不成立", "not made out"),
  "not-assessed": text("未予评估", "not assessed"),
};

export const dutyStandings: Record<Standing, Text> = {
  strong: text("应履行而未履行", "due and outstanding"),
  arguable: text("是否应履行有争议", "arguably due"),
  weak: text("多半无须履行", "probably not due"),
  open: text("取决于未知事实", "depends on facts not known"),
  "due-on-launch": text("上线时应履行", "due on launch"),
  defended: text("已免除", "excused"),
  "not-made-out": text("未触发或已履行", "not triggered, or met"),
  "not-assessed": text("未予评估", "not assessed"),
};

export const outcomeWords: Record<Result | "open", Text> = {
  met: text("具备", "met"),
  contested: text("有争议", "contested"),
  unmet: text("不具备", "not met"),
  open: text("待查明", "open"),
};

export const defenceOutcomes: Record<Result | "open", Text> = {
  met: text("成立", "succeeds"),
  contested: text("有争议", "arguable"),
  unmet: text("不成立", "fails"),
  open: text("待查明", "open"),
};

export const componentWords: Record<Component, Text> = {
  "inference-code": text("推理代码", "inference code"),
  "model-code": text("模型代码", "model code"),
  weights: text("权重", "weights"),
  tokenizer: text("分词器", "tokenizer"),
  "third-party-runtime": text("第三方运行库", "third-party runtime"),
  "training-code": text("未公开的训练代码", "unpublished training code"),
  "training-data": text("数据集", "data set"),
  outputs: text("输出内容", "outputs"),
  architecture: text("架构、论文", "architecture, paper"),
};

export const actWords: Record<Act, Text> = {
  acquisition: text("取得", "acquisition"),
  disclosure: text("向外提供", "disclosure"),
  launch: text("上线", "launch"),
  use: text("持续使用", "continuing use"),
  service: text("提供服务", "the service"),
};

export const availability = {
  yes: text("可以主张", "available"),
  possible: text("视未知事实而定", "depends on facts not known"),
  limited: text("可能因抗辩受限", "may be barred by a defence"),
} as const;

export const notAssessedReasons = {
  uncovered: text(
    "本版知识库没有收录该模型的许可证，此项未予评估；不得理解为没有风险。请由律师依其实际文本判断。",
    "This edition does not hold the model’s licence, so the point was not assessed; do not read that as an absence of risk. Have counsel judge it on the actual text.",
  ),
  failed: text(
    "因程序或内容错误，此项未能评估；不得理解为没有风险。报告错误时请附知识库版本。",
    "An error in the program or its content prevented this assessment; do not read that as an absence of risk. Please report it with the knowledge version.",
  ),
} as const;

export const memoWords = {
  title: text("法律风险备忘录（草稿）", "Legal risk memo (draft)"),
  defaultSubject: text("使用人工智能模型的法律风险", "Legal risk of using an AI model"),
  to: text("致", "To"),
  from: text("自", "From"),
  matter: text("事由", "Re"),
  date: text("日期", "Date"),
  lawInTime: text("各行为适用何时的法律", "Which law governs which act"),
  lawChanges: text("法律随时间的变化", "Law through time"),
  field: text("领域", "Field"),
  rule: text("规则", "Rule"),
  governing: text("适用的文本", "Text that governs"),
  day: text("日期", "Day"),
  whatCame: text("施行或裁判", "What came into force or was decided"),
  moved: text("变动的结论", "Findings moved"),
  nothingMoved: text(
    "两日之间没有使结论变动的修法或裁判。",
    "No amendment or judgment between the two days moves a finding.",
  ),
  doesNotArise: text("不发生", "does not arise"),
  nowUnder: text("此后的行为适用", "later conduct under"),
  knowledge: text("知识库", "Knowledge"),
  legend: text("保密 · 为取得法律意见而准备", "Privileged and confidential: prepared for the purpose of legal advice"),
  unknown: text("目前不清楚", "Not known yet"),
  overall: text("总体风险", "Overall exposure"),
  conclusion: text("结论", "Short answer"),
  clearOfBase: text("其余{count}项未见风险（{titles}）", "{count} further findings come to nothing ({titles})"),
  overview: text("各项一览", "Overview of findings"),
  findings: text("逐项分析", "Analysis"),
  facts: text("所依据的事实", "Facts relied on"),
  openQuestions: text("尚待查明的事实", "Open questions"),
  authorities: text("依据", "Authorities"),
  finding: text("事项", "Finding"),
  part: text("部分", "Part"),
  standing: text("判断", "Standing"),
  exposure: text("风险", "Exposure"),
  wholeMatter: text("整个事项", "Whole matter"),
  element: text("要件", "Element"),
  defence: text("抗辩", "Defence"),
  result: text("结果", "Result"),
  reason: text("理由", "Reason"),
  claimant: text("请求人", "Claimant"),
  remedies: text("可能的后果", "Remedies at stake"),
  ways: text("降低风险的办法", "Ways down"),
  evidence: text("应收集的证据", "Evidence to gather"),
  limitation: text("时效", "Limitation"),
  notes: text("说明", "Notes"),
  question: text("问题", "Question"),
  answer: text("回答", "Answer"),
  ownWords: text(
    "使用者想知道的（原文照录，不作为事实）",
    "What the user wants to know (as written; not read as fact)",
  ),
  askCounsel: text(
    "把本备忘录连同答案文件交给律师复核。",
    "Give this memo with its answers file to counsel for review.",
  ),
  argumentsAbove: text("双方论点见前文同名要件。", "For both arguments see the same element above."),
  turnsOn: text("取决于以下事实", "It turns on these facts"),
  noFindings: text(
    "所述事实没有触及本版评估的请求和义务；这不等于没有风险。",
    "The facts touch none of the claims and duties that this edition assesses; that is not an absence of risk.",
  ),
  others: text("不成立或未触发的各项", "Findings not made out or not triggered"),
  severity: text("后果", "Severity"),
  version: text("版本", "version"),
  inForce: text("现行", "in force"),
  effective: text("起施行", "effective"),
  until: text("起失效", "ceased"),
  source: text("来源", "Source"),
  limits: text("不可由此得出", "Not to be read into it"),
  mediumConfidence: text("案号未经第二来源印证", "docket not corroborated by a second source"),
  proven: text("证明", "Proves"),
  counterpart: text("另一版本对应条文", "Counterpart in the other version"),
  evidenceOf: text("证明什么", "Proves"),
  evidenceItem: text("证据", "Evidence"),
  notRaised: text("按所述方案不发生。", "On the plan as stated it does not arise."),
  asAbove: text("理由同前。", "As above."),
  describedAbove: text("内容同前。", "as described above."),
} as const;
