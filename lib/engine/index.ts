import type { AnswersFile } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import { reachedAnswers } from "./asked";
import { findingSteps, overallOf, overallOfBounds, taken } from "./assess";
import type { Assessment } from "./assessment";
import { citationMap } from "./citation-map";
import { lawThroughTime } from "./law-through-time";
import { lawDateOf } from "./periods";
import { rankOpenQuestions } from "./rank";
import { statedOverall, usedPresumptions, withStated } from "./stated";
import { measuredFile, statedTrialsOf } from "./stated-trials";
import { trialsOf } from "./trials";
import { changes, whatIfs } from "./what-if";

/**
 * The whole assessment: findings, what would change them, what to find out next, and the second plans.
 * Pure and deterministic: the same file and knowledge give the same result, and no clock is read
 * (`file.matter.date` is the day on which the memo speaks).
 */
export const assess = (knowledge: Knowledge, given: AnswersFile): Assessment => taken(assessing(knowledge, given));

/**
 * The same with a pause after each step of the work, so that a server goes on answering others.
 * @param pause returns when others have had their turn.
 */
export async function assessWithPauses(
  knowledge: Knowledge,
  given: AnswersFile,
  pause: () => Promise<unknown>,
): Promise<Assessment> {
  const work = assessing(knowledge, given);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** The work in steps, none of them long: {@link assess} takes them at once. */
function* assessing(knowledge: Knowledge, given: AnswersFile): Generator<void, Assessment> {
  const file = reachedAnswers(knowledge, given);
  yield;
  const trials = trialsOf(knowledge);
  const answered = yield* findingSteps(knowledge, file);
  const statedTrials = statedTrialsOf(knowledge, trials);
  const stated = statedTrials.file(file);
  const findings = withStated(answered, yield* findingSteps(knowledge, stated.file));
  const { questions, branches } = yield* rankOpenQuestions(knowledge, file, findings, stated, statedTrials);
  return {
    knowledge: { version: knowledge.version, hash: knowledge.hash },
    lawAsOf: knowledge.lawAsOf,
    matterDate: file.matter.date,
    lawDate: lawDateOf(file),
    lawChanges: changesUpToNow(knowledge, file),
    overall: { ...overallOf(findings), stated: statedOverall(trials.all(stated.file)) },
    presumed: yield* usedPresumptions(knowledge, stated, trials),
    branches,
    findings,
    openQuestions: questions,
    whatIf: yield* whatIfs(knowledge, measuredFile(file, stated), trials),
    scenarios: file.scenarios.map((scenario) => {
      const plan = reachedAnswers(knowledge, { ...file, answers: scenario.answers, parts: scenario.parts });
      const after = trials.all(plan);
      return {
        id: scenario.id,
        overall: overallOfBounds(after),
        stated: statedOverall(trials.all(statedTrials.file(plan).file)),
        changes: changes(trials.all(file), after),
      };
    }),
  };
}

/** Where another day's law was asked for: what changed between that day and the memo's own, whichever is earlier. */
function changesUpToNow(knowledge: Knowledge, file: AnswersFile): Assessment["lawChanges"] {
  const { date, lawAsOf } = file.matter;
  if (lawAsOf === undefined) return [];
  const [from, to] = lawAsOf < date ? [lawAsOf, date] : [date, lawAsOf];
  return lawThroughTime(knowledge, file, from, to);
}

export { askedQuestions, reachedAnswers } from "./asked";
export { findingBounds, findingsOf, overallOf } from "./assess";
export type * from "./assessment";
export { type CitationEntry, citationMap } from "./citation-map";
export { lawChangeDays, lawThroughTime } from "./law-through-time";

/** The assessment as `licet assess --format json` and `POST /api/assess` give it: with the authorities it cites. */
export const assessmentReport = (knowledge: Knowledge, file: AnswersFile) =>
  withCitations(knowledge, assess(knowledge, file));

export const withCitations = (knowledge: Knowledge, assessment: Assessment) => ({
  ...assessment,
  citations: citationMap(knowledge, assessment),
});
