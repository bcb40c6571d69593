import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { findingsOf, reachedAnswers } from "../../lib/engine";
import type { Answers, AnswersFile } from "../../lib/interview";
import type { Component } from "../../lib/knowledge/vocabulary";
import { approved, caseOf, research, result, standing } from "./cases";

type Facts = { matter?: Answers; part?: Answers; component?: Component; on?: string; date?: string };

/** The base case with some facts changed, under the law of the day `on`. */
const facts = ({ matter = {}, part = {}, component = "weights", on, date = "2026-11-23" }: Facts): AnswersFile => {
  const file = caseOf({ matter, part, component, date });
  return on === undefined ? file : { ...file, matter: { ...file.matter, lawAsOf: on } };
};

const found = (file: AnswersFile, duty: string) =>
  findingsOf(knowledge, reachedAnswers(knowledge, file)).find(({ claim }) => claim === duty);
const rows = (file: AnswersFile, duty: string) =>
  (found(file, duty)?.elements ?? []).flatMap(({ id, grounds }) => grounds.map(({ test }) => `${id}/${test}`));
const remedies = (file: AnswersFile, duty: string) => found(file, duty)?.remedies.map(({ id }) => id) ?? [];
const notes = (file: AnswersFile, duty: string) => found(file, duty)?.notes.flatMap(({ citations }) => citations) ?? [];

const stopped = (day: string, more: Answers = {}): Answers => ({
  stage: "stopped",
  launched: "unknown",
  "taken-down": day,
  ...more,
});
const clients: Answers = { audience: "business-clients" };
const measures = ["agreement", "complaints", "unlawful-content", "minors", "identity"];
const without = (one: string): Answers => ({ "provider-measures": measures.filter((other) => other !== one) });
const data = (...kinds: string[]): Facts => ({ part: { "tuning-data": kinds } });
const basis = (kinds: string[], personal: string): Facts => ({
  part: { "tuning-data": kinds, "personal-basis": personal },
});

/** Facts, and the row of a duty that they must reach. */
const reached: readonly (readonly [duty: string, row: string, Facts])[] = [
  ["labelling", "in-force/before", { on: "2023-01-09" }],
  ["labelling", "in-force/deep-synthesis-only", { on: "2025-08-31" }],
  ["labelling", "in-force/planned", { matter: { stage: "planning", revenue: "nothing" } }],
  ["labelling", "in-force/both", {}],
  ["labelling", "public-service/public", {}],
  ["labelling", "public-service/clients", { matter: clients }],
  ["labelling", "public-service/not-public", { matter: { audience: "unknown" } }],
  ["labelling", "generated-content/shown", {}],
  ["labelling", "generated-content/own-content", { matter: { outputs: ["sold"] } }],
  ["labelling", "generated-content/own-content", { matter: { outputs: ["in-product"] } }],
  ["labelling", "generated-content/kept", { matter: { outputs: ["decisions"] } }],
  ["labelling", "labels-missing/not-live", { matter: { stage: "testing", revenue: "nothing" } }],
  ["labelling", "labels-missing/both-before", { matter: { labels: "both" }, on: "2025-08-31" }],
  ["labelling", "labels-missing/implicit-before", { matter: { labels: "implicit-only" }, on: "2025-08-31" }],
  ["labelling", "labels-missing/explicit-before", { matter: { labels: "explicit-only" }, on: "2025-08-31" }],
  ["labelling", "labels-missing/none-before", { matter: { labels: "none" }, on: "2025-08-31" }],
  ["labelling", "labels-missing/both", { matter: { labels: "both" } }],
  ["labelling", "labels-missing/implicit-only", { matter: { labels: "implicit-only" } }],
  ["labelling", "labels-missing/explicit-only", { matter: { labels: "explicit-only" } }],
  ["labelling", "labels-missing/none", { matter: { labels: "none" } }],

  ["algorithm-filing", "public-service/public", {}],
  ["algorithm-filing", "public-service/supporter", { matter: clients }],
  ["algorithm-filing", "public-service/not-public", { matter: { audience: "unknown" } }],
  ["algorithm-filing", "in-force/before", { on: "2022-02-28" }],
  ["algorithm-filing", "in-force/before-measures", { on: "2023-08-14" }],
  ["algorithm-filing", "in-force/planned", { matter: { stage: "testing", revenue: "nothing" } }],
  ["algorithm-filing", "in-force/within", {}],
  ["algorithm-filing", "opinion/yes", {}],
  ["algorithm-filing", "opinion/no", { matter: { opinion: "no" } }],
  ["algorithm-filing", "not-filed/number-not-shown", { matter: { filing: "filed", "filing-number": "not-shown" } }],
  ["algorithm-filing", "not-filed/done", { matter: { filing: "filed", "filing-number": "shown" } }],
  ["algorithm-filing", "not-filed/registered", { matter: { filing: "registered" } }],
  ["algorithm-filing", "not-filed/not-yet-due", { matter: { stage: "planning", revenue: "nothing" } }],
  ["algorithm-filing", "not-filed/in-progress", { matter: { filing: "in-progress" } }],
  ["algorithm-filing", "not-filed/outstanding", {}],

  ["provider-duties", "public-service/public", {}],
  ["provider-duties", "public-service/clients", { matter: clients }],
  ["provider-duties", "public-service/not-public", { matter: { audience: "unknown" } }],
  ["provider-duties", "in-force/before", { on: "2023-08-14" }],
  ["provider-duties", "in-force/planned", { matter: { stage: "planning", revenue: "nothing" } }],
  ["provider-duties", "in-force/within", {}],
  ["provider-duties", "measures-missing/not-live", { matter: { stage: "testing", revenue: "nothing" } }],
  ["provider-duties", "measures-missing/no-agreement", { matter: without("agreement") }],
  ["provider-duties", "measures-missing/no-complaints", { matter: without("complaints") }],
  ["provider-duties", "measures-missing/no-content-procedure", { matter: without("unlawful-content") }],
  ["provider-duties", "measures-missing/minors", { matter: without("minors") }],
  ["provider-duties", "measures-missing/no-identity", { matter: without("identity") }],
  ["provider-duties", "measures-missing/complete", { matter: { "provider-measures": measures } }],

  ["lawful-base-model", "public-service/public", {}],
  ["lawful-base-model", "public-service/clients", { matter: clients }],
  ["lawful-base-model", "in-force/before", { on: "2023-08-14" }],
  ["lawful-base-model", "in-force/planned", { matter: { stage: "planning", revenue: "nothing" } }],
  ["lawful-base-model", "in-force/within", { on: "2023-08-15" }],
  ["lawful-base-model", "training/tuned", {}],
  ["lawful-base-model", "training/as-is", { part: { modification: ["merged"] } }],

  ["training-data", "unlawful-data/confidential", data("confidential", "own")],
  ["training-data", "unlawful-data/non-commercial", data("non-commercial")],
  ["training-data", "unlawful-data/synthetic", data("synthetic")],
  ["training-data", "unlawful-data/public-web", data("public-web")],
  ["training-data", "unlawful-data/client", data("client")],
  ["training-data", "unlawful-data/personal-only", data("personal")],
  ["training-data", "unlawful-data/own", data("own")],
  [
    "training-data",
    "unlawful-data/public-web",
    { ...data("public-web"), component: "training-data", part: { "tuning-data": ["public-web"] } },
  ],

  [
    "personal-data",
    "mainland/household",
    {
      ...basis(["personal"], "none"),
      matter: { ...research, purpose: ["personal-study"], actor: "individual" },
    },
  ],
  ["personal-data", "mainland/tie", basis(["personal"], "none")],
  ["personal-data", "mainland/no-tie", { ...basis(["personal"], "none"), matter: { places: ["us"], users: ["us"] } }],
  ["personal-data", "personal-information/yes", basis(["personal"], "none")],
  ["personal-data", "personal-information/web", data("client")],
  ["personal-data", "personal-information/no", data("own")],
  ["personal-data", "no-basis/sensitive-general", basis(["sensitive"], "consent")],
  ["personal-data", "no-basis/none", basis(["personal"], "none")],
  ["personal-data", "no-basis/other", basis(["personal"], "other")],
  ["personal-data", "no-basis/consented", basis(["personal"], "consent")],
  ["personal-data", "no-basis/not-personal", data("own")],
  ["personal-data", "no-basis/unexamined", data("public-web")],

  ["technology-import", "into-mainland/mainland", { part: approved }],
  ["technology-import", "into-mainland/abroad", { part: approved, matter: { places: ["us"] } }],
  ["technology-import", "transfer/paid", { part: { ...approved, terms: "separate-permission" } }],
  ["technology-import", "transfer/free-download", { part: approved }],
];

describe("every row of every duty's tables", () => {
  it.each(reached)("%s: %s", (duty, row, given) => {
    expect(rows(facts(given), duty)).toContain(row);
  });

  it("is reached above", () => {
    const named = new Set(reached.map(([duty, row]) => `${duty}: ${row}`));
    // Which base models are lawful is tried row by row in the scenario matrix; the shared elements, once each above.
    const elsewhere =
      /^(gpl-distribution:|licence-|label-conflict:|lawful-base-model: (unlawful-source|public-service)|training-data: (public-service|in-force))/;
    for (const { id, kind, elements } of knowledge.claims) {
      if (kind !== "duty") continue;
      for (const element of elements)
        for (const test of element.tests) {
          const row = `${id}: ${element.id}/${test.id}`;
          expect(named.has(row) || elsewhere.test(row), row).toBe(true);
        }
    }
  });
});

describe("the day before, of and after each instrument came into force", () => {
  it.each([
    ["2022-02-28", "unmet"],
    ["2022-03-01", "met"],
    ["2022-03-02", "met"],
  ])("filing as at %s is %s: generating algorithms were to be filed before the Interim Measures", (on, expected) => {
    expect(result(facts({ on }), "algorithm-filing", "in-force")).toBe(expected);
    expect(result(facts({ matter: stopped(on) }), "algorithm-filing", "in-force")).toBe(expected);
  });

  it.each([
    ["2023-01-09", "unmet"],
    ["2023-01-10", "met"],
    ["2023-01-11", "met"],
  ])("labels as at %s: the rules are %s", (on, expected) => {
    expect(result(facts({ on }), "labelling", "in-force")).toBe(expected);
    expect(result(facts({ matter: stopped(on) }), "labelling", "in-force")).toBe(expected);
  });

  it.each(["lawful-base-model", "training-data", "provider-duties"])("%s begins on 15 August 2023", (duty) => {
    for (const [on, expected] of [
      ["2023-08-14", "unmet"],
      ["2023-08-15", "met"],
      ["2023-08-16", "met"],
    ] as const) {
      expect(result(facts({ on, ...data("own") }), duty, "in-force"), on).toBe(expected);
      expect(result(facts({ matter: stopped(on), ...data("own") }), duty, "in-force"), on).toBe(expected);
    }
  });

  it("leaves the duties of the time before standing: filing is strong on the day before the Interim Measures", () => {
    expect(standing(facts({ on: "2023-08-14" }), "algorithm-filing")).toBe("strong");
    expect(standing(facts({ on: "2023-08-14" }), "provider-duties")).toBe("not-made-out");
    expect(notes(facts({ on: "2023-08-14" }), "provider-duties")).toContain("deep-synthesis-2023/deep.review");
  });

  it.each([
    ["2025-08-31", "contested", "contested", "met"],
    ["2025-09-01", "met", "met", "met"],
    ["2025-09-02", "met", "met", "met"],
  ])("labels as at %s: only implicit %s, only explicit %s, none %s", (on, implicit, explicit, none) => {
    for (const [labels, expected] of [
      ["implicit-only", implicit],
      ["explicit-only", explicit],
      ["none", none],
      ["both", "unmet"],
    ] as const) {
      expect(result(facts({ on, matter: { labels } }), "labelling", "labels-missing"), labels).toBe(expected);
      expect(result(facts({ matter: stopped(on, { labels }) }), "labelling", "labels-missing"), labels).toBe(expected);
    }
  });

  it.each([
    ["2025-12-31", "content-2017", "cybersecurity-law-2017"],
    ["2026-01-01", "content-2026", "cybersecurity-law-2026"],
    ["2026-01-02", "content-2026", "cybersecurity-law-2026"],
  ])("as at %s, or where the service ended then, penalties are %s", (on, expected, version) => {
    const missing = without("unlawful-content");
    for (const file of [facts({ on, matter: missing }), facts({ matter: stopped(on, missing) })]) {
      expect(remedies(file, "provider-duties").filter((id) => id.startsWith("content"))).toEqual([expected]);
      const cited = found(file, "provider-duties")?.citations ?? [];
      for (const concept of [
        "cyber.unlawful-content-sanctions",
        "cyber.graded-protection",
        "cyber.inspection-sanctions",
      ])
        expect(cited, concept).toContain(`${version}/${concept}`);
      expect(cited.filter((id) => id.startsWith("cybersecurity-law") && !id.startsWith(version))).toEqual([]);
      expect(notes(file, "provider-duties").includes("cybersecurity-law-2026/cyber.ai-policy")).toBe(
        on >= "2026-01-01",
      );
    }
  });

  it.each([
    ["2024-12-31", false],
    ["2025-01-01", true],
    ["2025-01-02", true],
  ])("as at %s the regulations on network data are cited: %s", (on, expected) => {
    const cited = notes(facts({ on, ...data("own") }), "training-data");
    expect(cited.includes("network-data-2024/network-data.training-data")).toBe(expected);
  });

  it("leaves a service open whose last day is not known, which cannot lie before the model was obtained", () => {
    const unsettled = facts({ matter: stopped("unknown", { labels: "implicit-only" }) });
    expect(result(unsettled, "labelling", "in-force")).toBe("met");
    expect(result(unsettled, "labelling", "labels-missing")).toBe("open");
    expect(result(facts({ matter: stopped("2025", { labels: "implicit-only" }) }), "labelling", "labels-missing")).toBe(
      "open",
    );
  });
});

describe("where the service is internal, for clients, or abroad only", () => {
  const duties = ["lawful-base-model", "training-data", "algorithm-filing", "provider-duties", "labelling"];

  it.each(duties)("%s does not reach internal use, nor a service to users abroad", (duty) => {
    const kept: readonly Answers[] = [
      { audience: "internal" },
      { audience: "nobody" },
      { users: ["us"] },
      { users: ["none"] },
    ];
    for (const matter of kept)
      expect(standing(facts({ matter, ...data("own") }), duty), JSON.stringify(matter)).toBe("absent");
  });

  it.each(duties)("%s is arguable at most where only business clients are served", (duty) => {
    const matter: Answers = { ...clients, labels: "none", "provider-measures": ["none"] };
    expect(standing(facts({ matter, ...data("public-web") }), duty)).toBe("arguable");
  });

  it("names what happens to a service from abroad that does not comply", () => {
    const abroad = facts({ matter: { places: ["us"], ...without("complaints") } });
    expect(standing(abroad, "provider-duties")).toBe("strong");
    expect(notes(abroad, "provider-duties")).toContain("generative-ai-measures-2023/genai.foreign-services");
  });

  it("asks business suppliers what it needs to know of them", () => {
    expect(standing(facts({ matter: { ...clients, opinion: "no" } }), "algorithm-filing")).toBe("not-made-out");
    expect(
      standing(facts({ matter: { ...clients, filing: "filed", "filing-number": "shown" } }), "algorithm-filing"),
    ).toBe("not-made-out");
  });
});

describe("particulars", () => {
  it("takes use without accounts to need no service agreement", () => {
    const open = { "provider-measures": ["no-accounts", "complaints", "unlawful-content", "minors", "identity"] };
    expect(standing(facts({ matter: open }), "provider-duties")).toBe("not-made-out");
  });

  it("leaves identity arguable where all else is in place", () => {
    expect(standing(facts({ matter: without("identity") }), "provider-duties")).toBe("arguable");
  });

  it("names the penalty for unlawful content only where there is no procedure for it", () => {
    expect(remedies(facts({ matter: without("complaints") }), "provider-duties")).not.toContain("content-2026");
    expect(remedies(facts({ matter: without("complaints") }), "provider-duties")).toContain("inspection");
  });

  it("treats a missing number as minor, and a filing under way as arguable", () => {
    const missing = facts({ matter: { filing: "filed", "filing-number": "not-shown", actor: "large-company" } });
    expect(standing(missing, "algorithm-filing")).toBe("strong");
    expect(found(missing, "algorithm-filing")?.severity.upper).toBe("minor");
    expect(found(facts({}), "algorithm-filing")?.severity.upper).toBe("moderate");
    expect(standing(facts({ matter: { filing: "in-progress" } }), "algorithm-filing")).toBe("arguable");
  });

  it("asks nothing of those who only merged weights", () => {
    const merged = facts({ part: { modification: ["merged"], "tuning-data": ["public-web"] } });
    expect(standing(merged, "training-data")).toBe("absent");
    expect(standing(merged, "personal-data")).toBe("absent");
  });

  it("never calls the law settled on scraped, client, synthetic, non-commercial or confidential data", () => {
    for (const kind of ["public-web", "client", "synthetic", "non-commercial", "confidential"])
      expect(standing(facts(data(kind)), "training-data"), kind).toBe("arguable");
    expect(standing(facts({ part: { "tuning-data": "unknown" } }), "training-data")).toBe("open");
  });

  it("puts technology import under the law of the place, not of the contract", () => {
    const duty = knowledge.claims.find(({ id }) => id === "technology-import");
    expect(duty?.transition).toBe("regulation");
    expect(notes(facts({ part: approved }), "technology-import")).toContain(
      "technology-import-export-2020/technology.restricted",
    );
  });

  it("offers what can still be changed, and it works", async () => {
    const { assess } = await import("../../lib/engine");
    const tries: readonly (readonly [Facts, string, string])[] = [
      [{ matter: { filing: "filed", "filing-number": "not-shown" } }, "show-filing-number", "algorithm-filing"],
      [{}, "file-first", "algorithm-filing"],
      [{ matter: { labels: "none" } }, "add-labels", "labelling"],
      [{ matter: { "provider-measures": ["none"] } }, "complete-provider-measures", "provider-duties"],
      [basis(["sensitive"], "none"), "obtain-consent", "personal-data/it"],
      [basis(["sensitive"], "none"), "replace-training-data", "personal-data/it"],
      [data("public-web"), "replace-training-data", "training-data/it"],
    ];
    for (const [given, lever, finding] of tries) {
      const { whatIf } = assess(knowledge, facts(given));
      const drops = whatIf.find(({ levers }) => levers.length === 1 && levers[0] === lever)?.drops ?? [];
      expect(drops.find((drop) => drop.finding === finding)?.to, `${lever}: ${finding}`).toBe("none");
    }
  });
});
