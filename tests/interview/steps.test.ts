import { describe, expect, it } from "vitest";
import { knowledge } from "../../content";
import { assess, reachedAnswers } from "../../lib/engine";
import { type AnswersFile, emptyFile, interviewSteps } from "../../lib/interview";

const fileWith = (answers: AnswersFile["answers"], part: AnswersFile["answers"], model = "llama-1"): AnswersFile => ({
  ...emptyFile("2026-11-23"),
  answers,
  parts: [{ id: "weights", component: "weights", model, answers: part }],
});
const asked = (file: AnswersFile) => interviewSteps(knowledge, file).map((step) => step.question.id);

describe("the interview", () => {
  it("asks nothing of a part that is the user's own but what leaves their hands", () => {
    expect(asked(fileWith({}, {}, "own"))).not.toContain("channel");
    expect(asked(fileWith({}, {}, "own"))).not.toContain("terms");
  });

  it("asks about the GPL only of code that is handed over", () => {
    const code = (delivery: string[]): AnswersFile => ({
      ...emptyFile("2026-11-23"),
      parts: [
        { id: "c", component: "inference-code", model: "llama-1", answers: { channel: "official-public", delivery } },
      ],
    });
    expect(asked(code(["hosted"]))).not.toContain("gpl-compliance");
    expect(asked(code(["on-device"]))).toContain("gpl-compliance");
    expect(asked(fileWith({}, { delivery: ["on-device"] }))).not.toContain("gpl-compliance");
  });

  it("asks about filing only where the mainland public is served", () => {
    expect(asked(fileWith({ users: ["eu"] }, {}))).not.toContain("filing");
    expect(asked(fileWith({ users: ["mainland"], audience: "public" }, {}))).toContain("filing");
  });

  it("shows only the options that fit the component", () => {
    const step = interviewSteps(knowledge, fileWith({}, {})).find((found) => found.question.id === "modification");
    expect(step?.options.map((option) => option.id)).not.toContain("edited");
  });

  it("keeps answers on a branch that was left out of the result", () => {
    const left = fileWith({ users: ["eu"], audience: "public", filing: "none", opinion: "yes" }, {});
    expect(Object.keys(reachedAnswers(knowledge, left).answers)).toEqual(["users"]);
    const without = fileWith({ users: ["eu"] }, {});
    expect(assess(knowledge, left).findings).toEqual(assess(knowledge, without).findings);
  });
});
