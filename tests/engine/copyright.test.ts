import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { assess, reachedAnswers } from "../../lib/engine";
import { interviewSteps } from "../../lib/interview";
import { approved, caseOf, research, result, standing } from "./cases";
import { code, type File, found, notes, remedies, studying, supplied, weights } from "./copyright-cases";

describe("modification", () => {
  it("is settled for code without a licence and arguable at most for weights", () => {
    expect(result(code({ modification: ["edited"] }), "copyright-modification", "protected-work")).toBe("met");
    expect(standing(code({ modification: ["edited"] }), "copyright-modification")).toBe("not-made-out");
    expect(standing(weights(), "copyright-modification")).toBe("arguable");
  });

  it("arises only where something was changed, and is open where that is not known", () => {
    expect(standing(weights({ modification: ["none"] }), "copyright-modification")).toBe("absent");
    expect(standing(weights({ modification: "unknown" }), "copyright-modification")).toBe("open");
    expect(standing(caseOf({ model: "own", part: { channel: "own-work" } }), "copyright-modification")).toBe("absent");
  });

  it("brings civil liability only", () => {
    const ids = remedies(weights(), "copyright-modification");
    expect(ids).toEqual(expect.arrayContaining(["injunction", "apology", "damages", "destruction"]));
    expect(ids).not.toContain("fine");
  });

  it("leaves reproduction without the note that it is not counted", () => {
    expect(notes(weights(), "copyright-reproduction")).not.toMatch(/modification/);
  });
});

describe("communication and distribution", () => {
  it("says that one delivery is one act, in both claims", () => {
    const file = weights({ delivery: ["on-device"] });
    for (const claim of ["copyright-communication", "copyright-distribution"])
      expect(notes(file, claim), claim).toContain("damages do not add up");
    expect(notes(weights({ delivery: ["published-full"] }), "copyright-communication")).not.toContain("add up");
  });

  it("keeps publication out of distribution, and installation at a client’s out of communication", () => {
    expect(standing(weights({ delivery: ["published-full"] }), "copyright-distribution")).toBe("not-made-out");
    expect(standing(weights({ delivery: ["published-full"] }), "copyright-communication")).toBe("arguable");
    const installed = weights({ ...supplied, delivery: ["on-premise"] });
    expect(standing(installed, "copyright-communication")).toBe("not-made-out");
    expect(standing(installed, "copyright-distribution")).toBe("arguable");
    expect(standing(weights({ delivery: ["nothing"] }), "copyright-distribution")).toBe("absent");
  });

  it("shows damages as limited where a lawful source may be proved", () => {
    const file = weights({ ...supplied, delivery: ["on-device"] });
    const damages = found(file, "copyright-distribution")?.remedies.find((remedy) => remedy.id === "damages");
    expect(damages?.available).toBe("limited");
  });
});

describe("remedies", () => {
  it("follow the text of 2010 for use that ended before 1 June 2021", () => {
    const ids = (ended: string) => {
      const file = weights({ continuing: "stopped", ended: "2024-01-01" });
      const [part] = file.parts;
      if (part === undefined) throw new Error("no part");
      const old = { ...part, answers: { ...part.answers, acquired: "2021-03-10", ended } };
      return (found({ ...file, parts: [old] }, "copyright-reproduction")?.remedies ?? []).map(({ id }) => id);
    };
    expect(ids("2021-05-31")).toEqual(expect.arrayContaining(["damages-2010", "destruction-2010", "fine-2010"]));
    expect(ids("2021-05-31")).not.toContain("accounts");
    for (const day of ["2021-06-01", "2021-06-02"])
      expect(ids(day)).toEqual(expect.arrayContaining(["damages", "accounts", "destruction", "fine"]));
  });

  it("offers punitive damages on intent and gravity together", () => {
    const claim = "copyright-reproduction";
    expect(remedies(weights(), claim)).not.toContain("punitive");
    expect(remedies(weights({}, { actor: "large-company" }), claim)).toContain("punitive");
    expect(remedies(weights({}, { revenue: "from-5m" }), claim)).toContain("punitive");
    expect(remedies(weights({}, { purpose: ["resale"] }), claim)).toContain("punitive");
    expect(remedies(weights({}, { notice: "ignored" }), claim)).toContain("punitive");
    expect(remedies(weights(approved, { actor: "large-company" }), claim)).toContain("punitive");
    const given = (application: string) =>
      remedies(weights({ channel: "colleague", knowledge: "no-sign", application }, { actor: "large-company" }), claim);
    expect(given("none")).not.toContain("punitive");
    expect(given("pending")).not.toContain("punitive");
    expect(given("refused")).toContain("punitive");
  });

  it("ends the injunction with the use and keeps the fine to business or publication", () => {
    const stopped = weights({ continuing: "stopped", ended: "2024-01-01" }, { stage: "stopped" });
    expect(remedies(stopped, "copyright-reproduction")).not.toContain("injunction");
    expect(remedies(stopped, "copyright-reproduction")).not.toContain("pre-suit");
    expect(remedies(stopped, "copyright-reproduction")).toContain("evidence-order");
    expect(remedies(weights(), "copyright-reproduction")).toEqual(
      expect.arrayContaining(["injunction", "pre-suit", "accounts", "fine"]),
    );
    expect(remedies(weights({ delivery: ["nothing"] }, studying), "copyright-reproduction")).not.toContain("fine");
    expect(remedies(weights({ delivery: ["published-full"] }, studying), "copyright-reproduction")).toContain("fine");
  });
});

describe("passing a restriction", () => {
  const asked = (file: File) => interviewSteps(knowledge, file).some((step) => step.question.id === "access");

  it("is asked of those who took a file under terms of its own", () => {
    expect(asked(weights())).toBe(true);
    for (const channel of ["own-work", "service", "not-yet"]) {
      const model = channel === "own-work" ? "own" : "llama-1";
      expect(asked(caseOf({ model, part: { channel } })), channel).toBe(false);
    }
    expect(asked(caseOf({ model: "open-llama", part: { channel: "official-public", acquired: "2023-05-10" } }))).toBe(
      false,
    );
    expect(asked(code({}))).toBe(false);
  });

  it("leaves circumvention open where it is not known, and out where there is nothing to pass", () => {
    expect(standing(weights({ access: "unknown" }), "circumvention")).toBe("open");
    expect(standing(weights(), "circumvention")).toBe("not-made-out");
    expect(standing(weights({ access: ["bypass"] }), "circumvention")).toBe("arguable");
    expect(standing(code({}), "circumvention")).toBe("absent");
    const asOf = (lawAsOf: string) => ({ ...weights(), matter: { date: "2026-11-23", lawAsOf } });
    expect(standing(asOf("2021-05-31"), "circumvention")).toBe("not-assessed");
    expect(standing(asOf("2021-06-01"), "circumvention")).toBe("not-made-out");
    expect(standing(asOf("2021-06-02"), "circumvention")).toBe("not-made-out");
  });

  it("takes an untrue form for no circumvention, and carries it to the contract and the data clause", () => {
    const untrue = weights({ ...approved, access: ["false-details"] });
    expect(standing(untrue, "circumvention")).toBe("not-made-out");
    expect(notes(untrue, "contract-breach")).toContain("rescission for fraud");
    expect(result(untrue, "data-clause", "improper-means")).toBe("contested");
    expect(notes(weights({ ...approved, access: ["proxy"] }), "contract-breach")).toContain("IP proxying");
    expect(notes(weights(approved), "contract-breach")).not.toMatch(/rescission|proxying/);
  });
});

describe("measures after publication", () => {
  const offers = (file: File, lever: string) =>
    assess(knowledge, reachedAnswers(knowledge, file)).whatIf.some((whatIf) => whatIf.levers.includes(lever));
  const published = { ...approved, delivery: ["published-full"], online: "online" };

  it("are to take down what is online; one who publishes is never told to host instead", () => {
    expect(offers(weights(published, research), "remove-online")).toBe(true);
    for (const stage of ["planning", "testing", "live"])
      expect(offers(weights(published, { ...research, stage }), "host-instead-of-shipping"), stage).toBe(false);
  });

  it("do not undo what was published", () => {
    const after = weights({ ...published, online: "removed", continuing: "stopped", ended: "2026-11-23" }, research);
    expect(standing(after, "copyright-communication")).toBe("arguable");
  });
});
