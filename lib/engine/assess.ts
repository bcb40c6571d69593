import type { AnswersFile, Part } from "../interview/answers";
import type { Claim } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import type { Exposure } from "../knowledge/vocabulary";
import type { Finding, Overall } from "./assessment";
import { quickBounds } from "./decisions";
import { assessedParts, factsOf } from "./facts-of";
import { findingId, judge, notAssessed, type Setting } from "./finding";
import { type Link, linksOf } from "./links";
import { worstExposure } from "./order";

/**
 * Judges and explains every claim and duty on every part and on the matter.
 * A claim that throws is reported as not assessed: a fault must never read as "no risk".
 * @returns findings in the order in which a memo prints them.
 */
export const findingsOf = (knowledge: Knowledge, file: AnswersFile): readonly Finding[] =>
  taken(findingSteps(knowledge, file));

/** The same in steps: yields after each claim on each subject. */
export function* findingSteps(knowledge: Knowledge, file: AnswersFile): Generator<void, readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [claim, setting] of subjectsOf(knowledge, file)) {
    const finding = judgeSafely(claim, setting);
    if (finding !== null) findings.push(finding);
    yield;
  }
  return findings;
}

function judgeSafely(claim: Claim, setting: Setting): Finding | null {
  try {
    return judge(claim, setting);
  } catch {
    return notAssessed(claim, setting, "failed");
  }
}

/** What work in steps comes to when nobody waits between them. */
export function taken<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** A finding's id and best and worst case, without the explanation: what trying out an answer or a lever needs. */
export type FindingBounds = {
  readonly id: string;
  readonly lower: Exposure;
  readonly upper: Exposure;
  readonly assessed: boolean;
};

/** The bounds of every finding; the same as {@link findingsOf} gives, at a fraction of its cost. */
export const findingBounds = (knowledge: Knowledge, file: AnswersFile): readonly FindingBounds[] =>
  subjectsOf(knowledge, file).flatMap(([claim, setting]) => {
    const bounds = boundsOfClaim(knowledge, claim, setting);
    return bounds === null ? [] : [{ id: findingId(claim, setting.part, setting.link), ...bounds }];
  });

/** The bounds of a claim on one link of a part, whatever the part is called. */
export type SubjectBounds = Omit<FindingBounds, "id"> & { readonly claim: Claim; readonly link: Link | null };

/** The bounds of the findings of one part, or (null) of the matter; of these claims alone where they are named. */
export function subjectBounds(
  knowledge: Knowledge,
  file: AnswersFile,
  part: Part | null,
  only: readonly Claim[] = knowledge.claims,
  varied?: { readonly settings: readonly Setting[]; readonly question: string },
): readonly SubjectBounds[] {
  return settingsOf(knowledge, file, part, varied).flatMap((setting) =>
    only
      .filter((claim) => isSubject(claim, setting))
      .flatMap((claim) => {
        const bounds = boundsOfClaim(knowledge, claim, setting);
        return bounds === null ? [] : [{ claim, link: setting.link, ...bounds }];
      }),
  );
}

function boundsOfClaim(knowledge: Knowledge, claim: Claim, { facts }: Setting): Omit<FindingBounds, "id"> | null {
  const failed = { lower: "none", upper: "high", assessed: false } as const;
  try {
    const bounds = quickBounds(claim, facts, knowledge.exposureTable);
    if (bounds === null) return null;
    return bounds === "uncovered" ? failed : { ...bounds, assessed: true };
  } catch {
    return failed;
  }
}

/** Every claim with each setting in which it is judged, in the order of printing. */
function subjectsOf(knowledge: Knowledge, file: AnswersFile): readonly (readonly [Claim, Setting])[] {
  const settings = [null, ...assessedParts(file)].flatMap((part) => settingsOf(knowledge, file, part));
  return [...knowledge.claims]
    .sort((a, b) => a.order - b.order)
    .flatMap((claim) =>
      settings.filter((setting) => isSubject(claim, setting)).map((setting) => [claim, setting] as const),
    );
}

/** A setting for each link of the part, or one for the matter. */
export function settingsOf(
  knowledge: Knowledge,
  file: AnswersFile,
  part: Part | null,
  varied?: { readonly settings: readonly Setting[]; readonly question: string },
): readonly Setting[] {
  const links = part === null ? [null] : linksOf(knowledge.models, part);
  return links.map((link) => {
    // An answer that changes the licence changes the link: then nothing is taken over.
    const before = varied?.settings.find((setting) => setting.link === link);
    const variation = varied && before && { of: before.facts, question: varied.question };
    return { knowledge, file, part, link, facts: factsOf(knowledge, file, part, link ?? undefined, variation) };
  });
}

/** Whether a claim is judged here: of the matter, or of the components it concerns. */
const isSubject = (claim: Claim, { part, link }: Setting): boolean =>
  claim.components === undefined
    ? part === null
    : part !== null && claim.components.includes(part.component) && concerns(claim, link);

/**
 * A duty of public law concerns the part as a whole; what turns on a licence or a right holder, every link whose files
 * are in it. Of a model on whose outputs it was trained it has none.
 */
const concerns = (claim: Claim, link: Link | null): boolean =>
  link?.id === null || (link?.relation === "base" && claim.transition !== "regulation");

/** The worst of the findings, never an average; findings not assessed are named beside it. */
export function overallOf(findings: readonly Finding[]): Overall {
  return overallOfBounds(
    findings.map(({ id, lower, upper, standing }) => ({ id, lower, upper, assessed: standing !== "not-assessed" })),
  );
}

/** The same from bounds alone. */
export function overallOfBounds(bounds: readonly FindingBounds[]): Overall {
  const assessed = bounds.filter((finding) => finding.assessed);
  const upper = worstExposure(assessed.map((finding) => finding.upper));
  return {
    exposure: upper,
    lower: worstExposure(assessed.map((finding) => finding.lower)),
    upper,
    notAssessed: bounds.filter((finding) => !finding.assessed).map((finding) => finding.id),
  };
}
