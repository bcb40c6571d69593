import type { AnswersFile, AnswerValue, Part } from "../interview/answers";
import type { Lever } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import { evaluate } from "./evaluate";
import { assessedParts, factsOf } from "./facts-of";
import { linksOf } from "./links";

/** A lever's value that stands for the day of the memo: what a change made today would answer. */
const today = "memo-date";

/** The levers that the facts leave to the user, in content's order. */
export function offeredLevers(knowledge: Knowledge, file: AnswersFile): readonly Lever[] {
  return [...knowledge.levers]
    .sort((a, b) => a.order - b.order)
    .filter((lever) =>
      changesParts(lever) ? partsFor(knowledge, file, lever).length > 0 : offered(knowledge, file, lever, null),
    );
}

/** The answers as they would stand once the lever was pulled. Past facts stay as they are. */
export function applyLever(knowledge: Knowledge, file: AnswersFile, lever: Lever): AnswersFile {
  const targets = new Set(partsFor(knowledge, file, lever).map((part) => part.id));
  const change = (scope: "part" | "matter") =>
    Object.fromEntries(
      lever.sets
        .filter((set) => set.scope === scope)
        .map((set): [string, AnswerValue] => [set.question, set.value === today ? file.matter.date : set.value]),
    );
  return {
    ...file,
    answers: { ...file.answers, ...change("matter") },
    parts: assessedParts(file).map((part) =>
      targets.has(part.id) ? { ...part, answers: { ...part.answers, ...change("part") } } : part,
    ),
  };
}

const changesParts = (lever: Lever): boolean => lever.sets.some((set) => set.scope === "part");

function partsFor(knowledge: Knowledge, file: AnswersFile, lever: Lever): readonly Part[] {
  if (!changesParts(lever)) return [];
  return assessedParts(file).filter((part) => offered(knowledge, file, lever, part));
}

const offered = (knowledge: Knowledge, file: AnswersFile, lever: Lever, part: Part | null): boolean =>
  part === null
    ? evaluate(lever.offeredWhen, factsOf(knowledge, file, null)) === true
    : linksOf(knowledge.models, part).some(
        (link) => evaluate(lever.offeredWhen, factsOf(knowledge, file, part, link)) === true,
      );
