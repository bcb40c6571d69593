import { memoWords } from "../../../content/phrases/memo";
import { verdictWords as words } from "../../../content/phrases/verdict";
import { askedQuestions } from "../../engine/asked";
import type { AnswerValue, Part } from "../../interview/answers";
import type { Question } from "../../knowledge/question";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import type { Block } from "../tree";
import { dateText, joinText, line, partName, put, same, textCell } from "../words";

/** Every answer that the conclusion rests on, part by part, and the user's own question as written. */
export function facts(context: MemoContext): readonly Block[] {
  const subjects: readonly (Part | null)[] = [...context.file.parts, null];
  const ownWords = context.file.answers["own-words"];
  return [
    { kind: "heading", level: 1, id: "facts", text: memoWords.facts },
    ...subjects.map((part) => factTable(context, part)),
    ...(typeof ownWords === "string" && ownWords.trim() !== ""
      ? ([
          { kind: "heading", level: 3, id: "own-words", text: memoWords.ownWords },
          { kind: "paragraph", style: "note", line: line(same(ownWords)) },
        ] as const)
      : []),
  ];
}

function factTable(context: MemoContext, part: Part | null): Block {
  const { knowledge, file } = context;
  const answers = part?.answers ?? file.answers;
  // A text that was not written is no fact; the matter's own words are printed apart.
  const questions = askedQuestions(knowledge, file, part).filter(
    (question) => question.kind !== "text" || (part !== null && String(answers[question.id] ?? "").trim() !== ""),
  );
  return {
    kind: "table",
    caption: part === null ? memoWords.wholeMatter : partName(knowledge, file, part),
    columns: [memoWords.question, memoWords.answer],
    widths: [1, 1],
    rows: questions.map((question) => [
      textCell(question.title),
      textCell(told(context, question, part, answers[question.id])),
    ]),
  };
}

/** An answer in words; where none was given, what was taken instead. */
function told(context: MemoContext, question: Question, part: Part | null, value: AnswerValue | undefined): Text {
  const taken = context.assessment.presumed.find(
    (one) => one.question === question.id && one.part === (part?.id ?? null),
  );
  // One of a list is no answer yet.
  if (taken === undefined || (question.kind === "one" && Array.isArray(taken.value)))
    return answerText(question, value);
  return put(words.taken, { answer: taken.text });
}

/** An answer in words. Unanswered and "not known yet" read alike: neither is ever a no. */
export function answerText(question: Question, value: AnswerValue | undefined): Text {
  if (value === undefined || value === "unknown") return memoWords.unknown;
  if (question.kind === "date") return dateText(String(value));
  if (question.kind === "text") return same(String(value));
  const chosen = [value].flat().map((id) => question.options.find((option) => option.id === id)?.text ?? same(id));
  return joinText(chosen, "；", "; ");
}
