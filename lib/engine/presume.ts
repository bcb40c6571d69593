import { type AnswersFile, type Part, unknown } from "../interview/answers";
import type { Condition } from "../knowledge/condition";
import type { Knowledge } from "../knowledge/knowledge";
import type { Presumption } from "../knowledge/presumption";
import type { Question } from "../knowledge/question";
import { isAsked } from "./asked";
import type { Presumed } from "./assessment";
import { daysOf } from "./days";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";
import { factsOf, viewsOf, withAnswer } from "./facts-of";
import { linksOf } from "./links";

export type StatedFile = { readonly file: AnswersFile; readonly presumed: readonly Presumed[] };

/**
 * The matter, or one part, with its unanswered questions filled in from the presumptions, in their order: the plan as
 * stated. An answer is never touched, and what no presumption covers stays open. Facts are made anew after each value,
 * and take over what does not rest on it.
 * @param given with the answers that are reached; for a part, with the matter already filled in.
 */
export function fill(knowledge: Knowledge, given: AnswersFile, of: Part | null): StatedFile {
  const presumed: Presumed[] = [];
  let file = given;
  let part = of;
  let views = viewsOf(knowledge, file, part);
  for (const [presumption, question] of presumptionsOf(knowledge)) {
    if ((question.scope === "matter") !== (part === null)) continue;
    const answer = (part?.answers ?? file.answers)[question.id];
    if (answer !== undefined && answer !== unknown) continue;
    if (!isAsked(question, file, part, views)) continue;
    const [own] = views;
    const row = presumption.rows.find(
      ({ when, anyPart }) =>
        own !== undefined &&
        evaluate(when, own) === true &&
        (anyPart === undefined || ofAnyPart(knowledge, given, anyPart)),
    );
    if (row === undefined) continue;
    const value = row.value === "latest" ? latestDay(knowledge, file, part, question) : row.value;
    if (value === null) continue;
    presumed.push({ question: question.id, part: part?.id ?? null, value, text: row.text });
    file = withAnswer(file, { part: part?.id ?? null, question: question.id }, value);
    part = part && (file.parts.find(({ id }) => id === part?.id) ?? part);
    views = viewsAfter(knowledge, file, part, { views, question: question.id });
  }
  return { file, presumed };
}

const ofAnyPart = (knowledge: Knowledge, file: AnswersFile, condition: Condition): boolean =>
  file.parts.some((part) => viewsOf(knowledge, file, part).some((facts) => evaluate(condition, facts) === true));

/** The facts after one more answer. An answer that changes the licence makes links anew. */
function viewsAfter(
  knowledge: Knowledge,
  file: AnswersFile,
  part: Part | null,
  before: { readonly views: readonly Facts[]; readonly question: string },
): readonly Facts[] {
  const links = part === null ? [undefined] : linksOf(knowledge.models, part);
  if (before.question === "acquired" || before.views.length !== links.length) return viewsOf(knowledge, file, part);
  return links.map((link, index) => {
    const of = before.views[index];
    return factsOf(knowledge, file, part, link, of && { of, question: before.question });
  });
}

/** Null where the memo speaks of a day before anything can have happened. */
function latestDay(knowledge: Knowledge, file: AnswersFile, part: Part | null, question: Question): string | null {
  const { from, to } = daysOf(knowledge, file, part, question);
  const day = to === null || to > file.matter.date ? file.matter.date : to;
  return from !== null && from > day ? null : day;
}

const indexes = new WeakMap<Knowledge["presumptions"], readonly (readonly [Presumption, Question])[]>();

function presumptionsOf({ presumptions, questions }: Knowledge): readonly (readonly [Presumption, Question])[] {
  const known =
    indexes.get(presumptions) ??
    presumptions.map((presumption) => {
      const question = questions.find(({ id }) => id === presumption.question);
      if (question === undefined) throw new Error(`No such question: ${presumption.question}`);
      return [presumption, question] as const;
    });
  indexes.set(presumptions, known);
  return known;
}
