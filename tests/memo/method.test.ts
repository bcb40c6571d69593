import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { claimStandings, dutyStandings, exposureWords } from "../../content/phrases/memo";
import { assess } from "../../lib/engine";
import type { AnswersFile } from "../../lib/interview";
import { type Block, buildMemo, type Memo } from "../../lib/memo";
import { caseOf } from "../engine/cases";

const memoOf = (file: AnswersFile) => buildMemo(knowledge, file, assess(knowledge, file));
const asOf = (file: AnswersFile, lawAsOf: string): AnswersFile => ({ ...file, matter: { ...file.matter, lawAsOf } });

/** The blocks of one part of the memo. */
function section({ blocks }: Memo, id: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === "heading" && block.id === id);
  const next = blocks.findIndex((block, index) => index > start && block.kind === "heading" && block.level === 1);
  return start < 0 ? [] : blocks.slice(start, next < 0 ? undefined : next);
}
const tableOf = (memo: Memo, id: string) => {
  const table = section(memo, id).find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error(`no table in ${id}`);
  return table;
};
const headingOf = (file: AnswersFile, label: string) =>
  memoOf(file).heading.find((row) => row.label.en === label)?.value;

describe("the section on method", () => {
  const memo = memoOf(caseOf());

  it("prints the exposure table with a row for each standing that exposes", () => {
    const printed = tableOf(memo, "method").rows.map(([standing, ...levels]) => [
      standing?.kind === "text" && standing.line.text.en,
      levels.map((cell) => cell.kind === "exposure" && cell.upper),
    ]);
    expect(printed).toEqual(
      (["strong", "arguable", "weak"] as const).map((standing) => [
        claimStandings[standing].en,
        Object.values(knowledge.exposureTable[standing]),
      ]),
    );
    expect(Object.keys(knowledge.exposureTable)).toHaveLength(printed.length);
  });

  it("prints every sentence on how consequences are graded, in both languages", () => {
    const items = section(memo, "method").flatMap((block) => (block.kind === "list" ? block.items : []));
    expect(items.map(({ text }) => text)).toEqual(knowledge.calibration.map(({ text }) => text));
    expect(items.length).toBeGreaterThan(4);
    for (const { text } of items) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[A-Z]/);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("explains every standing by the word with which findings carry it", () => {
    const words = section(memo, "method").flatMap((block) => (block.kind === "paragraph" ? [block.line.text] : []));
    const known = { ...claimStandings, "due-on-launch": dutyStandings["due-on-launch"] };
    for (const standing of ["strong", "arguable", "weak", "due-on-launch", "not-made-out"] as const)
      for (const language of ["zh", "en"] as const)
        expect(words.map((text) => text[language].toLowerCase()).join()).toContain(known[standing][language]);
  });

  it("stays short", () => {
    const words = section(memo, "method").flatMap((block) => {
      if (block.kind === "paragraph") return [block.line.text];
      return block.kind === "list" ? block.items.map(({ text }) => text) : [];
    });
    // A page of the memo holds some 500 English words or 1,000 Chinese characters.
    expect(words.map(({ en }) => en.split(" ").length).reduce((a, b) => a + b)).toBeLessThan(850);
    expect(words.map(({ zh }) => zh.length).reduce((a, b) => a + b)).toBeLessThan(1500);
  });
});

describe("the heading on time", () => {
  const early = { ...caseOf(), matter: { date: "2023-07-01" } };

  it("names the law's day and the knowledge's day apart", () => {
    expect(headingOf(early, "Law applied as at")).toEqual({ zh: "2023年7月1日", en: "1 July 2023" });
    expect(headingOf(early, "Knowledge checked up to")).toEqual({ zh: "2026年11月23日", en: "23 November 2026" });
    expect(headingOf(asOf(early, "2026-11-01"), "Law applied as at")?.en).toBe("1 November 2026");
  });

  it("says that later law is not held, where the day lies beyond the knowledge and nowhere else", () => {
    const unheld = "law after 23 November 2026 is not held";
    expect(headingOf(asOf(early, "2199-12-31"), "Law applied as at")?.en).toBe(`31 December 2199 (${unheld})`);
    const later = { ...caseOf(), matter: { date: "2026-11-30" } };
    expect(headingOf(later, "Law applied as at")?.zh).toContain("2026年11月23日之后的法律没有收录");
    for (const file of [early, caseOf(), asOf(early, knowledge.lawAsOf)])
      expect(headingOf(file, "Law applied as at")?.en).not.toContain("not held");
  });

  it("repeats it where the law of such a day was asked for", () => {
    const words = (file: AnswersFile) => JSON.stringify(section(memoOf(file), "law-changes"));
    const day = asOf(caseOf(), "2199-12-31");
    expect(words(day)).toContain("Law after 23 November 2026 is not held and was not considered.");
    expect(words(day)).toContain("2026年11月23日之后的法律没有收录，也没有考虑。");
    expect(words(asOf(caseOf(), "2025-01-01"))).not.toContain("not held");
  });
});

describe("plans compared", () => {
  const base = caseOf({ matter: { filing: "unknown" } });
  const study = { purpose: ["academic-research"], stage: "testing", places: ["mainland"], audience: "internal" };
  const file: AnswersFile = { ...base, scenarios: [{ id: "b", answers: study, parts: base.parts }] };

  it("shows each plan as stated, and the range where it differs", () => {
    const { overall, scenarios } = assess(knowledge, file);
    const [second] = scenarios;
    const alone = assess(knowledge, { ...base, answers: study }).overall;
    expect(second?.stated).toEqual(alone.stated);
    expect(alone).toMatchObject(second?.overall ?? {});
    expect(second?.overall.upper).toBe(alone.upper);
    expect(alone.stated.upper).not.toBe(alone.upper);
    const [first, other] = tableOf(memoOf(file), "plans").rows;
    expect(first?.[1]).toMatchObject({ kind: "exposure", lower: overall.stated.lower, upper: overall.stated.upper });
    expect(other?.[1]).toMatchObject({ kind: "exposure", lower: alone.stated.lower, upper: alone.stated.upper });
    const words = other?.[2]?.kind === "text" ? other[2].line.text.en : "";
    expect(words).toContain(`from “${exposureWords[alone.lower].en}” to “${exposureWords[alone.upper].en}”`);
  });
});
