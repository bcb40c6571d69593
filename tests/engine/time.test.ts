import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { assess, findingsOf, lawChangeDays, lawThroughTime } from "../../lib/engine";
import type { AnswersFile } from "../../lib/interview";
import { caseOf } from "./cases";

const findingOf = (file: AnswersFile, claim: string) =>
  findingsOf(knowledge, file).find((found) => found.claim === claim);
const asOf = (file: AnswersFile, lawAsOf: string): AnswersFile => ({ ...file, matter: { ...file.matter, lawAsOf } });
const versionsOf = (file: AnswersFile, claim: string, act: string) =>
  findingOf(file, claim)?.acts.find((found) => found.act === act)?.versions ?? [];
const remedies = (file: AnswersFile, claim: string) => findingOf(file, claim)?.remedies.map(({ id }) => id) ?? [];

/** Obtained and used before the leak was public, so that the trade-secret claim is argued. */
const early = { acquired: "2023-03-05" };

describe("conduct is a period", () => {
  it("judges acquisition by the law of its day and use that goes on by the law in force", () => {
    const file = caseOf({ part: early });
    expect(versionsOf(file, "secret-later-user", "acquisition")).toEqual(["aucl-2019"]);
    expect(versionsOf(file, "secret-later-user", "use")).toEqual(["aucl-2025"]);
    expect(findingOf(file, "secret-later-user")?.acts).toMatchObject([
      { act: "acquisition", from: "2023-03-05", to: "2023-03-05" },
      { act: "use", from: "2026-11-23", to: "2026-11-23" },
    ]);
  });

  it.each([
    ["2025-10-14", ["aucl-2019"], "fine-2019", "punitive-2019"],
    ["2025-10-15", ["aucl-2025"], "fine-2025", "punitive-2025"],
    ["2025-10-16", ["aucl-2025"], "fine-2025", "punitive-2025"],
  ])(
    "puts use that ended on %s under its text, with its figures and its state of mind",
    (ended, versions, fine, punitive) => {
      const file = caseOf({ part: { ...early, continuing: "stopped", ended } });
      expect(versionsOf(file, "secret-later-user", "use")).toEqual(versions);
      expect(
        remedies(file, "secret-later-user")
          .filter((id) => /^(fine|punitive)/.test(id))
          .sort(),
      ).toEqual([fine, punitive]);
    },
  );

  it("leaves both texts possible where the day is not known, and neither figure certain", () => {
    const file = caseOf({ part: { ...early, continuing: "stopped", ended: "2025" } });
    expect(versionsOf(file, "secret-later-user", "use")).toEqual(["aucl-2019", "aucl-2025"]);
    const fines = findingOf(file, "secret-later-user")?.remedies.filter(({ id }) => id.startsWith("fine")) ?? [];
    expect(fines.map(({ available }) => available)).toEqual(["possible", "possible"]);
  });

  it("judges a disclosure by the law of its own day, however long the use goes on", () => {
    const file = caseOf({ part: { ...early, delivery: ["published-full"], shared: "2023-03-06" } });
    expect(versionsOf(file, "secret-leaker", "disclosure")).toEqual(["aucl-2019"]);
    expect(remedies(file, "secret-leaker")).toContain("fine-2019");
  });
});

describe("the law of another day", () => {
  it.each([
    ["2025-03-30", "contested"],
    ["2025-03-31", "met"],
    ["2025-04-01", "met"],
  ])("as at %s, an interest in structure and parameters is %s", (day, expected) => {
    const interest = findingOf(asOf(caseOf(), day), "unfair-competition")?.elements.find(({ id }) => id === "interest");
    expect(interest?.result).toBe(expected);
  });

  it.each([
    ["2023-08-14", "not-made-out"],
    ["2023-08-15", "strong"],
    ["2023-08-16", "strong"],
  ])("as at %s, the duty to use a lawfully sourced base model is %s", (day, expected) => {
    expect(findingOf(asOf(caseOf(), day), "lawful-base-model")?.standing).toBe(expected);
  });

  it.each([
    ["2025-10-14", "aucl-2019"],
    ["2025-10-15", "aucl-2025"],
    ["2025-10-16", "aucl-2025"],
  ])("as at %s, use that goes on falls under %s", (day, version) => {
    expect(versionsOf(asOf(caseOf({ part: early }), day), "secret-later-user", "use")).toEqual([version]);
  });

  it.each([
    ["2026-05-31", false],
    ["2026-06-01", true],
    ["2026-06-02", true],
  ])("as at %s, the regulator's own provisions are named: %s", (day, named) => {
    const notes = findingOf(asOf(caseOf({ part: early }), day), "secret-later-user")?.notes ?? [];
    expect(notes.some(({ text }) => text.zh.includes("第126号"))).toBe(named);
  });

  it("never cites a version that came into force after the day", () => {
    const effective = new Map(
      knowledge.instruments.flatMap(({ versions }) => versions.map((version) => [version.id, version] as const)),
    );
    for (const day of ["2021-05-31", "2023-03-20", "2025-10-14"]) {
      for (const finding of findingsOf(knowledge, asOf(caseOf({ part: early }), day))) {
        for (const { versions } of finding.acts)
          for (const id of versions) expect(effective.get(id)?.effective ?? "", `${finding.id} ${day}`).not.toBe("");
        for (const act of finding.acts)
          for (const id of act.versions)
            expect((effective.get(id)?.effective ?? "9") <= day, `${finding.id} ${id}`).toBe(true);
      }
    }
  });
});

describe("law through time", () => {
  const changes = lawThroughTime(knowledge, caseOf({ part: early }), "2023-03-20", "2026-11-23");
  const on = (day: string) => changes.find((change) => change.day === day);

  it("names the judgment and the amendments that moved findings, and on which day", () => {
    expect(on("2025-03-31")?.authorities).toContain("case.douyin-v-yiruike");
    expect(on("2023-08-15")?.authorities).toContain("generative-ai-measures-2023");
    expect(on("2023-08-15")?.moved.map(({ finding }) => finding)).toContain("lawful-base-model/it");
    const revision = on("2025-10-15")?.moved.find(({ finding }) => finding === "secret-later-user/it");
    expect(revision).toMatchObject({ leaves: [], takes: ["aucl-2025"] });
  });

  it("adds up: the first state with every change applied is the last", () => {
    const ends = new Map(
      findingsOf(knowledge, asOf(caseOf({ part: early }), "2023-03-20")).map((f) => [f.id, f.standing]),
    );
    for (const { moved } of changes)
      for (const { finding, after } of moved) {
        if (after === null) ends.delete(finding);
        else ends.set(finding, after.standing);
      }
    const now = new Map(findingsOf(knowledge, caseOf({ part: early })).map((f) => [f.id, f.standing]));
    expect([...ends].sort()).toEqual([...now].sort());
  });

  it("is given with an assessment as of another day, and not otherwise", () => {
    expect(assess(knowledge, caseOf()).lawChanges).toEqual([]);
    const past = assess(knowledge, asOf(caseOf({ part: early }), "2025-10-01"));
    expect(past.lawDate).toBe("2025-10-01");
    expect(past.lawChanges.map(({ day }) => day)).toContain("2025-10-15");
  });

  it("knows every day on which a held text came into force", () => {
    const days = lawChangeDays(knowledge).map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    for (const day of ["2021-06-01", "2023-08-15", "2025-10-15"]) expect(days).toContain(day);
  });
});
