import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { assess, findingsOf, reachedAnswers } from "../../lib/engine";
import type { Answers, AnswersFile } from "../../lib/interview";
import { approved, caseOf, research, result, standing } from "./cases";

/** The rows of an element or a defence that decide a case: one where settled. */
function rows(file: AnswersFile, claim: string, table: string): readonly string[] {
  const finding = findingsOf(knowledge, reachedAnswers(knowledge, file)).find((found) => found.claim === claim);
  const of = [...(finding?.elements ?? []), ...(finding?.defences ?? [])].find((found) => found.id === table);
  return of?.grounds.map((ground) => ground.test) ?? [];
}

const finding = (file: AnswersFile, claim: string) =>
  findingsOf(knowledge, reachedAnswers(knowledge, file)).find((found) => found.claim === claim);

const all = ["identified", "unaltered", "no-direct-gain", "takedown", "repeat-infringers"];
const innocent: Answers = { channel: "colleague", knowledge: "no-sign" };
const asHost = (part: Answers = {}, matter: Answers = {}) =>
  caseOf({
    part: { ...innocent, online: "online", ...part },
    matter: { role: ["host"], "platform-practice": all, ...matter },
  });
const linking = (part: Answers = {}, matter: Answers = {}) =>
  caseOf({
    part: { delivery: ["linked"], shared: "2023-03-20", online: "online", ...part },
    matter: { role: ["linker"], "platform-practice": ["nothing"], ...matter },
  });
const never: Answers = {
  channel: "service",
  acquired: "unknown",
  application: "unknown",
  knowledge: "unknown",
  delivery: "unknown",
  modification: "unknown",
  continuing: "unknown",
  terms: "unknown",
};

/** Every row is reached: the description, the case, its claim and table, and the row that decides. */
type Row = readonly [string, AnswersFile, string];

function reaches(claim: string, table: string, cases: readonly Row[]) {
  describe(`${claim}: ${table}`, () => {
    it.each(cases)("%s", (_, file, row) => {
      expect(rows(file, claim, table)).toEqual([row]);
    });
    it("has no row that no case reaches", () => {
      const of = knowledge.claims.find((found) => found.id === claim);
      const tests = [...(of?.elements ?? []), ...(of?.defences ?? [])].find((found) => found.id === table)?.tests;
      expect(new Set(cases.map(([, , row]) => row))).toEqual(new Set(tests?.map((test) => test.id)));
    });
  });
}

describe("joint liability", () => {
  it("concerns those who play a part beyond using", () => {
    expect(standing(caseOf(), "joint-liability")).toBe("absent");
    for (const role of ["integrator", "uploader", "linker", "tool-maker", "host", "maintainer"])
      expect(standing(caseOf({ matter: { role: [role] } }), "joint-liability")).not.toBe("absent");
    expect(standing(caseOf({ matter: { role: "unknown" } }), "joint-liability")).toBe("open");
    expect(standing(caseOf({ part: { channel: "supplier" } }), "joint-liability")).not.toBe("absent");
    expect(standing(caseOf({ part: never }), "joint-liability")).toBe("absent");
    expect(standing(caseOf({ part: never, matter: { role: ["linker"] } }), "joint-liability")).not.toBe("absent");
    expect(standing(caseOf({ model: "own", part: { channel: "unknown" } }), "joint-liability")).toBe("absent");
  });

  it("finds a direct infringement settled for code and never for weights", () => {
    const shipped: Answers = { channel: "torrent", delivery: ["published-full"], knowledge: "knew", online: "online" };
    const code = caseOf({ component: "training-code", part: shipped, matter: { role: ["uploader"] } });
    for (const element of ["direct-infringement", "contribution", "knowledge"])
      expect(result(code, "joint-liability", element)).toBe("met");
    const weights = caseOf({ part: { ...shipped, shared: "2023-03-20" }, matter: { role: ["uploader"] } });
    expect(standing(weights, "joint-liability")).toBe("arguable");
    const licensed = caseOf({
      component: "inference-code",
      part: { delivery: ["published-full"], "gpl-compliance": "full", online: "online" },
      matter: { role: ["uploader"] },
    });
    expect(standing(licensed, "joint-liability")).toBe("not-made-out");
  });

  it("weighs a link to leaked weights by knowledge, notice and removal", () => {
    expect(standing(linking(), "joint-liability")).toBe("arguable");
    expect(finding(linking({}, { notice: "ignored" }), "joint-liability")?.upper).toBe("high");
    const free = { ...research, purpose: ["academic-research"] };
    expect(finding(linking({}, free), "joint-liability")?.upper).toBe("low");
    const removed = linking({ ...innocent, online: "removed" }, { notice: "complied" });
    expect(standing(removed, "joint-liability")).toBe("not-made-out");
  });

  it("takes a host that answers notices and had no reason to know out of joint liability", () => {
    expect(standing(asHost(), "joint-liability")).toBe("not-made-out");
    expect(standing(asHost({}, { notice: "complied" }), "joint-liability")).toBe("not-made-out");
    expect(standing(asHost({}, { notice: "ignored" }), "joint-liability")).toBe("arguable");
    expect(standing(asHost({ knowledge: "knew" }), "joint-liability")).toBe("arguable");
    expect(standing(asHost({}, { "platform-practice": ["nothing"] }), "joint-liability")).toBe("arguable");
    expect(standing(asHost({}, { "platform-practice": "unknown" }), "joint-liability")).toBe("open");
  });

  it("keeps damages out of reach within a safe harbour only", () => {
    const damages = (file: AnswersFile) =>
      finding(file, "joint-liability")?.remedies.find((remedy) => remedy.id === "damages")?.available;
    expect(damages(asHost())).toBeUndefined();
    expect(damages(asHost({}, { notice: "ignored" }))).toBe("limited");
    expect(damages(asHost({}, { "platform-practice": ["identified"] }))).toBe("yes");
  });

  it("prints who bears it in the end by what the contract says", () => {
    const notes = (clause: string) =>
      finding(caseOf({ part: { channel: "supplier", "rights-clause": clause } }), "joint-liability")
        ?.notes.map((note) => note.text.en)
        .join(" ");
    expect(notes("indemnified")).toContain("recovery follows it");
    for (const clause of ["warranty", "silent"]) expect(notes(clause)).toContain("statutory warranty");
    expect(notes("ours")).toContain("contracted out of");
    expect(notes("indemnified")).toContain("the employer is liable");
    expect(notes("indemnified")).not.toContain("by affiliation alone");
    const group = caseOf({ part: { channel: "supplier" }, matter: { actor: "large-company" } });
    expect(
      finding(group, "joint-liability")
        ?.notes.map((note) => note.text.en)
        .join(" "),
    ).toContain("by affiliation alone");
  });

  it("offers removal, a procedure and an indemnity, each only while it can still change something", () => {
    const offered = (file: AnswersFile) => assess(knowledge, file).whatIf.flatMap((change) => change.levers);
    expect(offered(linking())).toContain("remove-online");
    expect(offered(linking({ online: "removed" }))).not.toContain("remove-online");
    expect(offered(asHost({}, { "platform-practice": ["takedown"] }))).toContain("takedown-procedure");
    expect(offered(asHost())).not.toContain("takedown-procedure");
    const supplied = (clause: string) => caseOf({ part: { channel: "supplier", "rights-clause": clause } });
    expect(offered(supplied("silent"))).toContain("supplier-indemnity");
    expect(offered(supplied("indemnified"))).not.toContain("supplier-indemnity");
  });

  it("lets removal lower what is still to come and not undo help that was knowing", () => {
    expect(standing(linking({ online: "removed" }), "joint-liability")).toBe("arguable");
  });
});

reaches("joint-liability", "direct-infringement", [
  [
    "code",
    caseOf({ component: "training-code", part: { channel: "mirror", knowledge: "knew" }, matter: { role: ["host"] } }),
    "code",
  ],
  ["weights", asHost(), "weights"],
]);

reaches("joint-liability", "contribution", [
  [
    "a re-uploader acts itself",
    caseOf({ part: { delivery: ["published-full"] }, matter: { role: ["uploader"] } }),
    "uploader",
  ],
  ["a host that ignored a notice", asHost({}, { notice: "ignored" }), "host-notice-ignored"],
  ["a link kept after a notice", linking({}, { notice: "ignored" }), "link-notice-ignored"],
  ["a host that knew and left it up", asHost({ knowledge: "knew" }), "host-knew"],
  [
    "copies installed at a client’s",
    caseOf({ part: { delivery: ["on-premise"] }, matter: { role: ["integrator"] } }),
    "delivered-to-client",
  ],
  ["a delta only", caseOf({ part: { delivery: ["published-delta"] } }), "partial-upload"],
  ["a host that removed on learning", asHost({ knowledge: "learned-later", online: "removed" }), "host-removed"],
  ["a host without a procedure", asHost({}, { "platform-practice": ["identified"] }), "host-without-procedure"],
  ["a tool that fetches leaked weights", linking({}, { role: ["tool-maker"] }), "tool-maker"],
  ["a list of links", linking(), "linker"],
  [
    "one who orders from a supplier",
    caseOf({ part: { channel: "supplier", knowledge: "no-sign" } }),
    "ordered-from-supplier",
  ],
  ["one who works on a client’s files", caseOf({ part: { channel: "client" } }), "supplied-by-client"],
  ["an integrator that only hosts", caseOf({ matter: { role: ["integrator"] } }), "integrator-hosting"],
  ["a link gone in time", linking({ ...innocent, online: "removed" }), "link-removed"],
  ["a host with a procedure", asHost(), "host-with-procedure"],
  ["a maintainer who points nowhere", caseOf({ matter: { role: ["maintainer"] } }), "no-part"],
]);

reaches("joint-liability", "knowledge", [
  ["after a notice", linking({}, { notice: "ignored" }), "notice-ignored"],
  [
    "an approved person who shared",
    caseOf({ part: { ...approved, delivery: ["published-full"], online: "online" } }),
    "own-approval",
  ],
  ["who knew", linking(), "knew"],
  ["who should have known", linking({ knowledge: "no-sign" }), "should-have"],
  ["who learned and went on", linking({ channel: "mirror", knowledge: "learned-later" }), "learned-and-went-on"],
  [
    "who learned and stopped",
    linking({
      channel: "mirror",
      knowledge: "learned-later",
      online: "removed",
      continuing: "stopped",
      ended: "2023-06-01",
    }),
    "learned-later",
  ],
  ["a page with an open licence", linking({ channel: "mirror", knowledge: "no-sign", label: "permissive" }), "label"],
  ["a re-upload", linking({ channel: "mirror", knowledge: "no-sign", label: "nothing" }), "arguable"],
  [
    "one who never held the files",
    caseOf({ part: { ...never, online: "online" }, matter: { role: ["linker"], "platform-practice": all } }),
    "never-held",
  ],
  ["a host that gains from files", asHost({}, { "platform-practice": ["takedown", "unaltered"] }), "host-gains"],
  ["no reason to know", linking(innocent), "no-reason"],
]);

reaches("joint-liability", "access-and-cache", [
  ["content selected", asHost({}, { "platform-practice": ["identified"] }), "selected"],
  ["content carried", asHost(), "conduit"],
]);

reaches("joint-liability", "storage", [
  ["a notice ignored", asHost({}, { notice: "ignored" }), "notice-ignored"],
  ["knowledge", asHost({ knowledge: "knew" }), "aware"],
  ["every condition", asHost(), "complete"],
  ["every condition but knowledge in doubt", asHost({ channel: "mirror", knowledge: "no-sign" }), "knowledge-open"],
  ["a condition missing", asHost({}, { "platform-practice": ["takedown", "unaltered"] }), "incomplete"],
]);

reaches("joint-liability", "links-removed", [
  ["a notice ignored", linking({}, { notice: "ignored" }), "notice-ignored"],
  ["knowledge", linking({ online: "removed" }, { notice: "complied" }), "aware"],
  ["removed on notice", linking({ ...innocent, online: "removed" }, { notice: "complied" }), "complied"],
  ["no notice yet", linking(innocent), "not-tested"],
]);

const published: Answers = { delivery: ["published-full"], shared: "2023-03-20", online: "online" };
const stopped = (ended: string): Answers => ({ continuing: "stopped", ended });
/** Facts that the check would refuse for a model released in 2023, to try the dates of the law itself. */
const unchecked = (file: AnswersFile, part: Answers): AnswersFile => ({
  ...file,
  parts: file.parts.map((only) => ({ ...only, answers: { ...only.answers, ...part } })),
});

describe("copyright crime", () => {
  it("is not made out for whoever only uses the files, however much they earn", () => {
    for (const revenue of ["nothing", "below-300k", "below-5m", "from-5m"]) {
      for (const delivery of [["nothing"], ["hosted"]]) {
        const file = caseOf({ part: { delivery }, matter: { revenue } });
        expect(standing(file, "crime-copyright")).toBe("not-made-out");
        expect(finding(file, "crime-copyright")?.upper).toBe("none");
      }
    }
  });

  it("does not appear where there is a licence that covers the use", () => {
    expect(standing(caseOf({ component: "model-code" }), "crime-copyright")).toBe("absent");
    expect(
      standing(
        caseOf({ model: "open-llama", part: { channel: "official-public", acquired: "2023-05-10" } }),
        "crime-copyright",
      ),
    ).toBe("absent");
    expect(standing(caseOf({ model: "own", part: { channel: "unknown" } }), "crime-copyright")).toBe("absent");
    expect(standing(caseOf({ model: "unlisted" }), "crime-copyright")).toBe("absent");
    expect(standing(caseOf({ model: "unlisted", part: published }), "crime-copyright")).toBe("not-assessed");
  });

  it("is weak over weights, of which no law says that they are a work, and grave only with public copies and large revenue", () => {
    const severity = (part: Answers, revenue: string) => {
      const found = finding(caseOf({ part, matter: { revenue } }), "crime-copyright");
      expect([found?.standing, found?.upper]).toEqual(["weak", "low"]);
      return found?.severity.upper;
    };
    expect(severity(published, "below-300k")).toBe("moderate");
    expect(severity(published, "below-5m")).toBe("serious");
    expect(severity({ delivery: ["on-premise"] }, "from-5m")).toBe("moderate");
    expect(severity({ delivery: ["linked"], shared: "2023-03-20" }, "from-5m")).toBe("moderate");
  });

  it("falls without a purpose of profit or without intent", () => {
    const free = caseOf({ part: published, matter: { ...research, purpose: ["personal-study"] } });
    expect(standing(free, "crime-copyright")).toBe("not-made-out");
    const innocentUpload = caseOf({ part: { ...published, ...innocent } });
    expect(standing(innocentUpload, "crime-copyright")).toBe("not-made-out");
  });

  it("is not undone by a licence obtained later, and does not concern those who always had one", () => {
    const file = caseOf({ part: published, matter: { revenue: "from-5m" } });
    const licensed = assess(knowledge, file).whatIf.find(({ levers }) => levers.join() === "obtain-licence");
    expect(licensed?.drops.map((drop) => drop.finding)).not.toContain("crime-copyright/it");
    const held: Answers = { ...innocent, terms: "separate-permission", "terms-party": "this-organisation" };
    expect(standing(caseOf({ part: { ...published, ...held } }), "crime-copyright")).toBe("absent");
  });

  it("finds nothing in a mere breach of GPL conditions, which the sources lean against punishing", () => {
    const gpl = caseOf({
      component: "inference-code",
      part: {
        delivery: ["on-device"],
        "gpl-combination": "combined",
        "gpl-compliance": "none",
        "gpl-cure": "not-cured",
      },
      matter: { revenue: "from-5m" },
    });
    expect(standing(gpl, "crime-copyright")).toBe("weak");
    expect(finding(gpl, "crime-copyright")?.upper).toBe("none");
  });

  it("never prints a strong crime over weights in any combination of purpose, delivery and revenue", () => {
    for (const delivery of ["published-full", "published-delta", "linked", "on-device", "on-premise", "hosted"]) {
      for (const purpose of ["paid-product", "resale", "free-public", "internal-production"]) {
        const file = caseOf({
          part: { delivery: [delivery], shared: "2023-03-20" },
          matter: { purpose: [purpose], revenue: purpose === "paid-product" ? "from-5m" : "nothing" },
        });
        expect(standing(file, "crime-copyright"), `${delivery} ${purpose}`).not.toBe("strong");
        expect(standing(file, "crime-secret"), `${delivery} ${purpose}`).not.toBe("strong");
      }
    }
  });

  it("cites the interpretation of the time, and the rule for a milder one", () => {
    const cited = (part: Answers) => finding(caseOf({ part: { ...published, ...part } }), "crime-copyright")?.citations;
    expect(cited(stopped("2025-04-25"))).toContain("crime-interpretation-time-2001/crime.milder-interpretation");
    expect(cited(stopped("2025-04-26"))).not.toContain("crime-interpretation-time-2001/crime.milder-interpretation");
  });
});

describe("the days on which criminal rules changed", () => {
  const period = (ended: string, claim: string, table: string) =>
    rows(unchecked(caseOf({ part: published }), { acquired: "2020-01-01", ...stopped(ended) }), claim, table);

  it("turns on 1 March 2021", () => {
    expect(period("2021-02-28", "crime-copyright", "governing-text")).toEqual(["before-amendment"]);
    expect(period("2021-03-01", "crime-copyright", "governing-text")).toEqual(["amended"]);
    expect(period("2021-03-02", "crime-copyright", "governing-text")).toEqual(["amended"]);
    expect(period("2021-02-28", "crime-secret", "governing-text")).toEqual(["before-amendment"]);
    expect(period("2021-03-01", "crime-secret", "governing-text")).toEqual(["amended"]);
  });

  it("turns on 26 April 2025", () => {
    expect(period("2025-04-25", "crime-copyright", "threshold")).toEqual(["revenue-earlier"]);
    expect(period("2025-04-26", "crime-copyright", "threshold")).toEqual(["revenue"]);
    expect(period("2025-04-27", "crime-copyright", "threshold")).toEqual(["revenue"]);
    const loss = (ended: string) =>
      rows(
        caseOf({ part: { acquired: "2023-03-05", ...stopped(ended) }, matter: { revenue: "below-5m" } }),
        "crime-secret",
        "gravity",
      );
    expect(loss("2025-04-25")).toEqual(["large-revenue-earlier"]);
    expect(loss("2025-04-26")).toEqual(["large-revenue"]);
    expect(loss("2025-04-27")).toEqual(["large-revenue"]);
  });

  it("judges use that goes on by the present rules, and the same facts as the law stood on an earlier day by those", () => {
    const open = caseOf({ part: published });
    expect(rows(open, "crime-copyright", "threshold")).toEqual(["revenue"]);
    const asOf = { ...open, matter: { ...open.matter, lawAsOf: "2025-04-25" } };
    expect(rows(asOf, "crime-copyright", "threshold")).toEqual(["revenue-earlier"]);
  });
});

const asOf = (file: AnswersFile, lawAsOf: string): AnswersFile => ({ ...file, matter: { ...file.matter, lawAsOf } });
const gplBreach = (cure: string, notice = "none") =>
  caseOf({
    component: "inference-code",
    part: { delivery: ["on-device"], "gpl-compliance": "none", "gpl-cure": cure },
    matter: { notice },
  });

reaches("crime-copyright", "governing-text", [
  [
    "before the amendment",
    unchecked(caseOf({ part: published }), { acquired: "2020-01-01", ...stopped("2021-02-28") }),
    "before-amendment",
  ],
  ["as amended", caseOf({ part: published }), "amended"],
]);
reaches("crime-copyright", "mainland-act", [
  ["here", caseOf({ part: published }), "place-and-users"],
  ["established here, users abroad", caseOf({ part: published, matter: { users: ["us"] } }), "place"],
  ["established abroad, users here", caseOf({ part: published, matter: { places: ["us"] } }), "users"],
  ["abroad", caseOf({ part: published, matter: { places: ["us"], users: ["us"] } }), "no-tie"],
]);
reaches("crime-copyright", "object", [
  ["code", caseOf({ component: "training-code", part: { channel: "mirror", knowledge: "knew" } }), "code"],
  ["weights", caseOf(), "weights"],
]);
reaches("crime-copyright", "no-permission", [
  ["a GPL licence that came back", gplBreach("cured-in-time"), "gpl-reinstated"],
  ["a GPL licence broken", gplBreach("not-cured"), "gpl-breach"],
  [
    "published by an approved researcher",
    caseOf({ part: { ...approved, ...published }, matter: research }),
    "published-research",
  ],
  ["an approved researcher", caseOf({ part: { ...approved, delivery: ["nothing"] }, matter: research }), "within"],
  ["an employee’s licence", caseOf({ part: { ...approved, "terms-party": "employee-own-name" } }), "scope-in-doubt"],
  [
    "a licence obtained later",
    caseOf({ part: { ...published, terms: "separate-permission", "terms-party": "this-organisation" } }),
    "later-licence",
  ],
  ["no licence", caseOf(), "none"],
]);
reaches("crime-copyright", "act", [
  ["published", caseOf({ part: published }), "published"],
  ["shipped", caseOf({ part: { delivery: ["on-device"] } }), "shipped"],
  ["linked", linking(), "linked"],
  ["a delta", caseOf({ part: { delivery: ["published-delta"] } }), "delta"],
  ["at a client’s", caseOf({ part: { delivery: ["on-premise"] } }), "client-site"],
  ["copied only, as the law then stood", asOf(caseOf(), "2025-04-25"), "copying-alone"],
  ["own use", caseOf(), "own-use"],
  ["own use, on the day of change", asOf(caseOf(), "2025-04-26"), "own-use"],
]);
reaches("crime-copyright", "profit", [
  ["paid", caseOf(), "paid"],
  ["free for the public", caseOf({ matter: { purpose: ["free-public"], revenue: "nothing" } }), "free-product"],
  ["study", caseOf({ matter: { purpose: ["personal-study"], revenue: "nothing" } }), "no-profit"],
  ["in-house", caseOf({ matter: { purpose: ["internal-production"], revenue: "nothing" } }), "no-profit"],
  ["public service", caseOf({ matter: { purpose: ["public-interest"], revenue: "nothing" } }), "no-profit"],
]);
reaches("crime-copyright", "intent", [
  ["after a notice", caseOf({ matter: { notice: "ignored" } }), "notice-ignored"],
  ["knew", caseOf(), "knew"],
  ["refused", caseOf({ part: { knowledge: "no-sign", application: "refused" } }), "refused"],
  ["beyond the licence", caseOf({ part: approved }), "beyond-scope"],
  ["a GPL licence broken", gplBreach("not-cured"), "gpl-terms"],
  ["a magnet link", caseOf({ part: { knowledge: "no-sign" } }), "inferred"],
  ["no sign", caseOf({ part: innocent }), "no-knowledge"],
]);
reaches("crime-copyright", "threshold", [
  ["revenue", caseOf(), "revenue"],
  ["more revenue", caseOf({ matter: { revenue: "from-5m" } }), "revenue"],
  ["revenue, ended earlier", caseOf({ part: stopped("2024-01-01") }), "revenue-earlier"],
  ["copies", caseOf({ part: published, matter: { purpose: ["free-public"], revenue: "nothing" } }), "copies"],
  [
    "copies, ended earlier",
    caseOf({
      part: { ...published, ...stopped("2024-01-01") },
      matter: { purpose: ["free-public"], revenue: "nothing" },
    }),
    "copies-earlier",
  ],
  ["neither", caseOf({ matter: { purpose: ["free-public"], revenue: "nothing" } }), "below"],
]);

describe("trade-secret crime", () => {
  it("is not made out for whoever took it after the leak was reported", () => {
    expect(standing(caseOf(), "crime-secret")).toBe("not-made-out");
    expect(standing(caseOf({ matter: { revenue: "from-5m" } }), "crime-secret")).toBe("not-made-out");
  });

  it("stays weak for a user in the first week, medium only where the revenue is large, and falls without knowledge or revenue", () => {
    const user = (part: Answers, matter: Answers = {}) => caseOf({ part: { acquired: "2023-03-05", ...part }, matter });
    expect(standing(user({}), "crime-secret")).toBe("weak");
    expect(finding(user({}), "crime-secret")?.upper).toBe("none");
    expect(finding(user({}, { revenue: "from-5m" }), "crime-secret")?.upper).toBe("medium");
    expect(standing(user(innocent), "crime-secret")).toBe("not-made-out");
    const idle = { purpose: ["internal-evaluation"], revenue: "nothing", stage: "testing" };
    expect(standing(user({ delivery: ["nothing"] }, idle), "crime-secret")).toBe("not-made-out");
  });

  it("weighs on whoever let it out while it was secret", () => {
    const leaker = (shared: string) =>
      caseOf({
        part: { ...approved, acquired: "2023-02-28", delivery: ["published-full"], shared, online: "online" },
        matter: research,
      });
    expect(standing(leaker("2023-03-01"), "crime-secret")).toBe("arguable");
    expect(finding(leaker("2023-03-01"), "crime-secret")?.upper).toBe("high");
    expect(result(leaker("2023-03-01"), "crime-secret", "not-public")).toBe("met");
    expect(result(leaker("2023-03-02"), "crime-secret", "not-public")).toBe("contested");
    expect(result(leaker("2023-03-08"), "crime-secret", "not-public")).toBe("contested");
  });

  it("weighs less on whoever passed on what already circulated", () => {
    const mirror = (matter: Answers) =>
      caseOf({ part: { acquired: "2023-03-04", ...published, shared: "2023-03-05" }, matter });
    expect(finding(mirror({ ...research, stage: "testing" }), "crime-secret")?.upper).toBe("low");
    expect(finding(mirror({ revenue: "from-5m" }), "crime-secret")?.upper).toBe("medium");
  });

  it("concerns only what leaked", () => {
    expect(standing(caseOf({ component: "inference-code" }), "crime-secret")).toBe("absent");
    expect(standing(caseOf({ model: "unlisted" }), "crime-secret")).toBe("absent");
    expect(standing(caseOf({ part: { ...approved, delivery: ["nothing"] }, matter: research }), "crime-secret")).toBe(
      "absent",
    );
  });
});

const early: Answers = { acquired: "2023-03-01" };
reaches("crime-secret", "governing-text", [
  [
    "before the amendment",
    unchecked(caseOf(), { acquired: "2020-01-01", ...stopped("2021-02-28") }),
    "before-amendment",
  ],
  ["as amended", caseOf(), "amended"],
]);
reaches("crime-secret", "not-public", [
  [
    "disclosed before",
    caseOf({ part: { ...early, delivery: ["published-full"], shared: "2023-03-01" } }),
    "disclosed-before",
  ],
  [
    "disclosed in the first week",
    caseOf({ part: { ...early, delivery: ["published-full"], shared: "2023-03-05" } }),
    "disclosed-window",
  ],
  ["used beyond approval", caseOf({ part: { ...approved, ...early } }), "approved-use"],
  ["taken before", caseOf({ part: early }), "taken-before"],
  ["taken in the first week", caseOf({ part: { acquired: "2023-03-05" } }), "taken-window"],
  ["taken later", caseOf(), "public"],
]);
reaches("crime-secret", "act", [
  [
    "disclosed by an approved person",
    caseOf({ part: { ...approved, ...early, delivery: ["published-full"], shared: "2023-03-01" }, matter: research }),
    "approved-discloser",
  ],
  ["used beyond approval", caseOf({ part: { ...approved, ...early } }), "beyond-approval"],
  ["a third party", caseOf(), "third-party"],
  ["a third party, ended earlier", caseOf({ part: stopped("2024-01-01") }), "third-party-earlier"],
]);
reaches("crime-secret", "knowledge", [
  ["one’s own approval", caseOf({ part: { ...approved, ...early } }), "own-act"],
  ["knew", caseOf(), "knew"],
  ["learned later", caseOf({ part: { knowledge: "learned-later" } }), "learned-later"],
  ["should have known", caseOf({ part: { knowledge: "no-sign" } }), "should-have"],
  ["a re-upload", caseOf({ part: { channel: "mirror", knowledge: "no-sign" } }), "not-known"],
  ["no sign", caseOf({ part: innocent }), "not-known"],
]);
reaches("crime-secret", "gravity", [
  [
    "the secret destroyed",
    caseOf({ part: { ...early, delivery: ["published-full"], shared: "2023-03-01" } }),
    "secret-destroyed",
  ],
  ["large revenue", caseOf({ matter: { revenue: "below-5m" } }), "large-revenue"],
  [
    "large revenue, ended earlier",
    caseOf({ part: stopped("2024-01-01"), matter: { revenue: "from-5m" } }),
    "large-revenue-earlier",
  ],
  ["small revenue", caseOf(), "small-revenue"],
  [
    "none",
    caseOf({ matter: { purpose: ["internal-evaluation"], revenue: "nothing", stage: "testing" } }),
    "no-revenue",
  ],
]);
