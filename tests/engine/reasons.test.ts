import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { findingsOf, reachedAnswers } from "../../lib/engine";
import { caseOf } from "./cases";
import { checked } from "./pattern";

const plan = (way: string, answers: Record<string, string> = {}) =>
  checked({
    answers: { purpose: ["paid-product"], stage: "planning", places: ["mainland"], users: ["mainland"] },
    parts: [
      {
        id: "it",
        component: "weights",
        model: "llama-1",
        answers: { channel: "not-yet", "intended-channel": way, delivery: ["hosted"], application: "none", ...answers },
      },
    ],
  });
const because = (file: ReturnType<typeof plan>, claim: string, element: string) => {
  const finding = findingsOf(knowledge, reachedAnswers(knowledge, file)).find((found) => found.claim === claim);
  return finding?.elements.find(({ id }) => id === element)?.because.en ?? "absent";
};

describe("reasons", () => {
  it("speak of a plan as of what would be done", () => {
    expect(because(plan("torrent"), "copyright-reproduction", "no-licence")).toMatch(/^No licence would come/);
    expect(because(caseOf(), "copyright-reproduction", "no-licence")).toMatch(/^No licence came/);
    expect(because(plan("torrent", { knowledge: "knew" }), "secret-later-user", "knowledge")).toMatch(/^It is known/);
    expect(because(plan("official-form"), "contract-breach", "agreement")).toMatch(/^Once the agreement is accepted/);
    expect(because(plan("torrent"), "contract-breach", "agreement")).toMatch(/^The way intended/);
  });

  it("assert no past act in any wording of a plan", () => {
    const past = /\b(came|went on|was obtained|were obtained|was downloaded|were shipped|did go)\b/;
    for (const way of ["torrent", "mirror", "official-form"])
      for (const finding of findingsOf(knowledge, reachedAnswers(knowledge, plan(way, { knowledge: "knew" }))))
        for (const element of finding.elements)
          if (finding.planned && element.result !== "open")
            expect(element.because.en, `${finding.id}/${element.id}`).not.toMatch(past);
  });

  it("give of the places only what was stated", () => {
    const tie = (matter: Record<string, string[]>) =>
      because(caseOf({ matter }), "copyright-reproduction", "mainland-act").split(". ")[0];
    expect(tie({})).toBe(
      "The places stated, both for the organisation or its servers and for its users, include mainland China",
    );
    expect(tie({ users: ["us"] })).toBe("The places stated for the organisation or its servers include mainland China");
    expect(tie({ places: ["us"] })).toBe("The users stated include users in mainland China");
  });

  it("is the one whose own condition is known to hold, where several rows agree", () => {
    const unknown = caseOf({ matter: { places: "unknown" } });
    expect(because(unknown, "copyright-reproduction", "mainland-act")).toMatch(/^The users stated/);
  });

  it("tell a small company nothing of size, and a large one nothing of revenue that it has not", () => {
    const severity = (matter: Record<string, string>) =>
      findingsOf(knowledge, caseOf({ matter, part: { channel: "supplier", knowledge: "no-sign" } })).flatMap(
        (finding) => finding.severity.because.map(({ en }) => en),
      );
    expect(severity({ actor: "small-company", revenue: "below-5m" }).join()).not.toMatch(/large company/i);
    expect(severity({ actor: "large-company" }).join()).not.toMatch(/sizeable/);
    expect(severity({ actor: "large-company" }).join()).toMatch(/large company/);
  });
});
