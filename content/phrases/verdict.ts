import type { Text } from "../../lib/knowledge/text";

const text = (zh: string, en: string): Text => ({ zh, en });

/** The short answer: the verdict, its reasons, what it turns on and what was taken as given. */
export const verdictWords = {
  notAssessed: text("未予评估", "Not assessed"),
  /** Where what decides could not be assessed. */
  unassessed: text(
    "未予评估：{titles}。先核对其页面所附的许可证；查明之前，不要当作没有风险。",
    "Not assessed: {titles}. Read the licence on its own page first; until then do not treat this as free of risk.",
  ),
  alsoUnassessed: text(
    "另有未予评估的事项（{titles}），不得理解为没有风险。",
    "Not assessed besides, which is not an absence of risk: {titles}.",
  ),
  turnsOn: text(
    "取决于“{question}”：先查明这一点；查明之前，按“{level}”对待。",
    "It turns on one question, “{question}”: find that out first, and until then treat the exposure as {level}.",
  ),
  stillOpen: text(
    "所知不足以得出结论：先查明下列事实；查明之前，按“{level}”对待。",
    "Too little is known to say: find out the facts below first, and until then treat the exposure as {level}.",
  ),
  range: text(
    "仅凭已给出的回答、不作任何认定，可能的范围是{range}。",
    "On the answers alone, with nothing taken as given, it may be anything from {range}.",
  ),
  rangeOfFinding: text("（仅凭回答：{range}。）", "(On the answers alone: {range}.)"),
  comesToNothing: text("不致产生风险", "comes to nothing"),
  clear: text("{title}：{because}", "{title}: {because}"),
  ifCarriedOut: text("照此实施，{standing}", "if carried out, {standing}"),
  reason: text(
    "{title}（{where}）：{standing}，风险{level}。{point}",
    "{title} ({where}): {standing}; exposure {level}. {point}",
  ),
  dueOnLaunch: text("上线前应当办妥：{titles}。", "Due on launch: {titles}."),
  branches: text("不同回答下的结论", "What each answer would make of it"),
  question: text("问题", "Question"),
  verdicts: text("各种回答下的风险", "Exposure by answer"),
  verdictIf: text("{verdict}：{answers}。", "{verdict}: {answers}."),
  otherAnswers: text("其余回答", "any other answer"),
  otherAnswersGiven: text("其余回答（包括现按此认定的）", "any other answer, the one now taken as given among them"),
  givenAnswer: text("“{answer}”", "“{answer}”"),
  presumedAnswer: text("“{answer}”（现按此认定）", "“{answer}” (now taken as given)"),
  presumed: text("以下各项没有说明，按此认定", "Taken as given, since you did not say otherwise"),
  premise: text("前提：{title}，所适用的是中国内地法律。", "Premise: {title}, so that mainland Chinese law applies."),
  asGiven: text("{result}（按认定）", "{result} (as taken)"),
  openRows: text("尚待查明：{titles}。", "Still open: {titles}."),
  openRowsTurnOn: text("取决于：", "It turns on:"),
  dueHeading: text("上线时应履行的义务", "Due on launch"),
  dueLine: text(
    "{title}（{where}）：{because}届时未履行的，风险为{level}。",
    "{title} ({where}): {because} Left undone then: {level}.",
  ),
  taken: text("没有说明；按此认定：{answer}", "Not said; taken as given: {answer}"),
  points: text("{count} 项", "{count} points"),
} as const;
