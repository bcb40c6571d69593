import { memoWords } from "../../../content/phrases/memo";
import type { WhatIf } from "../../engine/assessment";
import { resolveCitations } from "../../engine/citations";
import { exposureRank } from "../../engine/order";
import { lawDateOf } from "../../engine/periods";
import type { Lever } from "../../knowledge/claim";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import type { Block, Line } from "../tree";
import { exposureCell, joinText, line, textCell } from "../words";
import { openQuestionLine } from "./open-questions";

/** What to do first: what the levers would bring, what to keep, and what to find out. */
export function firstSteps(context: MemoContext): readonly Block[] {
  const { assessment } = context;
  const helpful = assessment.whatIf.filter((whatIf) => whatIf.drops.length > 0);
  const singles = helpful.filter((whatIf) => whatIf.levers.length === 1);
  const steps: Line[] = [line(memoWords.noEvidence), ...singles.map((whatIf) => step(context, whatIf))];
  const next = assessment.openQuestions.slice(0, 3);
  if (next.length > 0) {
    const questions = next.map((ref) => openQuestionLine(context, ref).text);
    steps.push(
      line({
        zh: `${memoWords.findOut.zh}${questions.map((question) => question.zh).join("；")}`,
        en: `${memoWords.findOut.en} ${questions.map((question) => question.en).join("; ")}`,
      }),
    );
  }
  steps.push(line(memoWords.askCounsel));
  return [
    { kind: "heading", level: 1, id: "first-steps", text: memoWords.firstSteps },
    { kind: "list", ordered: true, items: steps },
    ...table(context, helpful),
  ];
}

const leversOf = (context: MemoContext, whatIf: WhatIf): readonly Lever[] =>
  context.knowledge.levers.filter((lever) => whatIf.levers.includes(lever.id));

function step(context: MemoContext, whatIf: WhatIf): Line {
  const [lever] = leversOf(context, whatIf);
  if (lever === undefined) throw new Error(`No such lever: ${whatIf.levers.join(", ")}`);
  return line(
    { zh: `${lever.title.zh}：${lever.text.zh}`, en: `${lever.title.en}: ${lever.text.en}` },
    context.numbers.of(citationsAtMemo(context, lever)),
  );
}

/** A lever looks ahead, so its citations are those in force on the memo's day. */
const citationsAtMemo = (context: MemoContext, lever: Lever): readonly string[] =>
  resolveCitations(context.knowledge, lever.cites, [{ from: lawDateOf(context.file), to: lawDateOf(context.file) }]);

function table(context: MemoContext, helpful: readonly WhatIf[]): readonly Block[] {
  if (helpful.length === 0) return [];
  const rows = [...helpful]
    .sort((a, b) => exposureRank(a.overall.upper) - exposureRank(b.overall.upper))
    .map((whatIf) => {
      const levers = leversOf(context, whatIf);
      const together = (of: (lever: Lever) => Text) => joinText(levers.map(of), "；", "; ");
      return [
        textCell(
          joinText(
            levers.map((lever) => lever.title),
            " ＋ ",
            " + ",
          ),
        ),
        textCell(together((lever) => lever.owner)),
        textCell(together((lever) => lever.time)),
        exposureCell(whatIf.overall.lower, whatIf.overall.upper),
      ];
    });
  return [
    {
      kind: "table",
      caption: memoWords.ifYouDo,
      columns: [memoWords.action, memoWords.who, memoWords.when, memoWords.becomes],
      widths: [6, 3, 3, 2],
      rows,
    },
  ];
}
