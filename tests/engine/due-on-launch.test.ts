import { describe, expect, it } from "vitest";
import type { Answers } from "../../lib/interview";
import { checked, type FactPattern, fileOf, findingsIn, overallIn, standingsIn } from "./pattern";

const plan: Answers = { stage: "planning", revenue: "nothing", opinion: "yes", filing: "none" };
const chatbot = (model: string, part: Answers = {}, matter: Answers = {}) =>
  fileOf({ model, part, matter: { ...plan, ...matter } } satisfies FactPattern);
const standingOf = (file: ReturnType<typeof fileOf>, claim: string) =>
  findingsIn(file).find((finding) => finding.claim === claim)?.standing ?? "absent";

const duties = ["algorithm-filing", "provider-duties", "labelling"];

describe("what falls due on launch", () => {
  it("appears for a planned public chatbot on a permissive licence, and exposes to nothing today", () => {
    const file = chatbot("qwen3", { delivery: ["hosted", "on-device"], given: ["nothing"] });
    const standings = standingsIn(file);
    for (const duty of duties) expect(standings[duty], duty).toBe("due-on-launch");
    expect(standings["licence-notices/it"]).toBe("due-on-launch");
    expect(overallIn(file)).toMatchObject({ lower: "none", upper: "none" });
  });

  it("does not wait for an answer that nobody can give before launch", () => {
    const file = chatbot("qwen3", { delivery: ["on-device"], given: "unknown" });
    expect(standingOf(file, "licence-notices")).toBe("due-on-launch");
    for (const duty of duties) expect(standingOf(file, duty), duty).toBe("due-on-launch");
  });

  it("says which notices will be owed, as owed then and not as missing", () => {
    const file = chatbot("qwen3", { delivery: ["on-device"], given: ["nothing"] });
    const notes = findingsIn(file)
      .filter(({ claim }) => claim === "licence-notices")
      .flatMap((finding) => finding.notes.map(({ text }) => text.en));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatch(/falls due on delivery, publication or launch/);
  });

  it("holds while tested, and becomes a breach once live", () => {
    const part = { delivery: ["on-device"], given: ["nothing"] };
    expect(standingOf(chatbot("qwen3", part, { stage: "testing" }), "licence-notices")).toBe("due-on-launch");
    const live = chatbot("qwen3", part, { stage: "live", revenue: "below-300k" });
    expect(standingOf(live, "licence-notices")).toBe("strong");
    for (const duty of ["algorithm-filing", "labelling"])
      expect(standingOf(chatbot("qwen3", part, { stage: "live", labels: "none" }), duty), duty).toBe("strong");
    const published = chatbot("qwen3", { delivery: ["published-full"], given: ["nothing"] }, { stage: "testing" });
    expect(standingOf(published, "licence-notices")).toBe("strong");
  });

  it("never covers what is done already", () => {
    expect(standingOf(chatbot("qwen3", {}, { filing: "filed" }), "algorithm-filing")).toBe("not-made-out");
  });

  it("has the registration that a licence asks for made before the use begins", () => {
    const registered = (application: string, stage: string) =>
      standingOf(chatbot("chatglm3-6b", { application }, { stage }), "licence-registration");
    expect(registered("none", "planning")).toBe("due-on-launch");
    expect(registered("pending", "testing")).toBe("due-on-launch");
    expect(registered("refused", "planning")).toBe("strong");
    expect(registered("none", "live")).toBe("strong");
  });

  it("leaves the GPL’s duties to the first delivery", () => {
    const shipped = (stage: string) =>
      checked({
        answers: { purpose: ["paid-product"], stage, users: ["mainland"], places: ["mainland"] },
        parts: [
          {
            id: "it",
            component: "inference-code",
            model: "llama-1",
            answers: {
              channel: "official-public",
              delivery: ["on-device"],
              "gpl-combination": "combined",
              "gpl-compliance": "none",
            },
          },
        ],
      });
    expect(standingOf(shipped("planning"), "gpl-distribution")).toBe("due-on-launch");
    expect(standingOf(shipped("live"), "gpl-distribution")).not.toBe("due-on-launch");
  });
});
