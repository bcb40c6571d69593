import type { AnswersFile, AnswerValue } from "../interview/answers";
import type { Knowledge } from "../knowledge/knowledge";
import type { Question } from "../knowledge/question";
import { topics } from "../knowledge/vocabulary";
import { atomsOf, walkClaim } from "../knowledge/walk";
import { askedQuestions } from "./asked";
import type { Branch, Finding, QuestionRef, StatedOverall } from "./assessment";
import { daysOf } from "./days";
import { assessedParts, factsOf } from "./facts-of";
import { exposureRank } from "./order";
import type { StatedFile } from "./presume";
import type { StatedTrials } from "./stated-trials";

/** How many questions branch, and among how many of the foremost they are looked for: more would not be read. */
const mostBranches = 3;
const mostTried = 8;
/** With more parts than these each trial is dear, and fewer are made. */
const fewParts = 4;

/**
 * Unanswered questions that could change a finding: first those that move the stated verdict; of these the ones that no
 * presumption settles, the closest to the asker's own acts before the others; then those that move it furthest. The
 * foremost of them branch.
 * Yields after each question, so that a caller can let others work.
 */
export function* rankOpenQuestions(
  knowledge: Knowledge,
  file: AnswersFile,
  findings: readonly Finding[],
  stated: StatedFile,
  trials: StatedTrials,
): Generator<void, { readonly questions: readonly QuestionRef[]; readonly branches: readonly Branch[] }> {
  const ranked: {
    readonly ref: QuestionRef;
    readonly question: Question;
    readonly open: boolean;
    readonly reach: number;
  }[] = [];
  const asked = askedIn(knowledge, stated.file);
  for (const ref of candidates(knowledge, file, findings)) {
    const question = knowledge.questions.find(({ id }) => id === ref.question);
    if (question === undefined) continue;
    const taken = stated.presumed.find((one) => one.question === ref.question && one.part === ref.part);
    // One of a list settles nothing yet.
    const open =
      taken === undefined
        ? asked.get(ref.part)?.has(ref.question) === true
        : question.kind === "one" && Array.isArray(taken.value);
    // Where nothing is taken as given, the answer decides what is: then everything is filled in anew, unless that would
    // be done for a great many parts.
    const anew = open && file.parts.length <= fewParts;
    const verdicts: StatedOverall[] = [];
    for (const value of possibleValues(knowledge, question, file, ref)) {
      verdicts.push(anew ? trials.after(file, ref, value) : trials.roughly(stated.file, ref, value));
      yield;
    }
    ranked.push({ ref, question, open, reach: reachOf(verdicts) });
  }
  // A day matters only once it is known what happened on it.
  const allSaid = ranked.every(({ open, question }) => !open || question.kind === "date");
  const moves = ({ ref, reach, question }: (typeof ranked)[number]): number =>
    // What does not arise on the plan as stated waits.
    asked.get(ref.part)?.has(question.id) === true && reach > 0 && (question.kind !== "date" || allSaid) ? 1 : 0;
  const closeness = ({ question }: { question: Question }): number =>
    question.kind === "date" ? topics.length : topics.indexOf(question.topic);
  // Sorting is stable: what is still alike keeps the order of asking. Of what was taken as given the gravest matters.
  ranked.sort((a, b) => {
    const first = moves(b) - moves(a) || Number(b.open) - Number(a.open);
    if (first !== 0) return first;
    return a.open ? closeness(a) - closeness(b) || b.reach - a.reach : b.reach - a.reach || closeness(a) - closeness(b);
  });
  const branches: Branch[] = [];
  // A day is no answer that a reader could weigh against another.
  for (const { ref, question } of ranked
    .filter((one) => moves(one) > 0 && one.question.kind !== "date")
    .slice(0, file.parts.length <= fewParts ? mostTried : mostBranches)) {
    if (branches.length === mostBranches) break;
    const taken = stated.presumed.find((one) => one.question === ref.question && one.part === ref.part)?.value;
    const options: Branch["options"][number][] = [];
    for (const value of possibleValues(knowledge, question, file, ref)) {
      const presumed = JSON.stringify(value) === JSON.stringify(taken);
      options.push({ value, ...trials.after(file, ref, value), ...(presumed && { presumed }) });
      yield;
    }
    if (reachOf(options) > 0) branches.push({ ...ref, options });
  }
  return { questions: ranked.map(({ ref }) => ref), branches };
}

/** How far the answers lie apart in the verdict. */
function reachOf(verdicts: readonly StatedOverall[]): number {
  const spread = (levels: readonly number[]): number => Math.max(...levels) - Math.min(...levels);
  if (verdicts.length < 2) return 0;
  return (
    spread(verdicts.map(({ upper }) => exposureRank(upper))) +
    spread(verdicts.map(({ lower }) => exposureRank(lower))) +
    spread(verdicts.map(({ notAssessed }) => Math.sign(notAssessed.length)))
  );
}

/** The questions asked of the matter (null) and of each part. */
const askedIn = (knowledge: Knowledge, file: AnswersFile): ReadonlyMap<string | null, ReadonlySet<string>> =>
  new Map(
    [null, ...assessedParts(file)].map((part) => [
      part?.id ?? null,
      new Set(askedQuestions(knowledge, file, part).map(({ id }) => id)),
    ]),
  );

/** The questions that the findings name and that the interview asks, each with its part. */
function candidates(knowledge: Knowledge, file: AnswersFile, findings: readonly Finding[]): readonly QuestionRef[] {
  const wanted = new Map<string, QuestionRef>();
  const asked = askedIn(knowledge, file);
  for (const finding of findings) {
    for (const question of finding.openQuestions) {
      for (const part of new Set([finding.part, null]))
        if (asked.get(part)?.has(question) === true) wanted.set(`${part}.${question}`, { part, question });
    }
  }
  return [...wanted.values()];
}

/** The answers to try: those that the checker would accept beside the others; of days, those on which something turns. */
function possibleValues(
  knowledge: Knowledge,
  question: Question,
  file: AnswersFile,
  ref: QuestionRef,
): readonly AnswerValue[] {
  const part = ref.part === null ? null : (assessedParts(file).find(({ id }) => id === ref.part) ?? null);
  switch (question.kind) {
    case "one": {
      const fact = factsOf(knowledge, file, part).get(question.id);
      return fact?.kind === "one" ? fact.possible : [];
    }
    case "several":
      return question.options.map((option) => [option.id]);
    case "date": {
      const { from, to } = daysOf(knowledge, file, part, question);
      const within = dayCuts(knowledge, question.id).filter(
        (day) => (from ?? "") < day && day <= (to ?? file.matter.date),
      );
      return [...(from === null ? [] : [from]), ...within];
    }
    default:
      return [];
  }
}

const cuts = new WeakMap<Knowledge["claims"], Map<string, readonly string[]>>();

/** Days on which a date can begin to matter: those that conditions and milestones name. */
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
  return [...new Set([...days.filter((day) => day !== undefined)])];
}
