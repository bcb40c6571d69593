import type { AnswersFile, Part } from "../interview/answers";
import type { Claim, Defence, Element, Test } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import type { TermKey } from "../knowledge/term";
import type { Result } from "../knowledge/vocabulary";
import { actsOf } from "./acts";
import { isDue } from "./asked";
import type { ElementOutcome, Finding, Ground, NotAssessed, RemedyOutcome } from "./assessment";
import { resolveCitations } from "./citations";
import { boundsOf, type DecidedTable, decisionsOf } from "./decisions";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";
import { questionsBehind } from "./facts-of";
import { fill } from "./fill";
import type { Link } from "./links";
import { evidenceOf, remarksOf } from "./model-evidence";
import { exposureOf, plainResult } from "./order";
import { type ActPeriod, actPeriods, lawDateOf } from "./periods";

/** Where claims are judged: the facts and the part they concern. */
export type Setting = {
  readonly knowledge: Knowledge;
  readonly file: AnswersFile;
  readonly part: Part | null;
  /** The link of the part's lineage; null for the matter. */
  readonly link: Link | null;
  readonly facts: Facts;
};

/** A claim in its setting, with the days by whose law its acts are judged. */
type Judged = Setting & { readonly periods: readonly ActPeriod[]; readonly laterUntil: string | undefined };

/**
 * Judges one claim or duty on the facts of one part or of the matter, and explains the result.
 * @returns null where the claim has nothing to do with the facts (relevantWhen is false).
 */
export function judge(claim: Claim, given: Setting): Finding | null {
  const decisions = decisionsOf(claim, given.facts);
  if (decisions === null) return null;
  if (decisions.uncovered) return notAssessed(claim, given, "uncovered");
  const transition = given.knowledge.transitions.find(({ id }) => id === claim.transition);
  if (transition === undefined) throw new Error(`No such transition: ${claim.transition}`);
  const periods = actPeriods(given.knowledge, claim.acts, given.file, given.part);
  const laterUntil = transition.kind === "milder" ? lawDateOf(given.file) : undefined;
  const setting: Judged = { ...given, periods, laterUntil };
  const { best, worst, lower, upper, mildest, gravest } = boundsOf(decisions, setting.knowledge.exposureTable);
  const elements = decisions.elements.map((table) => outcome(table, setting));
  const defences = decisions.defences.map((table) => ({
    ...outcome(table, setting),
    effect: table.of.effect,
    limits: table.of.limits ?? [],
  }));
  const remedies = remediesOf(claim, decisions.defences, setting);
  const notes = [
    ...claim.notes
      .filter((note) => evaluate(note.when, setting.facts) === true)
      .map((note) => ({ text: told(setting, note.text), citations: resolve(setting, note.cites) })),
    ...remarksOf(claim, setting).map(({ text, cites, differs }) => ({
      text: told(setting, text),
      citations: resolve(setting, cites),
      ...(differs && { differs }),
    })),
  ];
  const citations = unique([...elements, ...defences, ...remedies, ...notes].flatMap((item) => item.citations));
  const standing = worst === best && decisions.relevant ? worst : "open";
  return {
    ...identity(claim, setting.part, setting.link, told(setting, claim.title)),
    claimant: told(setting, claim.claimant),
    planned: isPlanned(setting),
    standing,
    exposure: upper,
    lower,
    upper,
    severity: {
      lower: mildest,
      upper: gravest,
      because: decisions.severity.rows.map((row) => told(setting, row.because)),
    },
    ...(standing === "due-on-launch" && { onLaunch: exposureOf(setting.knowledge.exposureTable, "strong", gravest) }),
    elements,
    defences,
    remedies,
    levers: claim.levers,
    notes,
    openQuestions: unique([
      ...elements.flatMap((element) => element.settledBy),
      ...defences.flatMap((defence) => defence.settledBy),
      ...unanswered(setting, decisions.severity.openOn),
    ]),
    acts: actsOf(setting.knowledge, periods, citations),
    citations,
  };
}

/** A finding that fails closed: it says that the point could not be assessed, and never that there is no risk. */
export function notAssessed(
  claim: Claim,
  { knowledge, part, link }: Pick<Setting, "knowledge" | "part" | "link">,
  reason: NotAssessed,
): Finding {
  return {
    ...identity(claim, part, link, filledOrBare(knowledge, link, claim.title)),
    claimant: filledOrBare(knowledge, link, claim.claimant),
    planned: false,
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
    acts: [],
    citations: [],
    notAssessed: reason,
  };
}

/** A fault in filling must not hide that the point was not assessed: the text then stands with its slots cut out. */
function filledOrBare(knowledge: Knowledge, link: Link | null, text: Finding["title"]): Finding["title"] {
  try {
    return fill(knowledge, link, text);
  } catch {
    const bare = (words: string): string => words.replace(/\{[^}]*\}/g, "");
    return { zh: bare(text.zh), en: bare(text.en) };
  }
}

/** The id of a finding: the claim's, with the part's behind a stroke. */
export const findingId = (claim: Claim, part: Part | null, link: Link | null): string =>
  [claim.id, part?.id, link?.id].filter((id) => id != null).join("/");

const identity = (claim: Claim, part: Part | null, link: Link | null, title: Finding["title"]) => ({
  id: findingId(claim, part, link),
  claim: claim.id,
  kind: claim.kind,
  jurisdiction: claim.jurisdiction,
  part: part?.id ?? null,
  component: part?.component ?? null,
  /** The model of the lineage, where it is not the part's own. */
  link: link?.id ?? null,
  title,
});

const told = (setting: Setting, text: Finding["title"]) =>
  fill(setting.knowledge, setting.link, text, purposeOf(setting));

/** The kind of purpose, each of which is a kind of term; the gravest that is possible where it is not settled. */
function purposeOf({ facts }: Setting): TermKey {
  const fact = facts.get("purpose-kind");
  return (fact?.kind === "one" ? fact.possible[0] : "commercial") as TermKey;
}

function outcome({ of, decision, possible }: DecidedTable<Element | Defence>, setting: Judged): ElementOutcome {
  const results = unique(possible.map(plainResult));
  const [only] = results;
  const settled = results.length === 1 && only !== undefined;
  const rows = settled ? [reasonOf(decision.rows, setting)] : decision.rows;
  const grounds = rows.map((row) => ground(row, setting));
  const [first] = grounds;
  if (first === undefined) throw new Error(`No ground for ${of.id}`);
  return {
    id: of.id,
    title: of.title,
    ...("premise" in of && of.premise && { premise: of.premise }),
    result: settled ? only : "open",
    possible: results,
    because: first.because,
    grounds,
    answers: questions(setting, decision.read),
    settledBy: settled ? [] : unanswered(setting, decision.openOn),
    citations: unique(grounds.flatMap(citationsOf)),
  };
}

/**
 * Of rows that agree, the one whose own condition is known to hold: a row that is only possible is no reason. Where none
 * is known to hold, the first that may.
 */
function reasonOf(rows: readonly Test[], { facts }: Judged): Test {
  const [first] = rows;
  if (first === undefined) throw new Error("A table of tests gave no row");
  const last = rows.at(-1) ?? first;
  return last.when.op !== "always" && evaluate(last.when, facts) === true ? last : first;
}

function ground(test: Test, setting: Judged): Ground {
  const { argument, differs, leaning } = test;
  return {
    test: test.id,
    result: test.then,
    ...(leaning && { leaning }),
    ...(test.due && { due: test.due }),
    because: told(setting, (isPlanned(setting) && test.planned) || test.because),
    citations: resolve(setting, test.cites),
    ...(argument && {
      argument: {
        claimant: told(setting, argument.claimant),
        respondent: told(setting, argument.respondent),
        cautious: told(setting, argument.cautious),
        claimantCites: [...resolve(setting, argument.claimantCites)],
        respondentCites: [...resolve(setting, argument.respondentCites)],
      },
    }),
    ...(differs && { differs }),
  };
}

/** Whether nothing of what is judged has been done yet. */
const isPlanned = ({ knowledge, part, facts }: Setting): boolean =>
  evaluate(part === null ? knowledge.plan.matter : knowledge.plan.part, facts) === true;

const citationsOf = ({ citations, argument }: Ground): readonly string[] => [
  ...citations,
  ...(argument?.claimantCites ?? []),
  ...(argument?.respondentCites ?? []),
];

function remediesOf(
  claim: Claim,
  defences: readonly DecidedTable<Defence>[],
  setting: Judged,
): readonly RemedyOutcome[] {
  return claim.remedies.flatMap((remedy): RemedyOutcome[] => {
    const truth = evaluate(remedy.when, setting.facts);
    if (truth === false) return [];
    const limiting = defences.filter(({ of }) => of.effect === "limits" && of.limits?.includes(remedy.id));
    const barred = limiting.some(({ possible }) => isOnly(possible.map(plainResult), "met"));
    if (barred) return [];
    const limited = limiting.some(({ possible }) => !isOnly(possible.map(plainResult), "unmet"));
    return [
      {
        id: remedy.id,
        title: remedy.title,
        text: told(setting, remedy.text),
        available: limited ? "limited" : truth === true ? "yes" : "possible",
        citations: resolve(setting, remedy.cites),
      },
    ];
  });
}

const isOnly = (possible: readonly Result[], result: Result): boolean => possible.every((other) => other === result);

const resolve = (setting: Judged, ids: readonly string[]) =>
  resolveCitations(setting.knowledge, ofTheLink(setting, ids), setting.periods, setting.laterUntil);

/** As many texts as one component of one model was ever given under. */
const mostTexts = 3;

/** `term.commercial` stands for the clauses of the link's licence that say so, `model.readme` for its model's evidence. */
function ofTheLink(setting: Setting, cites: readonly string[]): readonly string[] {
  const { knowledge, link } = setting;
  const ids = new Set(link?.candidates.map(({ licence }) => licence));
  // A licence that changed may be one of two or three; where the model is not known, no text has been found yet.
  const licences = ids.size > mostTexts ? [] : knowledge.licences.filter(({ id }) => ids.has(id));
  return cites.flatMap((id) => {
    if (id.startsWith("model.")) return evidenceOf(setting, id.slice("model.".length));
    if (!id.startsWith("term.")) return [id];
    const key = id === "term.purpose" ? purposeOf(setting) : (id.slice(5) as TermKey);
    return licences.flatMap(({ terms }) => terms[key]?.cites ?? []);
  });
}

/** The questions behind facts. */
const questions = (setting: Judged, facts: readonly string[]): readonly string[] => {
  const behind = (fact: string) => questionsBehind(setting.knowledge, fact);
  const dated = (setting.link?.candidates.length ?? 0) > 1 && setting.part?.model !== "unknown";
  const found = unique(facts.flatMap(behind));
  // The day of acquisition stands behind a licence only where the licence changed around it.
  const own = facts.some((fact) => fact === "acquired" || fact.endsWith("-phase") || fact === "awareness");
  return dated || own ? found : found.filter((id) => id !== "acquired");
};

/** Those still without a settled answer; a date may be answered and yet too vague. */
function unanswered(setting: Judged, facts: readonly string[]): readonly string[] {
  return questions(setting, facts).filter((id) => {
    const question = setting.knowledge.questions.find((candidate) => candidate.id === id);
    if (question !== undefined && !isDue(question, setting.file)) return false;
    const answers = question?.scope === "part" ? setting.part?.answers : setting.file.answers;
    const value = answers?.[id];
    return value === undefined || value === "unknown" || question?.kind === "date";
  });
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
