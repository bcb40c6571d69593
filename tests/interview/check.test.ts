import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { examples } from "../../content/examples";
import { checkAnswersFile, type Problem } from "../../lib/interview";

const matter = { date: "2026-11-23" };
const part = { id: "weights", component: "weights", model: "llama-1", answers: {} };

const problemsOf = (input: unknown): readonly Problem[] => {
  const checked = checkAnswersFile(knowledge, input);
  return checked.ok ? [] : checked.problems;
};
const paths = (input: unknown): readonly string[] => problemsOf(input).map((problem) => problem.path);

describe("checkAnswersFile", () => {
  it("accepts the least that says anything", () => {
    expect(problemsOf({ version: 1, matter })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["no object", [], ""],
    ["a wrong version", { version: 2, matter }, "version"],
    ["an unknown field", { version: 1, matter, extra: 1 }, "extra"],
    ["no date", { version: 1, matter: {} }, "matter.date"],
    ["an impossible day of the memo", { version: 1, matter: { date: "2026-02-30" } }, "matter.date"],
    ["an unknown question", { version: 1, matter, answers: { nonsense: "x" } }, "answers.nonsense"],
    [
      "a part's question asked of the matter",
      { version: 1, matter, answers: { channel: "torrent" } },
      "answers.channel",
    ],
    ["an answer that is no option", { version: 1, matter, answers: { stage: "yesterday" } }, "answers.stage"],
    [
      "one answer where several are asked",
      { version: 1, matter, answers: { purpose: "paid-product" } },
      "answers.purpose",
    ],
    ["an empty list", { version: 1, matter, answers: { purpose: [] } }, "answers.purpose"],
    [
      "answers that exclude each other",
      { version: 1, matter, answers: { users: ["none", "mainland"] } },
      "answers.users",
    ],
    [
      "an impossible day",
      { version: 1, matter, parts: [{ ...part, answers: { channel: "torrent", acquired: "2023-02-30" } }] },
      "parts[0].answers.acquired",
    ],
    [
      "a day that lies ahead",
      { version: 1, matter, parts: [{ ...part, answers: { channel: "torrent", acquired: "2027-01-01" } }] },
      "parts[0].answers.acquired",
    ],
    [
      "acquisition before release",
      { version: 1, matter, parts: [{ ...part, answers: { channel: "torrent", acquired: "2023-02-01" } }] },
      "parts[0].answers.acquired",
    ],
    [
      "launch before acquisition",
      {
        version: 1,
        matter,
        answers: { stage: "live", launched: "2023-03-01" },
        parts: [{ ...part, answers: { channel: "torrent", acquired: "2023-05-01" } }],
      },
      "answers.launched",
    ],
    [
      "an end before the beginning",
      {
        version: 1,
        matter,
        parts: [
          { ...part, answers: { channel: "torrent", acquired: "2023-05-01", continuing: "stopped", ended: "2023-04" } },
        ],
      },
      "parts[0].answers.ended",
    ],
    [
      "own work that is another's",
      { version: 1, matter, parts: [{ ...part, answers: { channel: "own-work" } }] },
      "parts[0].answers.channel",
    ],
    [
      "a public download that never was",
      { version: 1, matter, parts: [{ ...part, answers: { channel: "official-public" } }] },
      "parts[0].answers.channel",
    ],
    [
      "a link without approval",
      { version: 1, matter, parts: [{ ...part, answers: { channel: "official-form", application: "refused" } }] },
      "parts[0].answers.application",
    ],
    [
      "research that earns",
      { version: 1, matter, answers: { purpose: ["academic-research"], revenue: "from-5m" } },
      "answers.revenue",
    ],
    ["an unknown model", { version: 1, matter, parts: [{ ...part, model: "gpt-9" }] }, "parts[0].model"],
    ["an unknown component", { version: 1, matter, parts: [{ ...part, component: "soul" }] }, "parts[0].component"],
    ["two parts of one id", { version: 1, matter, parts: [part, part] }, "parts[1].id"],
    ["a long text", { version: 1, matter, answers: { "own-words": "x".repeat(5000) } }, "answers.own-words"],
    [
      "a fault in the second plan",
      { version: 1, matter, scenarios: [{ id: "b", answers: { stage: "never" }, parts: [] }] },
      "scenarios[0].answers.stage",
    ],
  ])("refuses %s and names the field", (_, input, path) => {
    expect(paths(input)).toContain(path);
    for (const { message, fix } of problemsOf(input)) {
      for (const text of [message, fix]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it("treats keys with a meaning to JavaScript as unknown fields", () => {
    const input = JSON.parse(
      '{"version":1,"matter":{"date":"2026-11-23"},"answers":{"__proto__":"x","constructor":"y"},"__proto__":{"polluted":true}}',
    );
    expect(paths(input)).toEqual(expect.arrayContaining(["__proto__", "answers.__proto__", "answers.constructor"]));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (answers, parts, scenarios) => {
        expect(() => checkAnswersFile(knowledge, { version: 1, matter, answers, parts, scenarios })).not.toThrow();
        expect(() => checkAnswersFile(knowledge, answers)).not.toThrow();
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("gives back what it was given", () => {
    for (const example of examples) {
      const checked = checkAnswersFile(knowledge, JSON.parse(JSON.stringify(example.file)));
      expect(checked).toEqual({ ok: true, file: example.file });
    }
  });
});
