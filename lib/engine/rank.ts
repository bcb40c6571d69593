import type { AnswersFile, AnswerValue, Part } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import type { Question } from "../knowledge/question";
import { atomsOf, walkClaim } from "../knowledge/walk";
import { askedQuestions } from "./asked";
import type { FindingBounds } from "./assess";
import type { Finding, QuestionRef } from "./assessment";
import { dependentClaims } from "./dependents";
import { assessedParts } from "./facts-of";
import { exposureRank } from "./order";
import type { Trials } from "./trials";

/**
 * Unanswered questions that could change a finding, the one whose answers narrow the exposure most first.
 * Each option is tried; a question's worth is the mean fall in the summed width of the findings that it can move.
 * Yields after each question, so that a caller can let others work.
 */
export function* rankOpenQuestions(
  knowledge: Knowledge,
  file: AnswersFile,
  findings: readonly Finding[],
  trials: Trials,
): Generator<void, readonly QuestionRef[]> {
  const ranked: { readonly ref: QuestionRef; readonly worth: number }[] = [];
  for (const ref of candidates(knowledge, file, findings)) {
    ranked.push({ ref, worth: worthOf(knowledge, file, ref, trials) });
    yield;
  }
  return ranked.sort((a, b) => b.worth - a.worth).map(({ ref }) => ref);
}

/** The questions that the findings name and that the interview asks, each with its part. */
function candidates(knowledge: Knowledge, file: AnswersFile, findings: readonly Finding[]): readonly QuestionRef[] {
  const wanted = new Map<string, QuestionRef>();
  const asked = new Map(
    [null, ...assessedParts(file)].map((part) => [
      part?.id ?? null,
      new Set(askedQuestions(knowledge, file, part).map(({ id }) => id)),
    ]),
  );
  for (const finding of findings) {
    for (const question of finding.openQuestions) {
      for (const part of new Set([finding.part, null]))
        if (asked.get(part)?.has(question) === true) wanted.set(`${part}.${question}`, { part, question });
    }
  }
  return [...wanted.values()];
}

function worthOf(knowledge: Knowledge, file: AnswersFile, ref: QuestionRef, trials: Trials): number {
  const question = knowledge.questions.find((candidate) => candidate.id === ref.question);
  const values = question === undefined ? [] : possibleValues(knowledge, question);
  if (values.length === 0) return Number.NEGATIVE_INFINITY;
  const claims = dependentClaims(knowledge, ref.question);
  const subjectsIn = (changed: AnswersFile): readonly (Part | null)[] => {
    const parts = assessedParts(changed);
    return ref.part === null ? [null, ...parts] : parts.filter(({ id }) => id === ref.part);
  };
  const before = subjectsIn(file);
  const widthOf = (changed: AnswersFile): number =>
    subjectsIn(changed).reduce((sum, part, index) => {
      const from = { file, part: before[index] ?? null, question: ref.question };
      return sum + spread(trials.subject(changed, part, claims, from));
    }, 0);
  const widths = values.map((value) => widthOf(withAnswer(file, ref, value)));
  return widthOf(file) - widths.reduce((sum, width) => sum + width, 0) / widths.length;
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

const cuts = new WeakMap<Knowledge["claims"], Map<string, readonly string[]>>();

/** Days on which a date can begin to matter: those that conditions and milestones name, and one long before. */
function dayCuts(knowledge: Knowledge, fact: string): readonly string[] {
  const known = cuts.get(knowledge.claims) ?? new Map<string, readonly string[]>();
  cuts.set(knowledge.claims, known);
  const days = known.get(fact) ?? findDayCuts(knowledge, fact);
  known.set(fact, days);
  return days;
}

function findDayCuts(knowledge: Knowledge, fact: string): readonly string[] {
  const conditions = [
    ...knowledge.derivedFacts.flatMap(({ tests }) => tests.map(({ when }) => when)),
    ...knowledge.claims.flatMap(walkClaim).flatMap((visited) => (visited.kind === "condition" ? [visited.of] : [])),
  ];
  const days = conditions.flatMap(atomsOf).flatMap((atom): readonly (string | undefined)[] => {
    if (atom.fact !== fact) return [];
    if (atom.op === "before") return [atom.day];
    if (atom.op !== "before-milestone") return [];
    return knowledge.models.map(({ milestones }) => milestones[atom.milestone]);
  });
  return [...new Set(["2000-01-01", ...days.filter((day) => day !== undefined)])];
}
