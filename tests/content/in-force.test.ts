import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import type { Finding } from "../../lib/engine";
import { findingsOf } from "../../lib/engine";
import { governs } from "../../lib/engine/citations";
import type { AnswersFile } from "../../lib/interview";
import { type CitedProvision, citedBy } from "../../lib/knowledge/citations";
import { fileWith } from "../engine/arbitrary";

/** Before this day the law held here is not complete: see the gap `law-before-march-2021`. */
const firstDay = "2021-03-03";
const today = "2026-11-24";

const shifted = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** The day before, of and after every day on which a version came into force or ceased to be. */
const turningDays = [
  ...new Set(
    knowledge.instruments
      .flatMap(({ versions }) => versions.flatMap(({ effective, until }) => [effective, until ?? effective]))
      .flatMap((day) => [shifted(day, -1), day, shifted(day, 1)])
      .filter((day) => day >= firstDay && day <= today),
  ),
].sort();

const samples = fc.sample(fileWith(90), { numRuns: 180, seed: 20261125 });

/** The same facts with everything done on one day, whatever the age of the model; looked at on `date`. */
const filesOn = (day: string, date: string): readonly AnswersFile[] =>
  samples.map((file) => ({
    ...file,
    matter: { ...file.matter, date },
    answers: { ...file.answers, launched: day, "taken-down": day },
    parts: file.parts.map((part) => ({
      ...part,
      answers: { ...part.answers, acquired: day, shared: day, ended: day },
    })),
  }));

type Said = { readonly text: string; readonly citations: readonly string[] };

/** Each thing that a finding says, with the authorities given for it. */
const saidBy = ({ elements, defences, remedies, notes }: Finding): readonly Said[] => [
  ...[...elements, ...defences].flatMap(({ grounds }) =>
    grounds.map(({ because, argument, citations }) => ({
      text: [because, argument?.claimant, argument?.respondent].map((text) => text?.zh ?? "").join(),
      citations: [...citations, ...(argument?.claimantCites ?? []), ...(argument?.respondentCites ?? [])],
    })),
  ),
  ...[...remedies, ...notes].map(({ text, citations }) => ({ text: text.zh, citations })),
];

const inChinese = (day: string) => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

const milder = ({ claim }: Finding): boolean => {
  const transition = knowledge.claims.find(({ id }) => id === claim)?.transition;
  return knowledge.transitions.some(({ id, kind }) => id === transition && kind === "milder");
};

/**
 * Citations of a finding that were out of force for it. A law must govern one of the acts; an interpretation, which
 * courts apply to cases pending, must be in force on the day of the memo. A text that gives the day from which a rule
 * applies, or on which it ceased, names it for contrast, and so does a duty that says it was not yet in force. Criminal law may apply later
 * law that is milder, so a later version is no fault there.
 */
function outOfForce(finding: Finding, date: string): readonly string[] {
  const said = saidBy(finding);
  if (said.some(({ text }) => text.includes("尚未施行"))) return [];
  return said.flatMap(({ text, citations }) =>
    citations.filter((id) =>
      citedBy(knowledge, id)
        .filter((cited): cited is CitedProvision => cited.kind === "provision")
        .some(({ instrument, version }) => {
          if (text.includes(inChinese(version.effective))) return false;
          if (version.until !== undefined && text.includes(inChinese(version.until))) return false;
          const inForce = version.effective <= date && (version.until === undefined || date < version.until);
          if (inForce && (milder(finding) || instrument.issuer.zh.includes("最高人民法院"))) return false;
          return !finding.acts.some((act) => governs(version, act));
        }),
    ),
  );
}

const problemsOn = (day: string, date: string): readonly string[] => [
  ...new Set(
    filesOn(day, date).flatMap((file) =>
      findingsOf(knowledge, file).flatMap((finding) =>
        outOfForce(finding, date).map((id) => `${finding.claim}: ${id} (conduct ${day}, memo ${date})`),
      ),
    ),
  ),
];

describe("no authority is cited for a time at which it was not in force", () => {
  it("has days to try, and facts that bring up every claim", () => {
    expect(turningDays.length).toBeGreaterThan(20);
    const found = new Set(
      filesOn("2024-01-01", today).flatMap((file) => findingsOf(knowledge, file).map((f) => f.claim)),
    );
    for (const { id } of knowledge.claims) expect(found, id).toContain(id);
  });

  it("in a memo of today on conduct around every change of the law", () => {
    expect(turningDays.flatMap((day) => problemsOn(day, today))).toEqual([]);
  }, 120_000);

  it("in a memo written on each of those days", () => {
    expect(turningDays.flatMap((day) => problemsOn(day, day))).toEqual([]);
  }, 120_000);
});
