import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { assess, findingsOf } from "../../lib/engine";
import type { Answers } from "../../lib/interview";
import { approved, caseOf, research, result, standing } from "./cases";

const delivered = { delivery: ["on-premise"], "gpl-combination": "combined" };

describe("the founding article's arguments, row by row", () => {
  it("splits the parts: code under GPL-3.0, weights and tokenizer under the agreement", () => {
    const llama = knowledge.models.find((model) => model.id === "llama-1");
    expect(llama?.licences).toMatchObject({
      "inference-code": "gpl-3.0",
      "model-code": "gpl-3.0",
      weights: "llama-1",
      tokenizer: "llama-1",
    });
    expect(standing(caseOf({ component: "inference-code" }), "contract-breach")).toBe("absent");
    expect(standing(caseOf(), "gpl-infringement")).toBe("absent");
  });

  it("triggers the GPL by distribution, not by internal use or pure service", () => {
    const closed = caseOf({
      component: "inference-code",
      part: { ...delivered, "gpl-compliance": "none", "gpl-cure": "not-cured" },
    });
    expect(standing(closed, "gpl-infringement")).toBe("strong");
    expect(standing(closed, "gpl-distribution")).toBe("strong");
    for (const delivery of [["hosted"], ["nothing"]]) {
      const inside = caseOf({ component: "inference-code", part: { delivery } });
      expect(standing(inside, "gpl-infringement")).toBe("not-made-out");
      expect(standing(inside, "gpl-distribution")).toBe("not-made-out");
    }
    const open = caseOf({ component: "inference-code", part: { ...delivered, "gpl-compliance": "full" } });
    expect(standing(open, "gpl-infringement")).toBe("not-made-out");
  });

  it("lets a GPL licence come back on cure in time", () => {
    const part = { ...delivered, "gpl-compliance": "none" };
    expect(
      standing(
        caseOf({ component: "inference-code", part: { ...part, "gpl-cure": "cured-in-time" } }),
        "gpl-infringement",
      ),
    ).toBe("not-made-out");
    expect(
      standing(caseOf({ component: "inference-code", part: { ...part, "gpl-cure": "ceased" } }), "gpl-infringement"),
    ).toBe("weak");
    expect(
      standing(
        caseOf({ component: "inference-code", part: { ...part, "gpl-cure": "cured-late" } }),
        "gpl-infringement",
      ),
    ).toBe("strong");
  });

  it("judges reproduction and communication as two claims, and model code as licensed under the GPL, naming the reading that differs", () => {
    const file = caseOf({ component: "model-code" });
    expect(result(file, "copyright-reproduction", "protected-work")).toBe("met");
    expect(result(file, "copyright-reproduction", "no-licence")).toBe("unmet");
    const finding = findingsOf(knowledge, file).find((found) => found.claim === "copyright-reproduction");
    expect(finding?.notes.find(({ differs }) => differs !== undefined)?.differs?.en).toContain("Han Kun");
    expect(finding?.citations).toEqual(expect.arrayContaining(["software-regulations-2013/software.reproduction"]));
    const communication = findingsOf(knowledge, file).find((found) => found.claim === "copyright-communication");
    expect(communication?.citations).toEqual(
      expect.arrayContaining(["software-regulations-2013/software.communication"]),
    );
  });

  it("keeps the originality of weights contested, with both arguments and the cautious view", () => {
    const finding = findingsOf(knowledge, caseOf()).find((found) => found.claim === "copyright-reproduction");
    const argument = finding?.elements.find((element) => element.id === "protected-work")?.grounds[0]?.argument;
    expect(argument?.claimantCites).toContain("case.dreamwriter");
    expect(argument?.respondentCites).toEqual(
      expect.arrayContaining(["doc.dmca-counter-notice-2023", "doc.copyright-office-zarya"]),
    );
    expect(argument?.cautious.zh.length).toBeGreaterThan(10);
  });

  it("lets the defence of public availability fail, and explains it", () => {
    expect(result(caseOf(), "copyright-reproduction", "public-availability")).toBe("unmet");
    expect(result(caseOf({ part: approved }), "copyright-reproduction", "public-availability")).toBe("absent");
  });

  it("takes a label on a page for no licence, and the architecture for no work", () => {
    const labelled = caseOf({ part: { channel: "mirror", label: "permissive" } });
    expect(result(labelled, "copyright-reproduction", "label-shown")).toBe("unmet");
    expect(result(labelled, "copyright-reproduction", "no-licence")).toBe("met");
    expect(result(caseOf({ part: { label: "nothing" } }), "copyright-reproduction", "label-shown")).toBe("absent");
    const paper = caseOf({ component: "architecture", part: { channel: "official-public" } });
    expect(result(paper, "copyright-reproduction", "protected-work")).toBe("unmet");
    expect(standing(paper, "copyright-reproduction")).toBe("not-made-out");
    for (const component of ["third-party-runtime", "training-data", "outputs"] as const) {
      expect(standing(caseOf({ component, part: { channel: "official-public" } }), "uncovered-component")).toBe(
        "not-assessed",
      );
    }
    expect(standing(caseOf({ part: { channel: "service" } }), "copyright-reproduction")).toBe("absent");
  });

  it("holds breach only where somebody agreed, and says who is bound", () => {
    expect(standing(caseOf({ part: approved }), "contract-breach")).toBe("strong");
    expect(standing(caseOf(), "contract-breach")).toBe("not-made-out");
    expect(result(caseOf({ part: { terms: "seen" } }), "contract-breach", "agreement")).toBe("contested");
    expect(
      result(caseOf({ part: { ...approved, "terms-party": "employee-own-name" } }), "contract-breach", "agreement"),
    ).toBe("contested");
    expect(
      result(caseOf({ part: { ...approved, "terms-party": "other-person" } }), "contract-breach", "agreement"),
    ).toBe("unmet");
    const affiliate = caseOf({ part: { ...approved, "terms-party": "group-company" } });
    expect(result(affiliate, "contract-breach", "agreement")).toBe("contested");
    expect(result(affiliate, "copyright-reproduction", "no-licence")).toBe("met");
    for (const application of ["pending", "refused"]) {
      expect(
        result(
          caseOf({ part: { application, terms: "signed-form", "terms-party": "this-organisation" } }),
          "contract-breach",
          "agreement",
        ),
      ).toBe("contested");
      expect(result(caseOf({ part: { application } }), "copyright-reproduction", "no-licence")).toBe("met");
    }
  });

  it("asks for notice of the non-commercial limit where the terms were only clicked or seen", () => {
    expect(result(caseOf({ part: approved }), "contract-breach", "binding-term")).toBe("met");
    for (const terms of ["click-through", "seen"])
      expect(result(caseOf({ part: { channel: "mirror", terms } }), "contract-breach", "binding-term")).toBe(
        "contested",
      );
  });

  it("keeps distillation, harm to a rival and the innocent holder within what the law says", () => {
    const parameters = (modification: string[]) =>
      result(caseOf({ part: { modification } }), "unfair-competition", "same-parameters");
    expect(parameters(["distilled"])).toBe("contested");
    expect(parameters(["fine-tuned", "distilled"])).toBe("met");
    expect(result(caseOf({ matter: { competes: "yes" } }), "unfair-competition", "harm")).toBe("contested");
    const supplied = caseOf({ part: { channel: "supplier", knowledge: "no-sign", delivery: ["on-device"] } });
    expect(result(supplied, "copyright-reproduction", "innocent-holder")).toBe("met");
    expect(result(supplied, "copyright-communication", "innocent-holder")).toBe("absent");
  });

  it("judges secrecy by the day of the act against the days of the leak", () => {
    const on = (acquired: string) => result(caseOf({ part: { acquired } }), "secret-later-user", "not-public");
    expect(on("2023-03-01")).toBe("met");
    expect(on("2023-03-02")).toBe("contested");
    expect(on("2023-03-08")).toBe("contested");
    expect(on("2023-03-09")).toBe("unmet");
    expect(on("2023-03")).toBe("open");
    expect(on("unknown")).toBe("open");
    const shared = (day: string) =>
      result(
        caseOf({ part: { delivery: ["published-full"], acquired: "2023-03-01", shared: day } }),
        "secret-leaker",
        "not-public",
      );
    expect(shared("2023-03-01")).toBe("met");
    expect(shared("2023-03-05")).toBe("contested");
    expect(shared("2023-04-01")).toBe("unmet");
  });

  it("requires knowledge, actual or due, of a later user", () => {
    const knows = (part: Record<string, string>) => result(caseOf({ part }), "secret-later-user", "knowledge");
    expect(knows({ knowledge: "knew" })).toBe("met");
    expect(knows({ knowledge: "no-sign" })).toBe("met");
    expect(knows({ channel: "colleague", knowledge: "no-sign" })).toBe("unmet");
    expect(knows({ channel: "colleague", knowledge: "no-sign", application: "refused" })).toBe("met");
    expect(knows({ channel: "mirror", knowledge: "no-sign" })).toBe("contested");
    expect(knows({ channel: "mirror", knowledge: "suspected" })).toBe("met");
  });

  it("weighs more for gain, for a large company and after a notice ignored; research on leaked files stays medium", () => {
    const upper = (file: ReturnType<typeof caseOf>) =>
      findingsOf(knowledge, file).find((found) => found.claim === "copyright-reproduction")?.upper;
    const free = { purpose: ["free-public"], revenue: "nothing" };
    const study = { purpose: ["personal-study"], revenue: "nothing" };
    expect(upper(caseOf())).toBe("high");
    expect(upper(caseOf({ matter: free }))).toBe("medium");
    expect(upper(caseOf({ matter: { ...free, actor: "large-company" } }))).toBe("high");
    expect(upper(caseOf({ matter: { ...study, notice: "ignored" } }))).toBe("high");
    expect(upper(caseOf({ matter: study }))).toBe("medium");
    expect(upper(caseOf({ part: { continuing: "stopped", ended: "2023-06" }, matter: study }))).toBe("low");
  });

  it("adds what the article could not know: unfair competition over structure and parameters, with what distinguishes it", () => {
    const finding = findingsOf(knowledge, caseOf()).find((found) => found.claim === "unfair-competition");
    expect(finding?.standing).toBe("arguable");
    expect(finding?.citations).toContain("case.douyin-v-yiruike");
    const ethics = finding?.elements.find((element) => element.id === "business-ethics");
    expect(ethics?.grounds[0]?.argument?.respondentCites).toContain("case.douyin-v-yiruike");
    expect(standing(caseOf({ model: "own", part: { channel: "own-work" } }), "unfair-competition")).toBe("absent");
    expect(
      standing(
        caseOf({ model: "open-llama", part: { channel: "official-public", acquired: "2023-05-10" } }),
        "unfair-competition",
      ),
    ).toBe("absent");
  });

  it("applies the Interim Measures to services to the public from 15 August 2023", () => {
    expect(standing(caseOf(), "lawful-base-model")).toBe("strong");
    expect(standing(caseOf({ part: { modification: ["none"] } }), "lawful-base-model")).toBe("arguable");
    expect(standing(caseOf({ part: approved }), "lawful-base-model")).toBe("arguable");
    expect(standing(caseOf({ matter: { audience: "internal" } }), "lawful-base-model")).toBe("absent");
    expect(standing(caseOf({ matter: { launched: "2023-06-01" }, date: "2023-08-14" }), "lawful-base-model")).toBe(
      "not-made-out",
    );
    const stopped = (day: string) =>
      caseOf({ matter: { stage: "stopped", launched: "2023-06-01", "taken-down": day } });
    expect(standing(stopped("unknown"), "lawful-base-model")).toBe("open");
    expect(standing(stopped("2023-08-14"), "lawful-base-model")).toBe("not-made-out");
    expect(standing(stopped("2023-08-15"), "lawful-base-model")).toBe("strong");
    expect(standing(caseOf(), "algorithm-filing")).toBe("strong");
    expect(standing(caseOf({ matter: { filing: "filed", "filing-number": "shown" } }), "algorithm-filing")).toBe(
      "not-made-out",
    );
    expect(standing(caseOf({ matter: { filing: "registered" } }), "algorithm-filing")).toBe("arguable");
    expect(standing(caseOf({ matter: { stage: "testing", revenue: "nothing" } }), "algorithm-filing")).toBe(
      "due-on-launch",
    );
  });

  it("cites the Anti-Unfair Competition Law in the version that governs, by the day on which the conduct ended", () => {
    const cites = (part: Record<string, string>) =>
      findingsOf(knowledge, caseOf({ part })).find((found) => found.claim === "secret-later-user")?.citations ?? [];
    // Acquisition in 2023 is a completed act; the use that goes on is another, under the revised text.
    expect(cites({})).toEqual(
      expect.arrayContaining(["aucl-2019/aucl.secret-third-party", "aucl-2025/aucl.secret-third-party"]),
    );
    const late = caseOf({ part: { acquired: "2025-11-01" }, matter: { launched: "2025-12-01" } });
    expect(findingsOf(knowledge, late).find((found) => found.claim === "secret-later-user")?.citations).not.toContain(
      "aucl-2019/aucl.secret-third-party",
    );
    const ended = (day: string) => cites({ continuing: "stopped", ended: day });
    expect(ended("2025-10-14")).toContain("aucl-2019/aucl.secret-third-party");
    expect(ended("2025-10-14")).not.toContain("aucl-2025/aucl.secret-third-party");
    expect(ended("2025-10-15")).toContain("aucl-2025/aucl.secret-third-party");
    const vague = cites({ continuing: "stopped", ended: "2025" });
    expect(vague).toEqual(
      expect.arrayContaining(["aucl-2019/aucl.secret-third-party", "aucl-2025/aucl.secret-third-party"]),
    );
    expect(
      knowledge.instruments
        .find((instrument) => instrument.id === "aucl")
        ?.versions.map((version) => version.provisions.find((p) => p.concept === "aucl.secret-third-party")?.number.en),
    ).toEqual(["art. 9(3)", "art. 10(3)"]);
  });

  it("never lets the law's own leanings take knowing commercial use of leaked weights below high", () => {
    const uppers = (matter: Answers) =>
      findingsOf(knowledge, caseOf({ matter })).flatMap((finding) => (finding.kind === "claim" ? [finding.upper] : []));
    expect(uppers({ competes: "yes" })).toContain("high");
    expect(uppers({ competes: "no" })).toContain("high");
    expect(findingsOf(knowledge, caseOf()).filter(({ standing }) => standing === "weak")).not.toEqual([]);
  });

  it("speaks of no PRC claim where nothing touches the mainland, and of nothing assessed where the model is not held", () => {
    const abroad = caseOf({ matter: { places: ["us"], users: ["us"] } });
    expect(standing(abroad, "copyright-reproduction")).toBe("not-made-out");
    expect(result(abroad, "copyright-reproduction", "mainland-act")).toBe("unmet");
    const other = assess(knowledge, caseOf({ model: "unlisted" }));
    expect(other.overall.notAssessed.length).toBeGreaterThan(0);
  });
});

/** The scenario matrix of the PRC analysis: N not made out, C arguable or weak by its leaning, E strong; a cell with two values names its condition. */
describe("the scenario matrix", () => {
  const rows: readonly [string, ReturnType<typeof caseOf>, Record<string, string>][] = [
    [
      "official form, research only",
      caseOf({ part: { ...approved, delivery: ["nothing"] }, matter: research }),
      {
        "copyright-reproduction": "not-made-out",
        "contract-breach": "not-made-out",
        "secret-later-user": "absent",
        "unfair-competition": "not-made-out",
        "lawful-base-model": "absent",
      },
    ],
    [
      "official form before the leak, then commercial service to the public",
      caseOf({ part: { ...approved, acquired: "2023-03-01" } }),
      {
        "copyright-reproduction": "arguable",
        "contract-breach": "strong",
        // Judged as at the day of use, when the better view is that no secret was left.
        "secret-later-user": "weak",
        "unfair-competition": "arguable",
        "lawful-base-model": "arguable",
      },
    ],
    [
      "official form once the leak was public, then commercial: no secret was left when it was obtained",
      caseOf({ part: approved }),
      { "contract-breach": "strong", "secret-later-user": "not-made-out" },
    ],
    [
      "official form, a plan dropped before anything was done",
      caseOf({
        part: { ...approved, continuing: "stopped", ended: "2023-04-01" },
        matter: { stage: "planning", revenue: "nothing" },
      }),
      {
        "copyright-reproduction": "not-made-out",
        "contract-breach": "not-made-out",
        "unfair-competition": "not-made-out",
      },
    ],
    [
      "official form, stopped after tests for a product: copying has happened, and its purpose is disputed",
      caseOf({
        part: { ...approved, continuing: "stopped", ended: "2023-04-01" },
        matter: { stage: "testing", revenue: "nothing" },
      }),
      { "copyright-reproduction": "arguable", "contract-breach": "arguable" },
    ],
    [
      "torrent in the first week, commercial, knew",
      caseOf({ part: { acquired: "2023-03-05" } }),
      {
        "copyright-reproduction": "arguable",
        "contract-breach": "not-made-out",
        "secret-later-user": "arguable",
        "unfair-competition": "arguable",
        "lawful-base-model": "strong",
      },
    ],
    [
      "torrent later, commercial service",
      caseOf(),
      {
        "copyright-reproduction": "arguable",
        "contract-breach": "not-made-out",
        "secret-later-user": "not-made-out",
        "unfair-competition": "arguable",
        "lawful-base-model": "strong",
      },
    ],
    ["torrent, terms seen", caseOf({ part: { terms: "seen" } }), { "contract-breach": "arguable" }],
    [
      "torrent, private study",
      caseOf({
        part: { delivery: ["nothing"] },
        matter: { ...research, purpose: ["personal-study"], actor: "individual" },
      }),
      {
        "copyright-reproduction": "arguable",
        "contract-breach": "not-made-out",
        "secret-later-user": "not-made-out",
        "unfair-competition": "not-made-out",
        "lawful-base-model": "absent",
      },
    ],
    [
      "approved researcher who shared before the leak",
      caseOf({
        part: { ...approved, acquired: "2023-03-01", delivery: ["published-full"], shared: "2023-03-01" },
        matter: research,
      }),
      {
        "secret-leaker": "arguable",
        "contract-breach": "arguable",
        "copyright-reproduction": "arguable",
        "copyright-communication": "arguable",
        "unfair-competition": "arguable",
      },
    ],
    [
      "third party's fine-tune, no knowledge",
      caseOf({ part: { channel: "colleague", release: "derivative", knowledge: "no-sign" } }),
      {
        "copyright-reproduction": "arguable",
        "contract-breach": "not-made-out",
        "secret-later-user": "not-made-out",
        "unfair-competition": "weak",
        "lawful-base-model": "arguable",
      },
    ],
    [
      "GPL code in a closed desktop program",
      caseOf({
        component: "inference-code",
        part: {
          delivery: ["on-device"],
          "gpl-combination": "combined",
          "gpl-compliance": "none",
          "gpl-cure": "not-cured",
        },
      }),
      { "gpl-infringement": "strong", "gpl-distribution": "strong" },
    ],
    [
      "retrained from scratch",
      caseOf({ model: "open-llama", part: { channel: "official-public", acquired: "2023-05-10" } }),
      {
        "copyright-reproduction": "not-made-out",
        "contract-breach": "absent",
        "secret-later-user": "absent",
        "unfair-competition": "absent",
        "lawful-base-model": "not-made-out",
      },
    ],
  ];
  it.each(rows)("%s", (_, file, expected) => {
    const got = Object.fromEntries(Object.keys(expected).map((claim) => [claim, standing(file, claim)]));
    expect(got).toEqual(expected);
  });
});
