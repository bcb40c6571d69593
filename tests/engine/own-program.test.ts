import { describe, expect, it } from "vitest";
import { standing } from "./cases";
import { code, notes, ownProgram } from "./copyright-cases";

const shipped = {
  delivery: ["on-device"],
  "gpl-compliance": "none",
  "gpl-cure": "not-cured",
  "gpl-combination": "alone",
};
const withSource = { ...shipped, "gpl-compliance": "full" };
const free = "absent";

/** How one's own program was made out of LLaMA 1's inference code, and how the findings stand. */
const rows: readonly (readonly [string, ReturnType<typeof ownProgram>, Readonly<Record<string, string>>])[] = [
  [
    "ported and shipped closed: the GPL is broken",
    ownProgram("ported", shipped),
    { "gpl-infringement": "strong", "gpl-distribution": "strong", "copyright-modification": "not-made-out" },
  ],
  [
    "copied in and shipped closed: the same",
    ownProgram("copied", shipped),
    { "gpl-infringement": "strong", "gpl-distribution": "strong" },
  ],
  [
    "ported and shipped with source under the GPL: licensed",
    ownProgram("ported", withSource),
    { "gpl-infringement": "not-made-out", "gpl-distribution": "not-made-out" },
  ],
  [
    "ported and run in-house: licensed without conditions",
    ownProgram("ported", { delivery: ["nothing"] }),
    { "gpl-infringement": "not-made-out", "copyright-reproduction": "not-made-out" },
  ],
  [
    "written anew after reading the code, shipped closed: arguable",
    ownProgram("after-reading", shipped),
    { "gpl-infringement": "arguable", "gpl-distribution": "arguable" },
  ],
  [
    "written from the paper alone: ideas are free",
    ownProgram("rewritten", shipped),
    { "gpl-infringement": free, "gpl-distribution": free, "copyright-reproduction": free },
  ],
  ["not known: open, never clear", ownProgram("unknown", shipped), { "gpl-infringement": "open" }],
  [
    "ported from code under a permissive licence: allowed",
    ownProgram("ported", shipped, "qwen2.5"),
    { "gpl-infringement": free, "copyright-modification": "not-made-out" },
  ],
];

describe("a program of one’s own beside another’s code", () => {
  it.each(rows)("%s", (_reason, file, expected) => {
    const got = Object.keys(expected).map((claim) => [claim, standing(file, claim)]);
    expect(Object.fromEntries(got)).toEqual(expected);
  });

  it("a label of one’s own does not undo the GPL, and neither does that of whoever passed the code on", () => {
    expect(notes(ownProgram("ported", shipped), "gpl-infringement")).toContain("to label it MIT");
    expect(notes(ownProgram("after-reading", shipped), "gpl-infringement")).not.toContain("to label it MIT");
    const taken = (label: string) => notes(code({ ...shipped, channel: "mirror", label }), "gpl-infringement");
    expect(taken("permissive")).toContain("no wider licence comes of it");
    expect(taken("gpl")).not.toContain("no wider licence comes of it");
  });
});
