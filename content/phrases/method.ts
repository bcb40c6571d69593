import type { Text } from "../../lib/knowledge/text";

const text = (zh: string, en: string): Text => ({ zh, en });

/** Words of the memo's heading on time, of its comparison of plans and of its section on method. */
export const methodWords = {
  lawApplied: text("适用法律截至", "Law applied as at"),
  knowledgeChecked: text("知识库核对至", "Knowledge checked up to"),
  /** Beside the day whose law is applied, where knowledge ends before it. */
  beyondKnowledge: text("{law}（{checked}之后的法律没有收录）", "{law} (law after {checked} is not held)"),
  lawNotHeld: text(
    "{checked}之后的法律没有收录，也没有考虑。",
    "Law after {checked} is not held and was not considered.",
  ),
  plans: text("两个方案比较", "Plans compared"),
  planA: text("方案甲（本备忘录）", "Plan A (this memo)"),
  planB: text("方案乙", "Plan B"),
  asStated: text("按所述情况的风险", "Exposure as stated"),
  change: text("区间与变化", "Range and change"),
  range: text("视未知事实，区间为“{lower}”至“{upper}”", "With what is not known, from “{lower}” to “{upper}”"),
  notAssessed: text("另有{count}项未予评估", "{count} not assessed"),
  changes: text("最重情形的变化：{changes}", "Change of the worst case: {changes}"),
  noChange: text("各项的最重情形没有变化", "The worst case of no finding changes"),
  method: text("方法与声明", "Method and disclaimer"),
  table: text("风险表：判断与后果", "Exposure table: standing by severity"),
  howRead: text(
    "每项请求或义务按要件逐一判断：具备、不具备、有争议、待查明。有要件不具备的，不成立；抗辩成立的，不承担责任；要件全部具备又没有争议的，很可能成立；有争议的要件按现有依据偏向不具备，或者有争议的抗辩偏向成立的，难以成立，风险至多为低；其他有争议的，列为有争议。上线后才须履行的义务列为上线时应履行，现在不计风险，上线后仍不履行的，按应履行而未履行计。待查明的，列出最轻与最重两种可能。总体风险取各项中最重者，不作平均。",
    "Each claim or duty is judged element by element: met, not met, contested or open. One element not met: not made out. A defence made out: no liability. All met and nothing contested: probably made out. Where a contested element leans against the claimant on the sources, or a contested defence for the other side: weak, and low at most. Contested otherwise: arguable. A duty owed only once live is due on launch: it exposes to nothing today and, if then left undone, counts as outstanding. Where facts are open, the best and the worst case are both given. The overall exposure is the worst of the findings and never an average.",
  ),
  howStated: text(
    "按所述情况的结论，没有说明的事项按下列原则认定：方案按所述实施；不因没有提到而当作另有许可、已经补救或者已经放弃；本人通常应自行办理的备案、标识和声明，当作会办理，并列为前提；没有给出规模的，当作规模不大。认定只及于没有回答的问题，不影响最轻至最重的区间。",
    "For the plan as stated, what was not said is taken as given on these principles: the plan goes ahead as described; nothing unmentioned rescues it, be it a permission, a cure or giving it up; what one has to do oneself in the ordinary course (filing, labels, notices) is taken as done and named as a condition; a size not given is small. This concerns unanswered questions only, and the range from best to worst case is not touched.",
  ),
  calibration: text("后果的轻重按下列标准确定：", "Consequences are graded by these standards:"),
  howDated: text(
    "行为适用行为发生时的法律；修法前开始、修法后仍持续的行为，适用修改后的法律。所引条文注明版本和施行日期，均于知识库版本之日核对过文本来源。中国法律以中文文本为准，英文为非官方译文。",
    "Conduct is judged by the law in force when it happened; conduct that began before an amendment and goes on after it, by the amended law. Each provision is cited with its version and date, and its text was checked against its source by the day of the knowledge version. Chinese texts are authoritative; the English is an unofficial translation.",
  ),
  scope: text(
    "范围：中国内地的民事请求、刑事提示和监管义务，以知识库收录的模型和许可证为限。其他法域的法律（包括许可证所选择的外国法）、输出内容侵害第三人的作品不在本版范围内，也没有以此推断其无风险；其余空缺见法源库“已知的空缺”。",
    "Scope: civil claims, criminal exposure and regulatory duties in mainland China, for the models and licences that the knowledge holds. Other places’ law, a foreign law chosen by a licence included, and outputs that infringe third parties’ works are outside this edition, which implies nothing about them; the library lists the other known gaps.",
  ),
  version: text(
    "知识库版本 {version}，内容哈希 {hash}；知识库核对至{checked}。",
    "Knowledge version {version}, content hash {hash}; checked up to {checked}.",
  ),
  disclaimer: text(
    "本备忘录由确定性规则根据使用者填写的事实生成，供内部讨论和律师复核使用，是信息而不是法律意见；作出决定前请咨询律师。",
    "Deterministic rules made this memo from the facts that its user gave. It is for internal discussion and counsel’s review: information, not legal advice. Consult counsel before deciding.",
  ),
} as const;
