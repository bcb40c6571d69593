import { memoWords } from "../../../content/phrases/memo";
import type { QuestionRef } from "../../engine/assessment";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import type { Block, Line } from "../tree";
import { line, partName } from "../words";

/** What is not known, the fact that narrows the exposure most first. */
export function openQuestions(context: MemoContext): readonly Block[] {
  const { openQuestions: refs } = context.assessment;
  if (refs.length === 0) return [];
  return [
    { kind: "heading", level: 1, id: "open-questions", text: memoWords.openQuestions },
    { kind: "list", ordered: true, items: refs.map((ref) => openQuestionLine(context, ref)) },
  ];
}

export const openQuestionLine = (context: MemoContext, ref: QuestionRef): Line => ({
  ...line(openQuestionText(context, ref)),
  question: ref,
});

/** A question with its part's name, where it is asked of a part. */
export function openQuestionText(context: MemoContext, ref: QuestionRef): Text {
  const question = context.knowledge.questions.find((candidate) => candidate.id === ref.question);
  if (question === undefined) throw new Error(`No such question: ${ref.question}`);
  // A question of the matter is asked once, whichever part it was met on.
  const part =
    question.scope === "part" ? context.file.parts.find((candidate) => candidate.id === ref.part) : undefined;
  if (part === undefined) return question.title;
  const name = partName(context.knowledge, context.file, part);
  return { zh: `${question.title.zh}（${name.zh}）`, en: `${question.title.en} (${name.en})` };
}
