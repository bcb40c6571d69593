import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { findingBounds } from "../../lib/engine";
import { dependentClaims } from "../../lib/engine/dependents";
import { withAnswer } from "../../lib/engine/facts-of";
import { trialsOf } from "../../lib/engine/trials";
import { answerTo, fileWith, unknownPlaces } from "./arbitrary";

/** A file, and the same file with one unknown answered. */
const oneAnswer = fileWith(45).chain((before) => {
  const places = unknownPlaces(before);
  if (places.length === 0) return fc.constant(null);
  return fc.constantFrom(...places).chain(({ part, question }) =>
    answerTo(question).map((value) => {
      const ref = { part, question: question.id };
      return { before, ref, after: withAnswer(before, ref, value) };
    }),
  );
});

describe("trying out an answer", () => {
  it("judges as the whole would, and what it leaves alone does not move", () => {
    fc.assert(
      fc.property(oneAnswer, (trial) => {
        if (trial === null) return;
        const { before, ref, after } = trial;
        const trials = trialsOf(knowledge);
        const claims = dependentClaims(knowledge, ref.question);
        const whole = new Map(findingBounds(knowledge, after).map((bounds) => [bounds.id, bounds]));
        const earlier = findingBounds(knowledge, before);
        for (const part of [null, ...after.parts]) {
          const from = { file: before, part: part && (before.parts[0] ?? null), question: ref.question };
          for (const { claim, link, ...bounds } of trials.subject(after, part, claims, from)) {
            const id = [claim.id, part?.id, link?.id].filter(Boolean).join("/");
            expect({ id, ...bounds }).toEqual(whole.get(id));
          }
        }
        const moved = earlier.filter(
          ({ id }) => JSON.stringify(whole.get(id)) !== JSON.stringify(earlier.find((one) => one.id === id)),
        );
        for (const { id } of moved) expect(claims.map((claim) => claim.id)).toContain(id.split("/")[0]);
      }),
      { numRuns: 500, seed: 20261125 },
    );
  });
});
