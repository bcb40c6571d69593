import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { assess } from "../../lib/engine";
import { exposureRank } from "../../lib/engine/order";
import { situations } from ".";
import { fileOf } from "./situation";

/** Where the stated verdict differs from what a careful lawyer said, and why it was left; never two levels. */
const differing: Readonly<Record<string, string>> = {
  "hunyuan-large-no-powered-by": "what a licence only encourages is no duty, and no finding says that it was left out",
  "mistral-large-evaluation": "whether the tests serve revenue was not said, so the evaluation stays arguable",
  "llama-3-netdisk-study":
    "a licence offered to whoever uses the files covers them; the gate passed by breaks no term of it",
  "vicuna-v1.5-plan": "a claim against the taker of a model trained on outputs is remote, and printed as a note",
  "flux-dev-prints": "the engine reads the purpose of the model’s use, not that only outputs were sold",
};

const verdictOf = (situation: (typeof situations)[number]) => assess(knowledge, fileOf(situation)).overall.stated;

describe("sixty situations as their askers told them", () => {
  it.each(situations.filter(({ id }) => differing[id] === undefined).map((one) => [one.id, one] as const))(
    "%s",
    (_, situation) => {
      const { lower, upper, notAssessed } = verdictOf(situation);
      expect([lower, upper]).toEqual([situation.level, situation.level]);
      if (situation.notAssessed) expect(notAssessed.length).toBeGreaterThan(0);
    },
  );

  it.each(situations.filter(({ id }) => differing[id] !== undefined).map((one) => [one.id, one] as const))(
    "%s differs, and by one level",
    (_, situation) => {
      const { lower, upper } = verdictOf(situation);
      const apart = [lower, upper].map((level) => Math.abs(exposureRank(level) - exposureRank(situation.level)));
      expect(Math.max(...apart)).toBe(1);
    },
  );

  it("gives at least fifty-four as the lawyer did", () => {
    expect(situations.length - Object.keys(differing).length).toBeGreaterThanOrEqual(54);
    expect(Object.keys(differing).filter((id) => !situations.some((one) => one.id === id))).toEqual([]);
  });
});
