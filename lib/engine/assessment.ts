import type { AnswerValue } from "../interview/answers";
import type { Argument } from "../knowledge/claim";
import type { Text } from "../knowledge/text";
import type { Component, Exposure, Leaning, Result, Severity, Standing } from "../knowledge/vocabulary";
import type { ActPeriod } from "./periods";

/** `open` where the unknown facts leave more than one result possible. */
export type Outcome = Result | "open";

/** A test that decided, or that could still decide. */
export type Ground = {
  readonly test: string;
  readonly result: Result;
  /** Of a contested one: which way the sources lean on the point being made out. */
  readonly leaning?: Leaning;
  /** Unmet only because nothing is live yet. */
  readonly due?: "on-launch";
  readonly because: Text;
  readonly citations: readonly string[];
  readonly argument?: Argument;
  readonly differs?: Text;
};

export type ElementOutcome = {
  readonly id: string;
  readonly title: Text;
  /** On which every claim rests alike. */
  readonly premise?: true;
  readonly result: Outcome;
  /** Every result still possible. */
  readonly possible: readonly Result[];
  readonly because: Text;
  /** One where settled; all that could still decide where open. */
  readonly grounds: readonly Ground[];
  /** Questions whose answers were used. */
  readonly answers: readonly string[];
  /** Questions, still unanswered, that would settle it. */
  readonly settledBy: readonly string[];
  readonly citations: readonly string[];
  /** Where it is open on the answers alone and settled on the plan as stated: the row that then decides. */
  readonly stated?: Ground;
};

export type DefenceOutcome = ElementOutcome & {
  readonly effect: "defeats" | "limits";
  readonly limits: readonly string[];
};

export type RemedyOutcome = {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  /** yes on these facts; possible where facts are missing; limited where a defence may bar it. */
  readonly available: "yes" | "possible" | "limited";
  readonly citations: readonly string[];
};

/** What bears on a finding besides its elements; `differs` where a published reading of the same point is not borne out. */
export type Note = { readonly text: Text; readonly citations: readonly string[]; readonly differs?: Text };

/** An act, the day by whose law it is judged as far as known, and the versions that govern it. */
export type ActOutcome = ActPeriod & { readonly versions: readonly string[] };

/** The knowledge does not cover the facts, or a fault prevented the assessment. */
export type NotAssessed = "uncovered" | "failed";

export type Finding = {
  /** `claim` or `claim/part`. */
  readonly id: string;
  readonly claim: string;
  readonly kind: "claim" | "duty";
  readonly jurisdiction: "prc";
  readonly part: string | null;
  readonly component: Component | null;
  /** The model of the part's lineage that it is about, where that is not the part's own. */
  readonly link: string | null;
  readonly title: Text;
  /** Who could bring it. */
  readonly claimant: Text;
  /** Nothing has been done yet: it is judged as what the plan would be once carried out. */
  readonly planned: boolean;
  readonly standing: Standing;
  /** The upper bound; equal to `lower` where settled. */
  readonly exposure: Exposure;
  readonly lower: Exposure;
  readonly upper: Exposure;
  readonly severity: FindingSeverity;
  /** Of a duty that falls due on launch: what it exposes to if it is then left undone. */
  readonly onLaunch?: Exposure;
  /** How it stands on the plan as stated, with the presumptions filled in. Always set in an assessment. */
  readonly stated?: StatedStanding;
  readonly elements: readonly ElementOutcome[];
  readonly defences: readonly DefenceOutcome[];
  readonly remedies: readonly RemedyOutcome[];
  readonly levers: readonly string[];
  readonly notes: readonly Note[];
  readonly openQuestions: readonly string[];
  /** The acts judged, with the versions of the law that govern each where the date makes a difference. */
  readonly acts: readonly ActOutcome[];
  /** All citation ids, in order of use. */
  readonly citations: readonly string[];
  /** Why a finding reads "not assessed". */
  readonly notAssessed?: NotAssessed;
};

export type FindingSeverity = {
  readonly lower: Severity;
  readonly upper: Severity;
  readonly because: readonly Text[];
};

export type StatedStanding = {
  readonly standing: Standing;
  readonly lower: Exposure;
  readonly upper: Exposure;
  readonly severity?: FindingSeverity;
  readonly onLaunch?: Exposure;
};

/** The verdict on the plan as stated; where presumptions leave it open it spans levels, and branches. */
export type StatedOverall = {
  readonly lower: Exposure;
  readonly upper: Exposure;
  readonly notAssessed: readonly string[];
};

/** What was taken as given for a question that has no answer. */
export type Presumed = QuestionRef & { readonly value: AnswerValue; readonly text: Text };

/** The stated verdict under each answer to a question that is still open or presumed. */
export type Branch = QuestionRef & {
  readonly options: readonly (StatedOverall & {
    readonly value: AnswerValue;
    /** The answer that was taken as given. */
    readonly presumed?: true;
  })[];
};

export type Overall = {
  readonly exposure: Exposure;
  readonly lower: Exposure;
  readonly upper: Exposure;
  /** Findings that could not be assessed, by id. */
  readonly notAssessed: readonly string[];
};

export type WhatIf = {
  readonly levers: readonly string[];
  /** Whether the facts settle that it can be done; otherwise it is a measure with an "if". */
  readonly certain: boolean;
  /** The parts that it concerns; none where it is of the matter. */
  readonly parts: readonly string[];
  /** With what has already happened. */
  readonly overall: Overall;
  /** Findings whose upper bound drops. */
  readonly drops: readonly { readonly finding: string; readonly from: Exposure; readonly to: Exposure }[];
  /** For what is still to come once the measure is taken, what has already happened left aside. */
  readonly ahead: Overall;
  /** Findings still above none: with what has happened, and for what is still to come. */
  readonly remains: readonly { readonly finding: string; readonly exposure: Exposure; readonly ahead: Exposure }[];
};

export type ScenarioOutcome = {
  readonly id: string;
  readonly overall: Overall;
  /** On this plan as stated, filled in by the same presumptions. */
  readonly stated: StatedOverall;
  readonly changes: readonly { readonly finding: string; readonly from: Exposure; readonly to: Exposure }[];
};

/** A question of a part, or of the matter (`part` null). */
export type QuestionRef = { readonly part: string | null; readonly question: string };

/** How a finding stood, or null where it did not arise. */
export type StandingAt = {
  readonly standing: Standing;
  readonly lower: Exposure;
  readonly upper: Exposure;
} | null;

export type MovedFinding = {
  readonly finding: string;
  readonly before: StandingAt;
  readonly after: StandingAt;
  /** Elements and defences whose result changed. */
  readonly elements: readonly { readonly id: string; readonly before: Outcome; readonly after: Outcome }[];
  /** Versions of laws that the finding no longer rests on, and those it rests on instead. */
  readonly leaves: readonly string[];
  readonly takes: readonly string[];
};

/** A day on which the law changed, what came on that day, and the findings that it moved. */
export type LawChange = {
  readonly day: string;
  /** Ids of instrument versions that came into force and of cases (`case.id`) decided on that day. */
  readonly authorities: readonly string[];
  readonly moved: readonly MovedFinding[];
};

export type Assessment = {
  readonly knowledge: { readonly version: string; readonly hash: string };
  readonly lawAsOf: string;
  readonly matterDate: string;
  /** The day whose law was applied: `matterDate`, unless the file asks for the law as it stood on another. */
  readonly lawDate: string;
  /** Where it asks so: the days between on which the law changed and findings moved. */
  readonly lawChanges: readonly LawChange[];
  readonly overall: Overall & { readonly stated: StatedOverall };
  /** What was taken as given, since nothing was said, and without which a finding would stand otherwise. */
  readonly presumed: readonly Presumed[];
  /** The questions that matter most, with the stated verdict under each answer. */
  readonly branches: readonly Branch[];
  readonly findings: readonly Finding[];
  /** Unanswered questions, the one that moves the stated verdict and lies closest to the asker's own acts first. */
  readonly openQuestions: readonly QuestionRef[];
  readonly whatIf: readonly WhatIf[];
  readonly scenarios: readonly ScenarioOutcome[];
};
