import type { AnswersFile, Part } from "../interview/answers";
import type { Claim } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import { type FindingBounds, type SubjectBounds, subjectBounds } from "./assess";
import { assessedParts } from "./facts-of";
import { findingId } from "./finding";

/**
 * Bounds under many small changes of one file. A part's findings rest on its own answers and the matter's, so what a
 * change leaves alone is not judged again.
 */
export type Trials = {
  /** Of one part or (null) of the matter; of these claims alone where they are named. */
  readonly subject: (file: AnswersFile, part: Part | null, only?: readonly Claim[]) => readonly SubjectBounds[];
  /** Of everything. */
  readonly all: (file: AnswersFile) => readonly FindingBounds[];
};

export function trialsOf(knowledge: Knowledge): Trials {
  const known = new Map<readonly Claim[], Map<string, readonly SubjectBounds[]>>();
  const matters = new WeakMap<AnswersFile["answers"], string>();
  const matterKey = ({ answers, matter }: AnswersFile): string => {
    const key = matters.get(answers) ?? JSON.stringify([answers, matter.date, matter.lawAsOf]);
    matters.set(answers, key);
    return key;
  };
  const subject: Trials["subject"] = (file, part, only = knowledge.claims) => {
    const judged = known.get(only) ?? new Map<string, readonly SubjectBounds[]>();
    known.set(only, judged);
    // What a part is called decides nothing: parts alike in all else are judged once.
    const key = `${part && JSON.stringify([part.component, part.model, part.answers])}|${matterKey(file)}`;
    const bounds = judged.get(key) ?? subjectBounds(knowledge, file, part, only);
    judged.set(key, bounds);
    return bounds;
  };
  return {
    subject,
    all: (file) =>
      [null, ...assessedParts(file)].flatMap((part) =>
        subject(file, part).map(({ claim, link, ...bounds }) => ({ id: findingId(claim, part, link), ...bounds })),
      ),
  };
}
