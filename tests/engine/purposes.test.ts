import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import type { Answers } from "../../lib/interview";
import { interviewSteps } from "../../lib/interview";
import { caseOf, research } from "./cases";
import { found, ground } from "./copyright-cases";

const free: Answers = { revenue: "nothing" };
const released: Answers = { purpose: ["open-release"], ...free };
const asFreeProduct: Answers = { purpose: ["free-public"], ...free };
const published: Answers = { delivery: ["published-full"], shared: "2023-03-21", online: "online" };
const large: Answers = { actor: "large-company" };

/** What a claim's consequences weigh, by the purpose. */
const weighed: readonly (readonly [string, string, Answers, string])[] = [
  ["secret-later-user", "research", research, "minor"],
  ["secret-later-user", "open release by a large company", { ...released, ...large }, "moderate"],
  ["secret-later-user", "a free product of a large company", { ...asFreeProduct, ...large }, "serious"],
  ["unfair-competition", "open release", released, "moderate"],
  ["unfair-competition", "open release that earns", { ...released, revenue: "below-5m" }, "serious"],
  ["joint-liability", "open release by a large company", { ...released, ...large }, "moderate"],
  ["joint-liability", "a free product of a large company", { ...asFreeProduct, ...large }, "serious"],
];

describe("open release: more than research, less than production", () => {
  it.each(weighed)("%s: %s", (claim, _purpose, matter, severity) => {
    expect(found(caseOf({ part: published, matter }), claim)?.severity.upper).toBe(severity);
  });

  it("a licence that gives no production does not give it", () => {
    const approved = { channel: "official-form", application: "approved", access: ["truthful"], terms: "signed-form" };
    const part = { ...approved, "terms-party": "this-organisation", knowledge: "unknown", ...published };
    const breach = found(caseOf({ part, matter: { ...released, ...large } }), "contract-breach");
    expect([breach?.standing, breach?.severity.upper]).toEqual(["strong", "moderate"]);
  });

  it("is not for profit, and no study", () => {
    const file = caseOf({ part: published, matter: released });
    expect(ground(file, "crime-copyright", "profit")).toBe("no-profit");
    expect(ground(file, "copyright-reproduction", "private-study")).toBe("absent");
  });

  it("a page that says non-commercial allows it, where the model’s own licence does", () => {
    const label = (purpose: string) =>
      caseOf({
        model: "qwen2.5",
        part: { channel: "mirror", release: "derivative", acquired: "2025-01-01", label: "non-commercial" },
        matter: { purpose: [purpose], ...free, launched: "2026-01-01" },
      });
    expect(found(label("open-release"), "copyright-reproduction")?.standing).toBe("not-made-out");
    expect(found(label("internal-production"), "copyright-reproduction")?.standing).toBe("arguable");
  });
});

describe("one part for some of the purposes only", () => {
  const both: Answers = { purpose: ["academic-research", "paid-product"] };
  const approved = {
    channel: "official-form",
    application: "approved",
    access: ["truthful"],
    terms: "signed-form",
    "terms-party": "this-organisation",
    knowledge: "unknown",
    delivery: ["nothing"],
  };
  const rows: readonly (readonly [string, Answers, string])[] = [
    ["research only", { "part-purpose": "research" }, "not-made-out"],
    ["for all of them", { "part-purpose": "same" }, "strong"],
    ["for what earns money", { "part-purpose": "commercial" }, "strong"],
    ["not said", {}, "open"],
  ];

  it.each(rows)("weights under a research licence beside a paid product: %s", (_reason, part, expected) => {
    const file = caseOf({ part: { ...approved, ...part }, matter: both });
    expect(found(file, "contract-breach")?.standing).toBe(expected);
  });

  it("an answer given before all purposes became one kind counts no longer", () => {
    const file = caseOf({ part: { ...approved, "part-purpose": "research" } });
    expect(found(file, "contract-breach")?.standing).toBe("strong");
  });

  it("is asked behind the purposes, once they are mixed", () => {
    const asked = (purpose: string[] | "unknown") => {
      const steps = interviewSteps(knowledge, caseOf({ part: approved, matter: { purpose } }));
      const ids = steps.map(({ question }) => question.id);
      return ids.includes("part-purpose") ? ids[ids.indexOf("part-purpose") - 1] : "not asked";
    };
    expect(asked(["academic-research", "paid-product"])).toBe("purpose");
    expect(asked(["paid-product", "resale"])).toBe("not asked");
    expect(asked("unknown")).toBe("not asked");
  });
});
