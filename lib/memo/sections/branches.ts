import { verdictWords as words } from "../../../content/phrases/verdict";
import type { Branch } from "../../engine/assessment";
import { exposureRank } from "../../engine/order";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import { grouped } from "../grouped";
import type { Block, Cell } from "../tree";
import { joinText, put, textCell, verdictLabel } from "../words";
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
      columns: [words.question, words.verdicts],
      widths: [4, 9],
      rows: found.map((branch) => [textCell(openQuestionText(context, branch)), verdictsOf(context, branch)]),
    },
  ];
}

/** So many answers with one verdict are told as "any other answer". */
const mostNamed = 4;

/** "High: torrent, mirror. None found: approved.", the worst first. */
function verdictsOf(context: MemoContext, branch: Branch): Cell {
  const groups = grouped(branch.options, (option) => [option.lower, option.upper, isUnassessed(option)].join());
  const worstFirst = [...groups.values()].sort((a, b) => rankOf(b) - rankOf(a));
  // Answers that most give alike are not read one by one.
  const largest = [...worstFirst].sort((a, b) => b.length - a.length)[0];
  const rest = worstFirst.length > 1 && largest && largest.length >= mostNamed ? largest : undefined;
  return textCell(
    joinText(
      worstFirst.map((options) => {
        const [first] = options;
        if (first === undefined) throw new Error("A group of answers without one");
        const answers =
          options === rest
            ? words[options.some((option) => option.presumed) ? "otherAnswersGiven" : "otherAnswers"]
            : joinText(
                options.map((option) => answerOf(context, branch, option)),
                "、",
                ", ",
              );
        const verdict = isUnassessed(first) ? words.notAssessed : verdictLabel(first.lower, first.upper);
        return put(words.verdictIf, { verdict, answers });
      }),
    ),
  );
}

const isUnassessed = ({ upper, notAssessed }: Branch["options"][number]): boolean =>
  upper === "none" && notAssessed.length > 0;

const rankOf = (options: readonly Branch["options"][number][]): number => {
  const [first] = options;
  return first === undefined ? 0 : 10 * exposureRank(first.upper) + exposureRank(first.lower);
};

function answerOf(context: MemoContext, branch: Branch, { value, presumed }: Branch["options"][number]): Text {
  const question = context.knowledge.questions.find(({ id }) => id === branch.question);
  if (question === undefined) throw new Error(`No such question: ${branch.question}`);
  const answer = withoutBrackets(answerText(question, value));
  return put(presumed ? words.presumedAnswer : words.givenAnswer, { answer });
}

/** An option's words without what they explain in brackets. */
const withoutBrackets = ({ zh, en }: Text): Text => ({
  zh: zh.replace(/（[^（）]*）/g, ""),
  en: en.replace(/ \([^()]*\)/g, ""),
});
