import type { Text } from "../../lib/knowledge/text";

const text = (zh: string, en: string): Text => ({ zh, en });

/** Words of the memo's section on what to do first. */
export const firstStepsWords = {
  title: text("优先措施", "What to do first"),
  /** A measure that the facts leave open: "if the service is already live". */
  provided: text("如果{provided}：", "If {provided}: "),
  providedTogether: { zh: "，并且", en: " and " },
  ofPart: text("{part}：", "{part}: "),
  done: text("{text}（责任人：{owner}；时限：{time}）。", "{text} ({owner}; {time})."),
  yourself: text("本人", "yourself"),
  findOut: text("先查清对结论影响最大的事实：{questions}", "Find out first the facts that matter most: {questions}"),
  numbers: [text("①", "(1)"), text("②", "(2)"), text("③", "(3)")],
  numbered: text("{number}{question}", "{number} {question}"),
  alternatives: text(
    "本版知识库中，下列模型的许可证明确允许这一用途：{models}；所依据的条款见下表，规格、效果和最新文本请自行核对",
    "of the models held here, these have licences that allow the purpose in terms: {models}; the clauses are in the table below, and size, quality and the text of the day are for you to check",
  ),
  noAlternatives: text(
    "本版知识库中没有同类而许可证明确允许这一用途的模型",
    "no model of the kind held here has a licence that allows the purpose in terms",
  ),
  alternativesCaption: text("许可证明确允许这一用途的模型", "Models whose licences allow the purpose in terms"),
  alternativesKind: text(
    "本版知识库只区分文本模型和多模态模型：图像、视频生成模型与能读图的语言模型未作区分，请按实际需要选择。",
    "This edition only tells text models from multimodal ones: image and video generators are not told from language models that read images, so choose by what you need.",
  ),
  model: text("模型", "Model"),
  developer: text("研发者", "Developer"),
  licence: text("许可证", "Licence"),
  clause: text("允许的条款", "Clause that allows it"),

  effects: text("各项措施的效果", "What each measure brings"),
  measure: text("措施", "Measure"),
  whoWhen: text("责任人、时限", "Who and when"),
  effect: text("对各项的效果", "Effect on the findings"),
  ahead: text("此后的风险", "Exposure from then on"),
  remains: text("仍然存在的风险", "What remains"),
  perhaps: text("{measure}（如果{provided}）", "{measure} (if {provided})"),
  ifItApplies: text("{measure}（视事实而定）", "{measure} (depending on the facts)"),
  drop: text("{findings}：{from}→{to}", "{findings}: {from} → {to}"),
  noDrop: text("级别不变", "no change of level"),
  andMore: text("{findings}等{count}项", "{findings} and {count} more"),
  past: text(
    "既往：{exposure}，因已经发生的{acts}（{findings}）",
    "for the past: {exposure}, through {acts} ({findings})",
  ),
  stillToCome: text("此后：{exposure}（{findings}）", "from then on: {exposure} ({findings})"),
  nothingRemains: text("无", "nothing"),
  pastStays: text(
    "表中“此后的风险”只看采取措施以后；已经发生的行为照原来的判断，补办、补正和停止都不抹去此前的违反，取得权利人豁免的除外。",
    "“From then on” looks only at the time after the measure; what has already happened stays judged as it is, and a duty performed late, a cure or an end undoes no earlier breach unless the right holder releases it.",
  ),
} as const;
