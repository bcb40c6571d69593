import type { AnswersFile, AnswerValue } from "../interview/answers";
import type { Condition } from "../knowledge/condition";
import type { Knowledge } from "../knowledge/knowledge";
import type { Question } from "../knowledge/question";
import { askedQuestions } from "./asked";
import { type FindingBounds, findingBounds } from "./assess";
import type { Finding, QuestionRef } from "./assessment";
import { assessedParts } from "./facts-of";
import { exposureRank } from "./order";

/**
 * Unanswered questions that could change a finding, the one whose answers narrow the exposure most first.
 * Each option is tried; a question's worth is the mean fall in the summed width of all findings.
 */
export function rankOpenQuestions(
  knowledge: Knowledge,
  file: AnswersFile,
  findings: readonly Finding[],
): readonly QuestionRef[] {
  const width = spread(findings);
  return candidates(knowledge, file, findings)
    .map((ref) => ({ ref, worth: width - meanWidth(knowledge, file, ref) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ ref }) => ref);
}

function candidates(knowledge: Knowledge, file: AnswersFile, findings: readonly Finding[]): readonly QuestionRef[] {
  const wanted = new Map<string, QuestionRef>();
  for (const finding of findings) {
    for (const id of finding.openQuestions) {
      const question = knowledge.questions.find((candidate) => candidate.id === id);
      if (question === undefined) continue;
      const part = question.scope === "part" ? finding.part : null;
      if (question.scope === "part" && part === null) continue;
      if (isAsked(knowledge, file, question, part)) wanted.set(`${part}.${id}`, { part, question: id });
    }
  }
  return [...wanted.values()];
}

function isAsked(knowledge: Knowledge, file: AnswersFile, question: Question, partId: string | null): boolean {
  const part = assessedParts(file).find((candidate) => candidate.id === partId) ?? null;
  return askedQuestions(knowledge, file, part).includes(question);
}

function meanWidth(knowledge: Knowledge, file: AnswersFile, ref: QuestionRef): number {
  const question = knowledge.questions.find((candidate) => candidate.id === ref.question);
  const values = question === undefined ? [] : possibleValues(knowledge, question);
  if (values.length === 0) return Number.POSITIVE_INFINITY;
  const widths = values.map((value) => spread(findingBounds(knowledge, withAnswer(file, ref, value))));
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}

const spread = (findings: readonly Pick<FindingBounds, "lower" | "upper">[]): number =>
  findings.reduce((sum, finding) => sum + exposureRank(finding.upper) - exposureRank(finding.lower), 0);

/** The file with one answer changed; stand-in parts become real ones when answered. */
export function withAnswer(file: AnswersFile, ref: QuestionRef, value: AnswerValue): AnswersFile {
  if (ref.part === null) return { ...file, answers: { ...file.answers, [ref.question]: value } };
  return {
    ...file,
    parts: assessedParts(file).map((part) =>
      part.id === ref.part ? { ...part, answers: { ...part.answers, [ref.question]: value } } : part,
    ),
  };
}

function possibleValues(knowledge: Knowledge, question: Question): readonly AnswerValue[] {
  switch (question.kind) {
    case "one":
      return question.options.map((option) => option.id);
    case "several":
      return question.options.map((option) => [option.id]);
    case "date":
      return dayCuts(knowledge, question.id);
    default:
      return [];
  }
}

/** Days on which a date can begin to matter: those that conditions and milestones name, and one long before. */
function dayCuts(knowledge: Knowledge, fact: string): readonly string[] {
  const days = new Set<string>(["2000-01-01"]);
  const visit = (condition: Condition): void => {
    if (condition.op === "all" || condition.op === "any") condition.of.forEach(visit);
    if (condition.op === "not") visit(condition.of);
    if (condition.op === "before" && condition.fact === fact) days.add(condition.day);
    if (condition.op === "before-milestone" && condition.fact === fact) {
      for (const model of knowledge.models) {
        const day = model.milestones[condition.milestone];
        if (day !== undefined) days.add(day);
      }
    }
  };
  for (const derived of knowledge.derivedFacts) for (const test of derived.tests) visit(test.when);
  for (const claim of knowledge.claims) {
    for (const table of [...claim.elements, ...claim.defences]) for (const test of table.tests) visit(test.when);
  }
  return [...days];
}
