import { describe, expect, it } from "vitest";
import type { Answers } from "../../lib/interview";
import { ground, notes } from "./copyright-cases";
import { type FactPattern, fileOf } from "./pattern";

const derivative = (part: Answers): FactPattern => ({
  model: "qwen2.5",
  part: { channel: "mirror", release: "derivative", knowledge: "no-sign", label: "permissive", ...part },
});

/** What is said of the making, the row that decides on the base model’s source, and the words of the note. */
const rows: readonly (readonly [string, FactPattern, string, string])[] = [
  ["nothing is said", derivative({ upstream: ["nothing"] }), "licensed", ""],
  ["a service’s outputs", derivative({ upstream: ["service-outputs"] }), "licensed", "were not verified"],
  ["a leaked base", derivative({ upstream: ["tainted-base"] }), "tainted-upstream", "licence that its maker never had"],
  ["data for research only", derivative({ upstream: ["restricted-data"] }), "licensed", "licence of data reaches"],
  ["not known yet", derivative({}), "open", ""],
  ["the original itself, passed on", derivative({ release: "original", upstream: ["tainted-base"] }), "licensed", ""],
];

describe("somebody else’s derivative of a model whose own licence covers the use", () => {
  it.each(rows)("%s", (_said, facts, row, words) => {
    const file = fileOf(facts);
    expect(ground(file, "lawful-base-model", "unlawful-source")).toBe(row);
    const said = notes(file, "copyright-reproduction");
    for (const note of ["were not verified", "licence that its maker never had", "licence of data reaches"])
      expect(said.includes(note), note).toBe(note === words);
  });
});
