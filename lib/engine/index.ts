import type { AnswersFile } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import { findingsOf, overallOf } from "./assess";
import type { Assessment } from "./assessment";
import { rankOpenQuestions } from "./rank";
import { changes, whatIfs } from "./what-if";

/**
 * The whole assessment: findings, what would change them, what to find out next, and the second plans.
 * Pure and deterministic: the same file and knowledge give the same result, and no clock is read
 * (`file.matter.date` is the day on which the memo speaks).
 */
export function assess(knowledge: Knowledge, file: AnswersFile): Assessment {
  const findings = findingsOf(knowledge, file);
  return {
    knowledge: { version: knowledge.version, hash: knowledge.hash },
    lawAsOf: knowledge.lawAsOf,
    matterDate: file.matter.date,
    overall: overallOf(findings),
    findings,
    openQuestions: rankOpenQuestions(knowledge, file, findings),
    whatIf: whatIfs(knowledge, file, findings),
    scenarios: file.scenarios.map((scenario) => {
      const after = findingsOf(knowledge, { ...file, answers: scenario.answers, parts: scenario.parts });
      return { id: scenario.id, overall: overallOf(after), changes: changes(findings, after) };
    }),
  };
}

export { findingsOf, overallOf } from "./assess";
export type * from "./assessment";
