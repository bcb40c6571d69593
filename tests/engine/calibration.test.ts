import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { findingsOf, reachedAnswers } from "../../lib/engine";
import type { Answers } from "../../lib/interview";
import { approved, caseOf, research } from "./cases";

type Facts = { matter?: Answers; part?: Answers; model?: string };
type Row = readonly [statement: string, claim: string, severity: string, Facts];

const copies = "copyright-reproduction";
/** A plan that is not sold: nothing earned. */
const unpaid = (purpose: string): Answers => ({ purpose: [purpose], revenue: "nothing" });
const openRelease: Facts = {
  matter: { ...unpaid("open-release") },
  part: { delivery: ["published-delta"], online: "online", shared: "2023-09-01" },
};
const publishedKnowingly: Answers = { delivery: ["published-full"], online: "online", shared: "2023-09-01" };
const reupload: Answers = { channel: "mirror", label: "permissive", knowledge: "no-sign", acquired: "2023-03-04" };
const ended: Answers = { continuing: "stopped", ended: "2024-01-01" };
const open: Answers = { channel: "official-public", application: "none", access: ["none"], terms: "click-through" };
/** A licence that says nothing clear of production. */
const doubtful = (purpose: string): Facts => ({
  model: "chatglm3-6b",
  matter: { ...unpaid(purpose), launched: "2024-07-01" },
  part: { ...open, "terms-party": "this-organisation", knowledge: "unknown", acquired: "2024-06-01" },
});
/** A licence that gives business use to those who register. */
const registered = (application: string): Facts => ({
  model: "chatglm3-6b",
  matter: { launched: "2024-07-01" },
  part: { ...open, application, "terms-party": "this-organisation", knowledge: "unknown", acquired: "2024-06-01" },
});
/** Another model trained on outputs, where the licence limits that. */
const trained = (purpose: "commercial" | "research"): Facts => ({
  matter: { ...(purpose === "research" && research), outputs: ["training"], "trained-on-outputs": "other-kept" },
  part: approved,
});
const large: Answers = { actor: "large-company" };

/** Facts that each sentence speaks of, and how it says that they weigh. */
const rows: readonly Row[] = [
  ["without-licence", copies, "serious", {}],
  ["without-licence", copies, "serious", { part: { knowledge: "suspected" } }],
  ["without-licence", copies, "serious", { part: { knowledge: "learned-later" } }],
  ["without-licence", copies, "serious", { matter: unpaid("internal-production") }],
  ["barred-in-words", copies, "serious", { part: approved }],
  ["barred-in-words", copies, "moderate", { part: reupload }],
  ["restricted-files", copies, "moderate", { matter: research }],
  ["restricted-files", copies, "minor", { matter: research, part: ended }],
  ["community-release", copies, "moderate", openRelease],
  ["community-release", copies, "serious", { ...openRelease, matter: { ...openRelease.matter, ...large } }],
  ["community-release", copies, "serious", { ...openRelease, part: publishedKnowingly }],
  ["community-release", "contract-breach", "moderate", openRelease],
  ["community-release", "contract-breach", "moderate", { ...openRelease, matter: { ...openRelease.matter, ...large } }],
  ["doubtful-purpose", copies, "minor", doubtful("free-public")],
  ["doubtful-purpose", "contract-breach", "minor", doubtful("free-public")],
  ["doubtful-purpose", "unfair-competition", "minor", doubtful("free-public")],
  ["doubtful-purpose", copies, "minor", doubtful("open-release")],
  ["doubtful-purpose", "contract-breach", "moderate", doubtful("open-release")],
  ["doubtful-purpose", "unfair-competition", "moderate", doubtful("open-release")],
  ["licence-duties", "licence-registration", "serious", registered("none")],
  ["licence-duties", "licence-registration", "minor", registered("pending")],
  ["licence-duties", "licence-outputs", "serious", trained("commercial")],
  ["licence-duties", "licence-outputs", "moderate", trained("research")],
  ["aggravating", "contract-breach", "moderate", { part: approved }],
  ["aggravating", "contract-breach", "serious", { matter: large, part: approved }],
  ["aggravating", "contract-breach", "serious", { matter: { revenue: "below-5m" }, part: approved }],
  ["aggravating", "contract-breach", "moderate", { matter: { notice: "ignored" }, part: approved }],
  ["aggravating", "contract-breach", "minor", { matter: research, part: approved }],
  ["aggravating", "secret-later-user", "moderate", {}],
  ["aggravating", "secret-later-user", "serious", { matter: large }],
  ["aggravating", "secret-later-user", "serious", { matter: { notice: "ignored" } }],
  ["aggravating", "unfair-competition", "moderate", {}],
  ["aggravating", "unfair-competition", "serious", { matter: { competes: "yes" } }],
  ["aggravating", "unfair-competition", "serious", { matter: large }],
  ["aggravating", "unfair-competition", "moderate", { matter: { ...unpaid("internal-production"), ...large } }],
  ["aggravating", "unfair-competition", "serious", { matter: { notice: "ignored" } }],
  ["aggravating", "unfair-competition", "minor", { matter: research }],
  ["regulatory", "labelling", "minor", {}],
  ["regulatory", "labelling", "moderate", { matter: large }],
  ["regulatory", "algorithm-filing", "moderate", {}],
  ["regulatory", "algorithm-filing", "serious", { matter: large }],
  ["regulatory", "lawful-base-model", "moderate", {}],
  ["regulatory", "personal-data", "serious", { part: { "tuning-data": ["sensitive"] } }],
];

function severityOf(claim: string, facts: Facts): readonly string[] {
  const findings = findingsOf(knowledge, reachedAnswers(knowledge, caseOf(facts)));
  const severity = findings.find((finding) => finding.claim === claim)?.severity;
  return severity === undefined ? [] : [...new Set([severity.lower, severity.upper])];
}

describe("what the memo says of how levels are set", () => {
  it.each(rows)("%s: %s is %s", (statement, claim, severity, facts) => {
    expect(knowledge.calibration.map(({ id }) => id)).toContain(statement);
    expect(severityOf(claim, facts)).toEqual([severity]);
  });

  it("never weighs one without a licence below a licensee who exceeds it", () => {
    const rank = ["minor", "moderate", "serious"];
    for (const matter of [{}, large, { revenue: "from-5m" }, { notice: "ignored" }, unpaid("internal-production")])
      for (const knowing of ["knew", "suspected", "learned-later"]) {
        const [taker] = severityOf(copies, { matter, part: { knowledge: knowing } });
        const [licensee] = severityOf(copies, { matter, part: approved });
        expect(rank.indexOf(taker ?? "")).toBeGreaterThanOrEqual(rank.indexOf(licensee ?? ""));
        expect(licensee).toBeDefined();
      }
  });

  it("says that a weak claim is low at most, and none where the consequences are slight", () => {
    expect(knowledge.exposureTable.weak.minor).toBe("none");
    expect(new Set(Object.values(knowledge.exposureTable.weak))).toEqual(new Set(["none", "low"]));
  });
});
