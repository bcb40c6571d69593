import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { assess, reachedAnswers } from "../../lib/engine";
import { offeredLevers, wordingOf } from "../../lib/engine/levers";
import { exposureRank } from "../../lib/engine/order";
import type { Answers } from "../../lib/interview";
import { caseOf } from "./cases";
import { checked, fileOf } from "./pattern";

const offers = (file: ReturnType<typeof checked>) =>
  new Map(offeredLevers(knowledge, reachedAnswers(knowledge, file)).map((offer) => [offer.lever.id, offer]));
const certain = (file: ReturnType<typeof checked>) =>
  [...offers(file).values()].filter((offer) => offer.certain).map(({ lever }) => lever.id);
const whatIf = (file: ReturnType<typeof checked>, lever: string) =>
  assess(knowledge, file).whatIf.find(({ levers }) => levers.join() === lever);

describe("a lever", () => {
  it("is offered with an if where the facts leave it open, and names what is open", () => {
    const open = offers(caseOf({ matter: { stage: "unknown", launched: "unknown" } })).get("suspend-public-service");
    expect(open?.certain).toBe(false);
    expect(open?.provided.map(({ en }) => en)).toEqual(["the service is already live"]);
    expect(open?.provided.map(({ zh }) => zh)).toEqual(["服务已经上线"]);
    expect(offers(caseOf()).get("suspend-public-service")?.certain).toBe(true);
    expect(offers(caseOf({ matter: { stage: "planning", revenue: "nothing" } })).has("suspend-public-service")).toBe(
      false,
    );
  });

  it("tells in the assessment whether it is certain, and which parts it concerns", () => {
    expect(whatIf(caseOf(), "replace-and-isolate")).toMatchObject({ certain: true, parts: ["it"] });
    expect(whatIf(caseOf(), "file-first")).toMatchObject({ certain: true, parts: [] });
    // What was not said is taken as given: a use goes on.
    expect(whatIf(caseOf({ part: { continuing: "unknown" } }), "replace-and-isolate")).toMatchObject({ certain: true });
    const untold = assess(knowledge, {
      version: 1,
      matter: { date: "2026-11-23" },
      answers: {},
      parts: [],
      scenarios: [],
    });
    expect(untold.whatIf.find(({ levers }) => levers.includes("replace-and-isolate"))).toMatchObject({
      certain: false,
    });
  });

  it("is worded for the stage: nobody who is live is told what to do before launch", () => {
    const stages: readonly (readonly [string, RegExp, RegExp])[] = [
      ["planning", /before launch/i, /suspend/i],
      ["testing", /before launch/i, /suspend/i],
      ["live", /suspend the public service until then/, /before launch/i],
    ];
    for (const [stage, says, never] of stages) {
      const file = caseOf({ matter: { stage, revenue: "nothing" } });
      const offer = offers(file).get("file-first");
      if (offer === undefined) throw new Error(stage);
      const { text, time } = wordingOf(knowledge, file, offer.lever, offer.parts);
      expect(`${text.en} ${time.en}`, stage).toMatch(says);
      expect(`${text.en} ${time.en}`, stage).not.toMatch(never);
      expect(`${text.zh}${time.zh}`.includes("上线之前"), stage).toBe(stage !== "live");
    }
  });

  it("ends its wordings with a row that always speaks", () => {
    for (const { id, wordings } of knowledge.levers) {
      expect(wordings.at(-1)?.when.op, id).toBe("always");
      expect(wordings.filter(({ when }) => when.op === "always").length, id).toBe(1);
    }
  });

  const hosted: Answers = { delivery: ["on-premise"] };
  it.each<readonly [string, ReturnType<typeof checked>, boolean]>([
    [
      "a closed product under a licence that allows hosting",
      fileOf({ model: "qwen1.5", part: hosted, matter: { stage: "testing" } }),
      true,
    ],
    ["a licence that bars hosting", caseOf({ part: hosted, matter: { stage: "testing" } }), false],
    [
      "one who publishes",
      fileOf({ model: "qwen1.5", part: { delivery: ["published-full"] }, matter: { stage: "testing" } }),
      false,
    ],
    [
      "one who publishes besides",
      fileOf({ model: "qwen1.5", part: { delivery: ["on-premise", "published-full"] }, matter: { stage: "testing" } }),
      false,
    ],
    ["a product that is live", fileOf({ model: "qwen1.5", part: hosted }), false],
  ])("to host instead is offered to a closed product only: %s", (_, file, expected) => {
    expect(offers(file).has("host-instead-of-shipping")).toBe(expected);
  });

  it.each(["not-yet", "service"])("never asks one with no file to preserve it: %s", (channel) => {
    const file = checked({
      answers: { stage: "planning", purpose: ["paid-product"] },
      parts: [{ id: "it", component: "weights", model: "llama-1", answers: { channel } }],
    });
    expect([...offers(file).keys()]).not.toContain("preserve-evidence");
    expect([...offers(file).keys()]).not.toContain("replace-and-isolate");
  });

  it("asks for consent before a release, an application in one’s own name, and no application where none can help", () => {
    const planned = (purpose: string) =>
      checked({
        answers: { stage: "planning", purpose: [purpose], revenue: "nothing" },
        parts: [
          {
            id: "it",
            component: "weights",
            model: "llama-1",
            answers: { channel: "not-yet", "intended-channel": "official-form", application: "none" },
          },
        ],
      });
    expect(certain(planned("academic-research"))).toContain("apply-truthfully");
    expect(certain(planned("paid-product"))).not.toContain("apply-truthfully");
    expect(certain(planned("paid-product"))).toContain("drop-the-plan");
    const release = caseOf({ part: { delivery: ["published-full"], online: "removed" }, matter: { stage: "testing" } });
    expect(certain(release)).toContain("gate-the-release");
    expect(certain(caseOf())).not.toContain("gate-the-release");
  });

  it("keeps to research where the licence allows research only", () => {
    const beyond = caseOf({
      part: {
        channel: "official-form",
        application: "approved",
        terms: "signed-form",
        "terms-party": "this-organisation",
      },
    });
    expect(certain(beyond)).toContain("keep-to-research");
    expect(certain(caseOf({ matter: { purpose: ["academic-research"], revenue: "nothing" } }))).not.toContain(
      "keep-to-research",
    );
  });

  it("warns that a request shows access, and only one who took files from elsewhere", () => {
    const text = (file: ReturnType<typeof checked>) => {
      const offer = offers(file).get("obtain-licence");
      if (offer === undefined) throw new Error("not offered");
      return wordingOf(knowledge, file, offer.lever, offer.parts).text;
    };
    expect(text(caseOf()).en).toMatch(/First stop .*isolate.*counsel.*an approach shows access/);
    expect(text(caseOf()).zh).toMatch(/先停用并隔离文件.*律师.*接洽会表明接触过其文件/);
    const refused = fileOf({ model: "mistral-large-2", part: { knowledge: "unknown" } });
    expect(text(refused).en).not.toMatch(/shows access/);
  });
});

describe("what is still to come", () => {
  it("is told apart from what has happened", () => {
    const isolate = whatIf(
      caseOf({
        matter: {
          opinion: "no",
          labels: "both",
          "provider-measures": ["agreement", "complaints", "unlawful-content", "minors", "identity"],
        },
      }),
      "replace-and-isolate",
    );
    if (isolate === undefined) throw new Error("not tried");
    expect(exposureRank(isolate.overall.upper)).toBeGreaterThan(exposureRank(isolate.ahead.upper));
    const copied = isolate.remains.find(({ finding }) => finding === "copyright-reproduction/it");
    expect(copied).toMatchObject({ exposure: expect.not.stringMatching("none"), ahead: "none" });
  });

  it("keeps a part whose files others can still reach", () => {
    const online = { delivery: ["published-full"], online: "online" };
    const ahead = (part: Answers) =>
      whatIf(caseOf({ part }), "replace-and-isolate")?.remains.some(
        ({ finding, ahead }) => finding === "copyright-communication/it" && ahead !== "none",
      );
    expect(ahead(online)).toBe(true);
    expect(ahead({ ...online, online: "removed" })).toBe(false);
  });

  it("ends the supply when the files are taken down, and leaves what was supplied", () => {
    const down = whatIf(
      caseOf({ part: { channel: "mirror", delivery: ["published-full"], online: "online" } }),
      "remove-online",
    );
    const supplied = down?.remains.find(({ finding }) => finding === "copyright-communication/it");
    expect(supplied?.exposure).not.toBe("none");
    expect(supplied?.ahead).toBe("none");
  });

  it("is never worse than the whole", () => {
    for (const file of [
      caseOf(),
      caseOf({ part: { continuing: "unknown" } }),
      caseOf({ matter: { stage: "unknown", launched: "unknown" } }),
    ])
      for (const { levers, overall, ahead, drops } of assess(knowledge, reachedAnswers(knowledge, file)).whatIf) {
        expect(exposureRank(ahead.upper), levers.join()).toBeLessThanOrEqual(exposureRank(overall.upper));
        for (const { from, to } of drops) expect(exposureRank(to)).toBeLessThan(exposureRank(from));
      }
  });
});
