import { memoWords } from "../../../content/phrases/memo";
import { verdictWords as words } from "../../../content/phrases/verdict";
import type { Branch } from "../../engine/assessment";
import { exposureRank } from "../../engine/order";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import type { Block, Cell } from "../tree";
import { exposureCell, joinText, put, same, textCell } from "../words";
import { answerText } from "./facts";
import { openQuestionText } from "./open-questions";

/** The verdict under each answer to the questions that matter most, answers with the same verdict together. */
export function branches(context: MemoContext): readonly Block[] {
  const { branches: found } = context.assessment;
  if (found.length === 0) return [];
  return [
    {
      kind: "table",
      caption: words.branches,
      columns: [words.question, words.answer, memoWords.exposure],
      widths: [4, 7, 2],
      rows: found.flatMap((branch) => rowsOf(context, branch)),
    },
  ];
}

function rowsOf(context: MemoContext, branch: Branch): readonly (readonly Cell[])[] {
  const groups = new Map<string, Branch["options"][number][]>();
  for (const option of branch.options) {
    const key = [option.lower, option.upper, option.notAssessed.length > 0 && option.upper === "none"].join();
    groups.set(key, [...(groups.get(key) ?? []), option]);
  }
  const worstFirst = [...groups.values()].sort((a, b) => rankOf(b) - rankOf(a));
  return worstFirst.map((options, index): readonly Cell[] => {
    const [first] = options;
    if (first === undefined) throw new Error("A group of answers without one");
    const answers = options.map((option) => answerOf(context, branch, option));
    return [
      textCell(index === 0 ? openQuestionText(context, branch) : same("")),
      textCell(joinText(answers, "；", "; ")),
      first.notAssessed.length > 0 && first.upper === "none"
        ? textCell(words.notAssessed)
        : exposureCell(first.lower, first.upper),
    ];
  });
}

const rankOf = (options: readonly Branch["options"][number][]): number => {
  const [first] = options;
  return first === undefined ? 0 : 10 * exposureRank(first.upper) + exposureRank(first.lower);
};

function answerOf(context: MemoContext, branch: Branch, { value, presumed }: Branch["options"][number]): Text {
  const question = context.knowledge.questions.find(({ id }) => id === branch.question);
  if (question === undefined) throw new Error(`No such question: ${branch.question}`);
  const answer = answerText(question, value);
  return presumed ? put(words.presumedAnswer, { answer }) : answer;
}
