import type { AnswersFile, AnswerValue, Part } from "../interview/answers";
import type { Lever } from "../knowledge/claim";
import type { Knowledge } from "../knowledge/knowledge";
import type { Text } from "../knowledge/text";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";
import { assessedParts, factsOf, viewsOf } from "./facts-of";
import { linksOf } from "./links";

/** A lever's value that stands for the day of the memo: what a change made today would answer. */
const today = "memo-date";

/** A lever that can or may be pulled, and what it would still need where the facts leave it open. */
export type Offer = {
  readonly lever: Lever;
  readonly certain: boolean;
  /** The parts that it concerns; none where it is of the matter. */
  readonly parts: readonly string[];
  readonly provided: readonly Text[];
  /** How many of its needs are settled. */
  readonly settled: number;
};

/** The levers that the facts leave to the user, in order of time; those not settled only where nothing is. */
export function offeredLevers(knowledge: Knowledge, file: AnswersFile): readonly Offer[] {
  const views = offerViews(knowledge, file);
  return [...knowledge.levers]
    .sort((a, b) => a.order - b.order)
    .flatMap((lever): readonly Offer[] => {
      const tried = (lever.scope === "matter" ? [views.matter] : views.parts).flatMap(({ part, facts }) => {
        const open = leastOpen(lever, facts);
        return open === null ? [] : [{ part, open }];
      });
      const settled = tried.filter(({ open }) => open.length === 0);
      const chosen = settled.length > 0 ? settled : tried;
      if (chosen.length === 0) return [];
      const provided = chosen.map(({ open }) => open).sort((a, b) => a.length - b.length)[0] ?? [];
      return [
        {
          lever,
          certain: settled.length > 0,
          parts: chosen.flatMap(({ part }) => (part === null ? [] : [part.id])),
          provided,
          settled: lever.offeredWhen.length - provided.length,
        },
      ];
    });
}

type View = { readonly part: Part | null; readonly facts: readonly Facts[] };

function offerViews(
  knowledge: Knowledge,
  file: AnswersFile,
): { readonly matter: View; readonly parts: readonly View[] } {
  return {
    matter: { part: null, facts: [factsOf(knowledge, file, null)] },
    parts: assessedParts(file).map((part) => ({
      part,
      facts: linksOf(knowledge.models, part)
        .filter(({ relation }) => relation !== "outputs-of")
        .map((link) => factsOf(knowledge, file, part, link)),
    })),
  };
}

/** What the lever still needs on the link on which least is open; null where it can be of no use on any. */
function leastOpen(lever: Lever, links: readonly Facts[]): readonly Text[] | null {
  const possible = links.flatMap((facts) => {
    const results = lever.offeredWhen.map(({ when, provided }) => ({ provided, result: evaluate(when, facts) }));
    if (results.some(({ result }) => result === false)) return [];
    return [results.filter(({ result }) => result === null).map(({ provided }) => provided)];
  });
  return possible.sort((a, b) => a.length - b.length)[0] ?? null;
}

/** The words for a lever on these facts: the first row that is true on a part that it concerns. */
export function wordingOf(
  knowledge: Knowledge,
  file: AnswersFile,
  lever: Lever,
  parts: readonly string[],
): Lever["wordings"][number] {
  const concerned = assessedParts(file).filter(({ id }) => parts.includes(id));
  const views = (concerned.length === 0 ? [null] : concerned).flatMap((part) => viewsOf(knowledge, file, part));
  const row = lever.wordings.find(({ when }) => views.some((facts) => evaluate(when, facts) === true));
  if (row === undefined) throw new Error(`No wording of ${lever.id} speaks`);
  return row;
}

/** Offers without those that come to the same change as an earlier one. */
export function distinctChanges(offers: readonly Offer[]): readonly Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ lever, parts }) => {
    if (lever.sets.length === 0) return true;
    const key = JSON.stringify([lever.sets, parts]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The answers as they would stand once the lever was pulled. Past facts stay as they are. */
export function applyLever(file: AnswersFile, { lever, parts }: Offer): AnswersFile {
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
      parts.includes(part.id) ? { ...part, answers: { ...part.answers, ...change("part") } } : part,
    ),
  };
}

/**
 * What is still to come once the lever was pulled: the file, the parts of which nothing is left, and those that were
 * only planned, of which nothing was done either.
 */
export function lookAhead(
  knowledge: Knowledge,
  changed: AnswersFile,
  { lever, parts }: Offer,
): { readonly file: AnswersFile; readonly gone: readonly string[]; readonly undone: readonly string[] } {
  const { ahead } = lever;
  if (ahead === undefined) return { file: changed, gone: [], undone: [] };
  const concerned = assessedParts(changed).filter(
    (part) =>
      parts.includes(part.id) &&
      viewsOf(knowledge, changed, part).every((facts) => evaluate(ahead.when, facts) === true),
  );
  const left = ahead.withoutPart === true ? concerned : [];
  const gone = left.map(({ id }) => id);
  const undone = left.filter((part) => isPlanned(knowledge, changed, part)).map(({ id }) => id);
  const { without } = ahead;
  if (without === undefined) return { file: changed, gone, undone };
  const rest = (value: AnswerValue | undefined): AnswerValue | undefined => {
    if (!Array.isArray(value)) return value;
    const left = value.filter((one) => !without.values.includes(one));
    return left.length > 0 ? left : [without.otherwise];
  };
  const reduced = (part: Part): Part => {
    const value = rest(part.answers[without.question]);
    return value === undefined ? part : { ...part, answers: { ...part.answers, [without.question]: value } };
  };
  return {
    file: {
      ...changed,
      parts: assessedParts(changed).map((part) => (concerned.includes(part) ? reduced(part) : part)),
    },
    gone,
    undone,
  };
}

const isPlanned = (knowledge: Knowledge, file: AnswersFile, part: Part): boolean =>
  viewsOf(knowledge, file, part).every((facts) => evaluate(knowledge.plan.part, facts) === true);
