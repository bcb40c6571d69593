import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { assess, findingBounds, findingsOf, overallOf } from "../../lib/engine";
import { withAnswer } from "../../lib/engine/facts-of";
import { exposureRank } from "../../lib/engine/order";
import type { AnswersFile } from "../../lib/interview";
import { answerTo, coherent, fileWith, unknownPlaces } from "./arbitrary";

const runs = { numRuns: 400, seed: 20261123 };

/** A file with some unknowns, and the same file with one of them answered. */
const oneMoreAnswer: fc.Arbitrary<{ before: AnswersFile; after: AnswersFile }> = fileWith(55).chain((before) => {
  const places = unknownPlaces(before);
  if (places.length === 0) return fc.constant({ before, after: before });
  return fc.constantFrom(...places).chain(({ part, question }) =>
    answerTo(question).map((value) => ({
      before,
      after: withAnswer(before, { part, question: question.id }, value),
    })),
  );
});

const interval = (file: AnswersFile, id: string) => {
  const found = findingBounds(knowledge, file).find((finding) => finding.id === id);
  return found === undefined
    ? { lower: 0, upper: 0, assessed: true }
    : { lower: exposureRank(found.lower), upper: exposureRank(found.upper), assessed: found.assessed };
};

describe("the engine", () => {
  it("never widens a finding by an answer: what a completion gives lies within the printed interval", () => {
    fc.assert(
      fc.property(oneMoreAnswer, ({ before, after }) => {
        // Bounds leave out what the checker refuses.
        fc.pre(coherent(after));
        const ids = new Set(
          [...findingBounds(knowledge, before), ...findingBounds(knowledge, after)].map((finding) => finding.id),
        );
        for (const id of ids) {
          const wide = interval(before, id);
          const narrow = interval(after, id);
          if (!narrow.assessed || !wide.assessed) continue;
          expect(narrow.lower).toBeGreaterThanOrEqual(wide.lower);
          expect(narrow.upper).toBeLessThanOrEqual(wide.upper);
        }
      }),
      { ...runs, numRuns: 1500 },
    );
  });

  it("keeps every element's result among those it called possible", () => {
    fc.assert(
      fc.property(oneMoreAnswer, ({ before, after }) => {
        // Bounds leave out what the checker refuses.
        fc.pre(coherent(after));
        const wide = findingsOf(knowledge, before);
        for (const finding of findingsOf(knowledge, after)) {
          const earlier = wide.find((other) => other.id === finding.id);
          if (earlier === undefined || earlier.standing === "not-assessed") continue;
          for (const element of finding.elements) {
            const possible = earlier.elements.find((other) => other.id === element.id)?.possible ?? [];
            for (const result of element.possible) expect(possible).toContain(result);
          }
        }
      }),
      runs,
    );
  });

  it("puts the lower bound never above the upper, and the overall at the worst finding", () => {
    fc.assert(
      fc.property(fileWith(60), (file) => {
        const findings = findingsOf(knowledge, file);
        for (const finding of findings)
          expect(exposureRank(finding.lower)).toBeLessThanOrEqual(exposureRank(finding.upper));
        const assessed = findings.filter((finding) => finding.standing !== "not-assessed");
        const worst = Math.max(0, ...assessed.map((finding) => exposureRank(finding.upper)));
        expect(exposureRank(overallOf(findings).upper)).toBe(worst);
      }),
      runs,
    );
  });

  it("gives the same bounds with and without explanation", () => {
    fc.assert(
      fc.property(fileWith(60), (file) => {
        const explained = findingsOf(knowledge, file).map(({ id, lower, upper, standing }) => ({
          id,
          lower,
          upper,
          assessed: standing !== "not-assessed",
        }));
        expect(findingBounds(knowledge, file)).toEqual(explained);
      }),
      runs,
    );
  });

  it("leaves a finding open only where it can name the question that would settle it", () => {
    fc.assert(
      fc.property(fileWith(60), (file) => {
        for (const finding of findingsOf(knowledge, file)) {
          for (const element of finding.elements) {
            if (element.result === "open")
              expect(element.settledBy.length, `${finding.id} ${element.id}`).toBeGreaterThan(0);
          }
        }
      }),
      runs,
    );
  });

  it("rests every conclusion on a test and an authority", () => {
    fc.assert(
      fc.property(fileWith(80), (file) => {
        for (const finding of findingsOf(knowledge, file)) {
          if (finding.standing === "not-assessed") continue;
          expect(finding.citations.length).toBeGreaterThan(0);
          for (const element of finding.elements) {
            expect(element.grounds.length).toBeGreaterThan(0);
            for (const ground of element.grounds)
              expect(ground.citations.length, `${finding.id} ${element.id} ${ground.test}`).toBeGreaterThan(0);
          }
        }
      }),
      runs,
    );
  });

  it("is deterministic and leaves its input alone", () => {
    fc.assert(
      fc.property(fileWith(70), (file) => {
        const before = JSON.stringify(file);
        expect(JSON.stringify(assess(knowledge, file))).toBe(JSON.stringify(assess(knowledge, JSON.parse(before))));
        expect(JSON.stringify(file)).toBe(before);
      }),
      { ...runs, numRuns: 25 },
    );
  });

  it("fails closed: a claim that throws reads as not assessed", () => {
    const [first, ...rest] = knowledge.claims;
    if (first === undefined) throw new Error("no claims");
    const broken = {
      ...knowledge,
      claims: [{ ...first, relevantWhen: { op: "is" as const, fact: "no-such-fact", values: ["x"] } }, ...rest],
    };
    const file: AnswersFile = {
      version: 1,
      matter: { date: "2026-11-23" },
      answers: {},
      parts: [{ id: "code", component: "inference-code", model: "llama-1", answers: {} }],
      scenarios: [],
    };
    const finding = findingsOf(broken, file).find((found) => found.claim === first.id);
    expect(finding?.standing).toBe("not-assessed");
    expect(finding?.notAssessed).toBe("failed");
    expect(overallOf(findingsOf(broken, file)).notAssessed).toContain(finding?.id);
  });
});
