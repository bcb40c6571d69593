import { describe, expect, it } from "vitest";
import { approved, caseOf, result, standing } from "./cases";
import { type File, found, notes, outputsPart, weights } from "./copyright-cases";

describe("the data clause", () => {
  const inForce = (file: File) => result(file, "data-clause", "in-force");

  it("begins on 15 October 2025, for the law’s day, for acquisition and for the end of use", () => {
    expect(inForce(caseOf({ date: "2025-10-14" }))).toBe("unmet");
    expect(inForce(caseOf({ date: "2025-10-15" }))).toBe("contested");
    expect(inForce(caseOf({ date: "2025-10-16" }))).toBe("contested");
    const acquired = (day: string) => inForce(weights({ acquired: day }, { launched: "2026-03" }));
    expect(acquired("2025-10-14")).toBe("contested");
    expect(acquired("2025-10-15")).toBe("met");
    expect(acquired("2025-10-16")).toBe("met");
    expect(acquired("unknown")).toBe("open");
    const ended = (day: string) => inForce(weights({ continuing: "stopped", ended: day }));
    expect(ended("2025-10-14")).toBe("unmet");
    expect(ended("2025-10-15")).toBe("contested");
    expect(ended("2025-10")).toBe("open");
  });

  it("is cited in the 2025 text, with its own fine", () => {
    const finding = found(weights(), "data-clause");
    expect(finding?.citations).toEqual(
      expect.arrayContaining(["aucl-2025/aucl.data-clause", "aucl-2025/aucl.data-fine"]),
    );
    expect(notes(weights(), "unfair-competition")).toContain("a finding of its own");
  });

  it("weighs less than the general clause for one who took a file that lay open", () => {
    const rival = { competes: "yes", revenue: "below-5m" };
    // The sources lean against it, so that neither rivalry nor a notice makes it more than low.
    expect(found(weights({}, rival), "data-clause")?.upper).toBe("low");
    expect(found(weights({}, { ...rival, notice: "ignored" }), "data-clause")?.upper).toBe("low");
    expect(found(weights({}, rival), "unfair-competition")?.upper).toBe("high");
    expect(found(weights({ access: ["bypass"] }, rival), "data-clause")?.upper).toBe("high");
    expect(standing(weights(approved), "data-clause")).toBe("not-made-out");
  });

  it("looks at outputs only where they train a model, and at nobody’s own work", () => {
    expect(standing(outputsPart("live", { outputs: ["shown"] }), "data-clause")).toBe("absent");
    expect(standing(outputsPart("live"), "data-clause")).toBe("arguable");
    const dataset = { channel: "official-public", acquired: "2023-04-01", continuing: "stopped", ended: "2024" };
    const bought = caseOf({ component: "outputs", part: dataset, matter: { outputs: ["training"] } });
    expect(inForce(bought)).toBe("unmet");
    expect(standing(caseOf({ model: "own", part: { channel: "own-work" } }), "data-clause")).toBe("absent");
  });
});
