import type { AnswersFile, Part } from "../interview/answers";
import type { Claim } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import { type FindingBounds, type SubjectBounds, settingsOf, subjectBounds } from "./assess";
import { assessedParts } from "./facts-of";
import { findingId, type Setting } from "./finding";

/**
 * Bounds under many small changes of one file. A part's findings rest on its own answers and the matter's, so what a
 * change leaves alone is not judged again.
 */
export type Trials = {
  /** Of one part or (null) of the matter; of these claims alone where they are named. */
  readonly subject: (
    file: AnswersFile,
    part: Part | null,
    only?: readonly Claim[],
    from?: VariedFrom,
  ) => readonly SubjectBounds[];
  /** Of everything. */
  readonly all: (file: AnswersFile) => readonly FindingBounds[];
};

/** The file and part from which one answer was changed, and its question. */
export type VariedFrom = { readonly file: AnswersFile; readonly part: Part | null; readonly question: string };

export function trialsOf(knowledge: Knowledge): Trials {
  const known = new Map<readonly Claim[], Map<string, readonly SubjectBounds[]>>();
  const matters = new WeakMap<AnswersFile["answers"], string>();
  const matterKey = ({ answers, matter }: AnswersFile): string => {
    const key = matters.get(answers) ?? JSON.stringify([answers, matter.date, matter.lawAsOf]);
    matters.set(answers, key);
    return key;
  };
  const keyOf = (file: AnswersFile, part: Part | null): string =>
    // What a part is called decides nothing: parts alike in all else are judged once.
    `${part && JSON.stringify([part.component, part.model, part.answers])}|${matterKey(file)}`;
  const settings = new Map<string, readonly Setting[]>();
  const settingsFrom = ({ file, part }: VariedFrom): readonly Setting[] => {
    const key = keyOf(file, part);
    const made = settings.get(key) ?? settingsOf(knowledge, file, part);
    settings.set(key, made);
    return made;
  };
  const subject: Trials["subject"] = (file, part, only = knowledge.claims, from) => {
    const judged = known.get(only) ?? new Map<string, readonly SubjectBounds[]>();
    known.set(only, judged);
    const key = keyOf(file, part);
    const varied = from && { settings: settingsFrom(from), question: from.question };
    const bounds = judged.get(key) ?? subjectBounds(knowledge, file, part, only, varied);
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
