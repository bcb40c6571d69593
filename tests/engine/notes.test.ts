import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { findingsOf } from "../../lib/engine";
import type { AnswersFile } from "../../lib/interview";
import { caseOf, standing } from "./cases";

const citesNoted = (file: AnswersFile, claim: string): readonly string[] =>
  (findingsOf(knowledge, file).find((found) => found.claim === claim)?.notes ?? []).flatMap(({ citations }) =>
    citations.map((id) => id.split("/").at(-1) ?? ""),
  );
const asOf = (lawAsOf: string): AnswersFile => {
  const file = caseOf();
  return { ...file, matter: { ...file.matter, lawAsOf } };
};

describe("what is noted, and when", () => {
  it.each([
    ["2022-03-19", "not-assessed"],
    ["2022-03-20", "arguable"],
    ["2022-03-21", "arguable"],
  ])("as at %s, unfair competition is %s: the interpretation before it is not held", (day, expected) => {
    expect(standing(asOf(day), "unfair-competition")).toBe(expected);
  });

  it("names the rule on acts abroad only where the user is abroad", () => {
    expect(citesNoted(caseOf(), "unfair-competition")).not.toContain("aucl.abroad");
    const abroad = caseOf({ matter: { places: ["us"], users: ["mainland"] } });
    expect(citesNoted(abroad, "unfair-competition")).toContain("aucl.abroad");
  });

  it("points providers to licences of regulated fields once the Measures are in force", () => {
    expect(citesNoted(caseOf(), "provider-duties")).toContain("genai.administrative-licence");
    expect(citesNoted(asOf("2023-08-14"), "provider-duties")).not.toContain("genai.administrative-licence");
  });

  it("warns of crime where the files were passed on while still secret, not after", () => {
    const shared = (day: string) =>
      caseOf({ part: { acquired: "2023-03-03", delivery: ["published-full"], shared: day } });
    expect(citesNoted(shared("2023-03-03"), "secret-leaker")).toContain("case.pudong-ai-chip-criminal");
    expect(citesNoted(shared("2023-03-08"), "secret-leaker")).toContain("crime.secret");
    expect(citesNoted(shared("2023-03-09"), "secret-leaker")).not.toContain("crime.secret");
  });

  it("speaks of lawful copies and of technical measures only where the file came by a leak", () => {
    expect(citesNoted(caseOf(), "copyright-reproduction")).toContain("software.lawful-holder");
    const official = caseOf({ part: { channel: "official-form", application: "approved", terms: "signed-form" } });
    expect(citesNoted(official, "copyright-reproduction")).not.toContain("software.lawful-holder");
  });

  it("names the supplier’s warranty where a supplier delivered it", () => {
    const bought = { channel: "supplier", terms: "seen" };
    expect(citesNoted(caseOf({ part: bought }), "contract-breach")).toContain("contract.warranty");
    expect(citesNoted(caseOf({ part: { terms: "seen" } }), "contract-breach")).not.toContain("contract.warranty");
  });
});
