import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { assess, reachedAnswers } from "../../lib/engine";
import { evaluate } from "../../lib/engine/evaluate";
import { factsOf, withAnswer } from "../../lib/engine/facts-of";
import { exposureRank } from "../../lib/engine/order";
import { statedTrialsOf } from "../../lib/engine/stated-trials";
import { trialsOf } from "../../lib/engine/trials";
import type { Answers, AnswersFile } from "../../lib/interview";
import { coherent, fileWith } from "./arbitrary";

const runs = { numRuns: 150, seed: 20261125 };
const plan = (model: string, part: Answers, answers: Answers): AnswersFile => ({
  version: 1,
  matter: { date: "2026-11-25" },
  answers,
  parts: [{ id: "it", component: "weights", model, answers: part }],
  scenarios: [],
});
const stated = (file: AnswersFile) =>
  statedTrialsOf(knowledge, trialsOf(knowledge)).file(reachedAnswers(knowledge, file));

describe("the verdict on the plan as stated", () => {
  it("lies within the interval, overall and in each finding", () => {
    fc.assert(
      fc.property(fileWith(30), (file) => {
        fc.pre(coherent(file) && coherent(stated(file).file));
        const { overall, findings } = assess(knowledge, file);
        const within = (inner: typeof overall.stated | { lower: never; upper: never }, outer: typeof overall) => {
          expect(exposureRank(inner.lower)).toBeGreaterThanOrEqual(exposureRank(outer.lower));
          expect(exposureRank(inner.upper)).toBeLessThanOrEqual(exposureRank(outer.upper));
        };
        within(overall.stated, overall);
        for (const finding of findings) {
          if (finding.standing === "not-assessed" || finding.stated?.standing === "not-assessed") continue;
          expect(finding.stated).toBeDefined();
          expect(exposureRank(finding.stated?.lower ?? "none")).toBeGreaterThanOrEqual(exposureRank(finding.lower));
          expect(exposureRank(finding.stated?.upper ?? "high")).toBeLessThanOrEqual(exposureRank(finding.upper));
        }
      }),
      runs,
    );
  });

  it("presumes nothing that was answered, and never an answer that the checker would refuse", () => {
    fc.assert(
      fc.property(fileWith(40), (given) => {
        const file = reachedAnswers(knowledge, given);
        fc.pre(coherent(file));
        const { presumed, file: filled } = stated(file);
        for (const { question, part } of presumed) {
          const answers = part === null ? file.answers : file.parts.find(({ id }) => id === part)?.answers;
          expect(answers?.[question] ?? "unknown").toBe("unknown");
        }
        for (const contradiction of knowledge.contradictions) expect(refused(filled, contradiction.id)).toBe(false);
      }),
      runs,
    );
  });

  it("does not move when a question is answered as presumed: only the list of presumptions does", () => {
    fc.assert(
      fc.property(fileWith(30), fc.nat(), (given, pick) => {
        const file = reachedAnswers(knowledge, given);
        fc.pre(coherent(file));
        // One of a list settles nothing and cannot be answered as such.
        const settles = ({ question, value }: { question: string; value: unknown }) =>
          knowledge.questions.find(({ id }) => id === question)?.kind !== "one" || typeof value === "string";
        const presumed = assess(knowledge, file).presumed.filter(settles);
        const one = presumed[pick % Math.max(1, presumed.length)];
        fc.pre(one !== undefined);
        if (one === undefined) return;
        const before = assess(knowledge, file);
        const after = assess(knowledge, withAnswer(file, one, one.value));
        expect(after.overall.stated).toEqual(before.overall.stated);
        expect(after.presumed).toEqual(
          before.presumed.filter(({ question, part }) => question !== one.question || part !== one.part),
        );
        const levels = ({ findings }: typeof after) =>
          new Map(findings.map(({ id, stated: level }) => [id, [level?.standing, level?.lower, level?.upper]]));
        for (const [id, level] of levels(after)) expect(level, id).toEqual(levels(before).get(id));
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it("branches by what moves it, each branch the verdict that the answer would give", () => {
    const file = plan("llama-1", { channel: "not-yet" }, { purpose: ["academic-research"] });
    const { branches } = assess(knowledge, file);
    expect(branches[0]?.question).toBe("intended-channel");
    for (const { question, part, options } of branches) {
      for (const { value, lower, upper } of options) {
        const { overall } = assess(knowledge, withAnswer(file, { question, part }, value));
        expect([lower, upper], `${question} ${value}`).toEqual([overall.stated.lower, overall.stated.upper]);
      }
      expect(new Set(options.map(({ lower, upper }) => `${lower} ${upper}`)).size).toBeGreaterThan(1);
    }
    const refs = branches.map(({ question, part }) => `${question} ${part}`);
    expect(new Set(refs).size).toBe(refs.length);
  });

  it("asks first for the asker’s own acts, and for no day before it is known what happened on it", () => {
    const untold: AnswersFile = { version: 1, matter: { date: "2026-11-25" }, answers: {}, parts: [], scenarios: [] };
    const first = assess(knowledge, untold).openQuestions.slice(0, 3);
    expect(first[0]?.question).toBe("purpose");
    for (const { question } of first)
      expect(knowledge.questions.find(({ id }) => id === question)?.kind, question).not.toBe("date");
  });

  it("has no presumption for a question that does not exist, nor a value that is no option", () => {
    for (const { question, rows } of knowledge.presumptions) {
      const known = knowledge.questions.find(({ id }) => id === question);
      expect(known, question).toBeDefined();
      for (const { value } of rows) {
        if (known?.kind === "date") expect(value).toBe("latest");
        else
          for (const id of [value].flat())
            expect(
              known?.options.map((option) => option.id),
              question,
            ).toContain(id);
      }
    }
  });
});

describe("a plan", () => {
  it("is at least what it would be once live (kind 01)", () => {
    for (const way of ["torrent", "mirror", "official-form", "colleague"]) {
      const planned = plan("llama-1", { channel: "not-yet", "intended-channel": way }, { purpose: ["paid-product"] });
      const once = plan("llama-1", { channel: way }, { purpose: ["paid-product"] });
      const [before, live] = [assess(knowledge, planned), assess(knowledge, once)];
      expect(exposureRank(before.overall.stated.upper), way).toBeGreaterThanOrEqual(
        exposureRank(live.overall.stated.upper),
      );
      expect(before.overall.stated.lower, way).not.toBe("none");
      expect(before.findings.filter(({ part }) => part !== null).every(({ planned: is }) => is)).toBe(true);
    }
  });

  it("keeps a model that the knowledge does not hold not assessed", () => {
    const { overall } = assess(knowledge, plan("unlisted", { channel: "not-yet" }, { purpose: ["paid-product"] }));
    expect(overall.stated.notAssessed).toContain("copyright-reproduction/it");
  });
});

/** Kind 06: what the checker refuses is no possibility. */
describe("bounds", () => {
  it("leave out revenue of mere research, and of a plan", () => {
    const research = assess(
      knowledge,
      plan("llama-1", { channel: "mirror" }, { purpose: ["academic-research"], places: ["mainland"] }),
    );
    const settled = assess(
      knowledge,
      plan(
        "llama-1",
        { channel: "mirror" },
        { purpose: ["academic-research"], places: ["mainland"], revenue: "nothing" },
      ),
    );
    expect([research.overall.lower, research.overall.upper]).toEqual([settled.overall.lower, settled.overall.upper]);
    const planning = factsOf(knowledge, plan("llama-1", {}, { stage: "planning" }), null).get("revenue");
    expect(planning).toEqual({ kind: "one", possible: ["nothing"] });
  });

  it("begin no earlier than the model’s release", () => {
    const file = plan("llama-1", { channel: "torrent" }, { purpose: ["paid-product"] });
    const { findings } = assess(knowledge, file);
    for (const { acts } of findings)
      for (const { act, from } of acts)
        if (act !== "launch" && act !== "service") expect(from ?? "", act).toMatch(/^202[3-9]/);
    expect(findings.flatMap(({ citations }) => citations).filter((id) => id.startsWith("copyright-law-2010"))).toEqual(
      [],
    );
  });
});

function refused(file: AnswersFile, id: string): boolean {
  const one = knowledge.contradictions.find((contradiction) => contradiction.id === id);
  if (one === undefined) return false;
  const subjects = one.scope === "matter" ? [null] : file.parts;
  return subjects.some((part) => evaluate(one.when, factsOf(knowledge, file, part)) === true);
}
