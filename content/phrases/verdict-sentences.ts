import type { Condition } from "../../lib/knowledge/condition";
import { always, any, is, only } from "../../lib/knowledge/condition";
import type { Text } from "../../lib/knowledge/text";
import type { Exposure } from "../../lib/knowledge/vocabulary";

/** What a manager is told to do, by how far things have gone: the first row that holds on the plan as stated. */
export const verdictSentences: readonly {
  readonly when: Condition;
  readonly of: Readonly<Record<Exposure, Text>>;
}[] = [
  {
    when: is("stage", "stopped"),
    of: {
      high: {
        zh: "已经结束，不要恢复；此前的行为风险为高。",
        en: "It has ended: do not resume it. What was done exposes to high risk.",
      },
      medium: {
        zh: "已经结束，不要恢复；此前的行为风险为中。",
        en: "It has ended: do not resume it. What was done exposes to medium risk.",
      },
      low: { zh: "已经结束；遗留的风险为低。", en: "It has ended; what is left of the exposure is low." },
      none: { zh: "已经结束；未发现遗留的风险。", en: "It has ended, and no exposure was found to remain." },
    },
  },
  {
    when: is("stage", "live"),
    of: {
      high: { zh: "停止现有做法：风险为高。", en: "Stop what is being done now: the exposure is high." },
      medium: {
        zh: "解决下列问题之后再继续：风险为中。",
        en: "Go on only once the points below are put right: the exposure is medium.",
      },
      low: { zh: "可以继续，并留意下列问题：风险为低。", en: "Go on, minding the points below: the exposure is low." },
      none: {
        zh: "可以继续，前提是下列认定属实：未发现风险。",
        en: "Go on, provided that what is taken as given below is so: no exposure was found.",
      },
    },
  },
  {
    // Study and tests have no launch to wait for: the words fit what is planned and what goes on.
    when: any(is("stage", "testing"), only("purpose", "personal-study", "academic-research")),
    of: {
      high: { zh: "不要继续：风险为高。", en: "Do not go on: the exposure is high." },
      medium: {
        zh: "下列问题解决之前不要继续：风险为中。",
        en: "Do not go on until the points below are put right: the exposure is medium.",
      },
      low: { zh: "可以进行，并留意下列问题：风险为低。", en: "Go on, minding the points below: the exposure is low." },
      none: {
        zh: "可以进行，前提是下列认定属实：未发现风险。",
        en: "Go on, provided that what is taken as given below is so: no exposure was found.",
      },
    },
  },
  {
    when: always,
    of: {
      high: {
        zh: "不要按此方案实施：照此实施，风险为高。",
        en: "Do not go ahead as planned: carried out so, the exposure is high.",
      },
      medium: {
        zh: "解决下列问题之前不要实施：照此实施，风险为中。",
        en: "Go ahead only once the points below are put right: carried out as planned, the exposure is medium.",
      },
      low: {
        zh: "可以实施，并留意下列问题：风险为低。",
        en: "Go ahead, minding the points below: the exposure is low.",
      },
      none: {
        zh: "可以实施，前提是下列认定属实、应办事项在上线前办妥：未发现风险。",
        en: "Go ahead, provided that what is taken as given below is so and that what falls due is done before launch: no exposure was found.",
      },
    },
  },
];
