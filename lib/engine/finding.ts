import type { AnswersFile, Part } from "../interview/answers";
import type { Claim, Defence, Element, Result, Test } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import type { Text } from "../knowledge/text";
import type { DefenceOutcome, ElementOutcome, Finding, Ground, NotAssessed, RemedyOutcome } from "./assessment";
import { type ConductEnd, resolveCitations } from "./citations";
import { decide } from "./decide";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";
import { questionsBehind } from "./facts-of";
import { bestResult, bestSeverity, exposureOf, standingOf, worstResult, worstSeverity } from "./order";

/** Where a claim is judged: its facts, the part it concerns, and when the conduct ended. */
export type Setting = {
  readonly knowledge: Knowledge;
  readonly file: AnswersFile;
  readonly part: Part | null;
  readonly facts: Facts;
  readonly end: ConductEnd;
};

/**
 * Judges one claim or duty on the facts of one part or of the matter.
 * @returns null where the claim has nothing to do with the facts (relevantWhen is false).
 */
export function judge(claim: Claim, setting: Setting): Finding | null {
  const { facts } = setting;
  const relevant = evaluate(claim.relevantWhen, facts);
  if (relevant === false) return null;
  if (claim.uncoveredWhen !== undefined && evaluate(claim.uncoveredWhen, facts) === true) {
    return notAssessed(claim, setting, "uncovered");
  }
  const elements = claim.elements.map((element) => elementOutcome(element, setting));
  const defences = claim.defences
    .filter((defence) => evaluate(defence.raisedWhen, facts) !== false)
    .map((defence) => defenceOutcome(defence, setting));
  const severity = decide(claim.severity, facts);
  const levels = severity.rows.map((row) => row.then);
  const worst = standing(elements, defences, "worst");
  const best = standing(elements, defences, "best");
  const table = setting.knowledge.exposureTable;
  const upper = exposureOf(table, worst, worstSeverity(levels));
  // Where the claim may turn out to have nothing to do with the facts, "none" stays possible.
  const lower = relevant === null ? "none" : exposureOf(table, best, bestSeverity(levels));
  const remedies = remediesOf(claim, defences, setting);
  const notes = claim.notes
    .filter((note) => evaluate(note.when, facts) === true)
    .map((note) => ({ text: note.text, citations: resolve(setting, note.cites) }));
  return {
    ...identity(claim, setting.part),
    standing: worst === best && relevant ? worst : "open",
    exposure: upper,
    lower,
    upper,
    severity: {
      lower: bestSeverity(levels),
      upper: worstSeverity(levels),
      because: severity.rows.map((row) => row.because),
    },
    elements,
    defences,
    remedies,
    levers: claim.levers,
    notes,
    openQuestions: unique([
      ...elements.flatMap((element) => element.settledBy),
      ...defences.flatMap((defence) => defence.settledBy),
      ...openQuestions(setting, severity.openOn),
    ]),
    citations: unique([...elements, ...defences, ...remedies, ...notes].flatMap((item) => item.citations)),
  };
}

/** A finding that fails closed: it says that the point could not be assessed, and never that there is no risk. */
export function notAssessed(claim: Claim, setting: Setting, reason: NotAssessed): Finding {
  return {
    ...identity(claim, setting.part),
    standing: "not-assessed",
    exposure: "high",
    lower: "none",
    upper: "high",
    severity: { lower: "minor", upper: "serious", because: [] },
    elements: [],
    defences: [],
    remedies: [],
    levers: [],
    notes: [],
    openQuestions: [],
    citations: [],
    notAssessed: reason,
  };
}

function identity(claim: Claim, part: Part | null) {
  return {
    id: part === null ? claim.id : `${claim.id}/${part.id}`,
    claim: claim.id,
    kind: claim.kind,
    jurisdiction: claim.jurisdiction,
    part: part?.id ?? null,
    component: part?.component ?? null,
    title: claim.title,
  };
}

function standing(elements: readonly ElementOutcome[], defences: readonly DefenceOutcome[], which: "best" | "worst") {
  const claimant = which === "worst" ? worstResult : bestResult;
  const respondent = which === "worst" ? bestResult : worstResult;
  return standingOf(
    elements.map((element) => claimant(element.possible)),
    defences.filter((defence) => defence.effect === "defeats").map((defence) => respondent(defence.possible)),
  );
}

function elementOutcome(element: Element | Defence, setting: Setting): ElementOutcome {
  const { rows, read, openOn } = decide(element.tests, setting.facts);
  const possible = unique(rows.map((row) => row.then));
  const settled = possible.length === 1;
  // Rows that agree leave the result settled, though which of them gives the reason may still be unknown.
  const grounds = rows.map((row) => ground(row, setting));
  return {
    id: element.id,
    title: element.title,
    result: settled ? (possible[0] as Result) : "open",
    possible,
    because: grounds[0]?.because as Text,
    grounds: settled ? grounds.slice(0, 1) : grounds,
    answers: openQuestions(setting, read, false),
    settledBy: settled ? [] : openQuestions(setting, openOn),
    citations: unique((settled ? grounds.slice(0, 1) : grounds).flatMap(groundCitations)),
  };
}

function defenceOutcome(defence: Defence, setting: Setting): DefenceOutcome {
  const outcome = elementOutcome(defence, setting);
  // A defence that may turn out not to be open to the user at all can also still fail.
  if (evaluate(defence.raisedWhen, setting.facts) === true || outcome.possible.includes("unmet")) {
    return { ...outcome, effect: defence.effect, limits: defence.limits ?? [] };
  }
  const possible: readonly Result[] = [...outcome.possible, "unmet"];
  return { ...outcome, possible, result: "open", effect: defence.effect, limits: defence.limits ?? [] };
}

function ground(test: Test, setting: Setting): Ground {
  return {
    test: test.id,
    result: test.then,
    because: test.because,
    citations: resolve(setting, test.cites),
    ...(test.argument && {
      argument: {
        ...test.argument,
        claimantCites: [...resolve(setting, test.argument.claimantCites)],
        respondentCites: [...resolve(setting, test.argument.respondentCites)],
      },
    }),
    ...(test.differs && { differs: test.differs }),
  };
}

const groundCitations = (of: Ground): readonly string[] => [
  ...of.citations,
  ...(of.argument?.claimantCites ?? []),
  ...(of.argument?.respondentCites ?? []),
];

function remediesOf(claim: Claim, defences: readonly DefenceOutcome[], setting: Setting): readonly RemedyOutcome[] {
  const outcomes: RemedyOutcome[] = [];
  for (const remedy of claim.remedies) {
    const truth = evaluate(remedy.when, setting.facts);
    if (truth === false) continue;
    const limiting = defences.filter((defence) => defence.effect === "limits" && defence.limits.includes(remedy.id));
    if (limiting.some((defence) => defence.result === "met")) continue;
    const limited = limiting.some((defence) => worstResult(defence.possible) !== "unmet");
    outcomes.push({
      id: remedy.id,
      title: remedy.title,
      text: remedy.text,
      available: limited ? "limited" : truth === true ? "yes" : "possible",
      citations: resolve(setting, remedy.cites),
    });
  }
  return outcomes;
}

const resolve = (setting: Setting, ids: readonly string[]) => resolveCitations(setting.knowledge, ids, setting.end);

/** The questions behind facts; only those still unanswered unless told otherwise. */
function openQuestions(setting: Setting, facts: readonly string[], unansweredOnly = true): readonly string[] {
  const questions = unique(facts.flatMap((fact) => questionsBehind(setting.knowledge, fact)));
  if (!unansweredOnly) return questions;
  return questions.filter((id) => {
    const question = setting.knowledge.questions.find((candidate) => candidate.id === id);
    const answers = question?.scope === "part" ? setting.part?.answers : setting.file.answers;
    const value = answers?.[id];
    return value === undefined || value === "unknown" || question?.kind === "date";
  });
}

export const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
