import type { AnswersFile, Part } from "../interview/answers";
import type { Claim } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import type { Finding, Overall } from "./assessment";
import type { ConductEnd } from "./citations";
import { dayRange } from "./dates";
import { assessedParts, factsOf } from "./facts-of";
import { judge, notAssessed } from "./finding";
import { worstExposure } from "./order";

/**
 * Judges every claim and duty on every part and on the matter.
 * A claim that throws is reported as not assessed: a fault must never read as "no risk".
 * @returns findings in the order in which a memo prints them.
 */
export function findingsOf(knowledge: Knowledge, file: AnswersFile): readonly Finding[] {
  const claims = [...knowledge.claims].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  const settings = new Map<Part | null, ReturnType<typeof factsOf>>();
  const setting = (part: Part | null) => {
    const facts = settings.get(part) ?? factsOf(knowledge, file, part);
    settings.set(part, facts);
    return { knowledge, file, part, facts, end: conductEnd(file, part) };
  };
  return claims.flatMap((claim) =>
    subjects(claim, file).flatMap((part) => {
      const finding = judgeSafely(claim, setting(part));
      return finding === null ? [] : [finding];
    }),
  );
}

function judgeSafely(claim: Claim, setting: Parameters<typeof judge>[1]): Finding | null {
  try {
    return judge(claim, setting);
  } catch {
    return notAssessed(claim, setting, "failed");
  }
}

function subjects(claim: Claim, file: AnswersFile): readonly (Part | null)[] {
  const { components } = claim;
  if (components === undefined) return [null];
  return assessedParts(file).filter((part) => components.includes(part.component));
}

/** When the use of the part ended: the day given, or the day of the memo while it goes on. */
export function conductEnd(file: AnswersFile, part: Part | null): ConductEnd {
  const { date } = file.matter;
  if (part === null || part.answers.continuing === "in-use") return { from: date, to: date };
  const range = dayRange(String(part.answers.ended ?? ""));
  return range ?? { from: null, to: date };
}

/** The worst of the findings, never an average; findings not assessed are named beside it. */
export function overallOf(findings: readonly Finding[]): Overall {
  const assessed = findings.filter((finding) => finding.standing !== "not-assessed");
  const upper = worstExposure(assessed.map((finding) => finding.upper));
  return {
    exposure: upper,
    lower: worstExposure(assessed.map((finding) => finding.lower)),
    upper,
    notAssessed: findings.filter((finding) => finding.standing === "not-assessed").map((finding) => finding.id),
  };
}
