import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { findingsOf } from "../../lib/engine";
import type { AnswersFile } from "../../lib/interview";
import { caseOf, result, standing } from "./cases";

const asOf = (file: AnswersFile, lawAsOf: string): AnswersFile => ({ ...file, matter: { ...file.matter, lawAsOf } });
const remedies = (file: AnswersFile, claim: string) =>
  findingsOf(knowledge, file)
    .find((finding) => finding.claim === claim)
    ?.remedies.map(({ id }) => id) ?? [];

describe("labelling", () => {
  const labelled = (labels: string) => caseOf({ matter: { labels } });

  it.each([
    ["both", "not-made-out"],
    ["explicit-only", "strong"],
    ["implicit-only", "strong"],
    ["none", "strong"],
    ["unknown", "open"],
  ])("labels %s: %s", (labels, expected) => {
    expect(standing(labelled(labels), "labelling")).toBe(expected);
  });

  it.each([
    ["2025-08-31", "contested", false],
    ["2025-09-01", "met", true],
    ["2025-09-02", "met", true],
  ])("as at %s implicit labels alone are %s", (day, expected, measures) => {
    const file = asOf(labelled("implicit-only"), day);
    expect(result(file, "labelling", "labels-missing")).toBe(expected);
    expect(remedies(file, "labelling").includes("labelling-sanctions")).toBe(measures);
  });

  it("leaves out what no user sees, and falls due with the service", () => {
    expect(standing(caseOf({ matter: { labels: "none", outputs: ["discarded"] } }), "labelling")).toBe("not-made-out");
    expect(standing(caseOf({ matter: { stage: "testing", revenue: "nothing" } }), "labelling")).toBe("due-on-launch");
    expect(standing(caseOf({ matter: { users: ["us"] } }), "labelling")).toBe("absent");
    const clients = caseOf({ matter: { audience: "business-clients", labels: "none" } });
    expect(result(clients, "labelling", "public-service")).toBe("contested");
  });

  it("judges a service that ended before the measures by the rules of its time", () => {
    const ended = (day: string) => caseOf({ matter: { stage: "stopped", "taken-down": day, labels: "implicit-only" } });
    expect(result(ended("2025-08-31"), "labelling", "labels-missing")).toBe("contested");
    expect(result(ended("2025-09-01"), "labelling", "labels-missing")).toBe("met");
  });
});

describe("training data", () => {
  const data = (...tuning: string[]) => caseOf({ part: { "tuning-data": tuning } });

  it.each(["confidential", "synthetic", "public-web", "non-commercial"])("%s data is argued", (kind) => {
    expect(result(data(kind), "training-data", "unlawful-data")).toBe("contested");
  });

  it("own data is in order; and nothing is asked of those who do not train", () => {
    expect(standing(data("own"), "training-data")).toBe("not-made-out");
    expect(standing(caseOf({ part: { modification: ["none"] } }), "training-data")).toBe("absent");
    const research = caseOf({
      part: { "tuning-data": ["non-commercial"] },
      matter: { purpose: ["academic-research"], revenue: "nothing" },
    });
    expect(result(research, "training-data", "unlawful-data")).toBe("unmet");
  });
});

describe("personal information in training data", () => {
  const basis = (kinds: string[], personal: string) =>
    caseOf({ part: { "tuning-data": kinds, "personal-basis": personal } });

  it.each([
    [["sensitive"], "consent", "met"],
    [["sensitive"], "separate-consent", "unmet"],
    [["personal"], "consent", "unmet"],
    [["personal"], "none", "met"],
    [["personal"], "other", "contested"],
  ])("%s with %s: %s", (kinds, personal, expected) => {
    expect(result(basis(kinds as string[], personal as string), "personal-data", "no-basis")).toBe(expected);
  });

  it("does not depend on a service to the public, and ends at the border", () => {
    const inside = caseOf({
      part: { "tuning-data": ["personal"], "personal-basis": "none" },
      matter: { audience: "internal" },
    });
    expect(standing(inside, "personal-data")).toBe("strong");
    const abroad = caseOf({
      part: { "tuning-data": ["personal"], "personal-basis": "none" },
      matter: { places: ["us"], users: ["us"] },
    });
    expect(standing(abroad, "personal-data")).toBe("not-made-out");
    expect(result(caseOf({ part: { "tuning-data": ["public-web"] } }), "personal-data", "personal-information")).toBe(
      "contested",
    );
  });
});

describe("the other duties of a provider", () => {
  const all = ["agreement", "complaints", "unlawful-content", "minors", "identity"];

  it("asks for each of them", () => {
    expect(standing(caseOf({ matter: { "provider-measures": all } }), "provider-duties")).toBe("not-made-out");
    for (const missing of all.slice(0, -1)) {
      const rest = all.filter((one) => one !== missing);
      expect(standing(caseOf({ matter: { "provider-measures": rest } }), "provider-duties"), missing).toBe("strong");
    }
    expect(standing(caseOf({ matter: { stage: "planning", revenue: "nothing" } }), "provider-duties")).toBe(
      "due-on-launch",
    );
  });

  it.each([
    ["2025-12-31", "content-2017"],
    ["2026-01-01", "content-2026"],
    ["2026-01-02", "content-2026"],
  ])("as at %s the penalty for unlawful content is that of its day", (day, expected) => {
    const file = asOf(caseOf({ matter: { "provider-measures": ["none"] } }), day);
    expect(remedies(file, "provider-duties").filter((id) => id.startsWith("content"))).toEqual([expected]);
    const cited = findingsOf(knowledge, file).find(({ claim }) => claim === "provider-duties")?.citations ?? [];
    const version = expected === "content-2017" ? "cybersecurity-law-2017" : "cybersecurity-law-2026";
    expect(cited).toContain(`${version}/cyber.unlawful-content-sanctions`);
  });
});

describe("technology import", () => {
  it("is never more than arguable, and concerns only a licence taken into the mainland", () => {
    const approved = {
      channel: "official-form",
      application: "approved",
      terms: "signed-form",
      "terms-party": "this-organisation",
      knowledge: "unknown",
    };
    expect(standing(caseOf({ part: approved }), "technology-import")).toBe("weak");
    expect(standing(caseOf({ part: { ...approved, terms: "separate-permission" } }), "technology-import")).toBe(
      "arguable",
    );
    expect(standing(caseOf({ part: approved, matter: { places: ["us"] } }), "technology-import")).toBe("not-made-out");
    expect(standing(caseOf(), "technology-import")).toBe("absent");
  });
});
