import { firstStepsWords as words } from "../../../content/phrases/first-steps";
import { memoWords } from "../../../content/phrases/memo";
import { exposureRank } from "../../engine/order";
import type { Text } from "../../knowledge/text";
import type { Exposure } from "../../knowledge/vocabulary";
import type { MemoContext } from "../context";
import { helps, lineOf, type Measure, measuresOf, step } from "../measures";
import type { Block, Line } from "../tree";
import { joinText, line, put } from "../words";
import { alternatives, alternativesTables } from "./alternatives";
import { effects } from "./effects";
import { openQuestionLine } from "./open-questions";

/** As many steps as one reads; what else would help stands in the table. */
const mostSteps = 7;
const mostEnding = 3;

/**
 * What to do first: keep the proof, end what goes on, find out what decides, then the measures that bring something,
 * those that apply only if something is so, and what could be used instead.
 */
export function firstSteps(context: MemoContext): readonly Block[] {
  const measures = measuresOf(context);
  const [named, others] = split(measures, ({ offer }) => offer.lever.named === "alternatives");
  const [records, acts] = split(others, isRecord);
  const [ending, rest] = split(acts, ({ offer }) => offer.lever.kind === "ends");
  const before = [...inOrder(records).slice(0, 1), ...endingSteps(ending)];
  const decides = questions(context);
  const fixed = before.length + decides.length + Math.min(named.length, 1);
  const helpful = inOrder(rest.filter((measure) => helps(measure) && bearsOnTold(measure)));
  const chosen = helpful.slice(0, Math.max(1, mostSteps - fixed));
  const steps = [
    ...before.map((measure) => step(context, measure)),
    ...decides,
    ...chosen.map((measure) => step(context, measure)),
    ...named.map(({ offer }) => alternatives(context, offer, (text) => lineOf(context, offer, text))),
  ];
  return [
    { kind: "heading", level: 1, id: "first-steps", text: words.title },
    ...(steps.length === 0 ? [] : [{ kind: "list", ordered: true, items: steps } as const]),
    { kind: "paragraph", style: "note", line: line(memoWords.askCounsel) },
    ...named.flatMap(({ offer }) => alternativesTables(context, offer)),
    ...effects(context, measures, [...before, ...chosen]),
  ];
}

/** Keeping proof changes no answer. */
const isRecord = ({ offer: { lever } }: Measure): boolean => lever.kind === "guards" && lever.sets.length === 0;

/** What ends an act that goes on, or may go on as far as was told; where nothing was told, whatever could be going on. */
function endingSteps(ending: readonly Measure[]): readonly Measure[] {
  const told = ending.filter(
    ({ offer }) => offer.certain || (offer.settled > 0 && offer.settled >= offer.provided.length),
  );
  const untold = ending.filter(({ offer }) => offer.lever.scope === "part" && offer.settled === 0);
  return inOrder(told.length > 0 ? told : untold).slice(0, mostEnding);
}

/** A measure with an "if" is named where what was told points to it, or where a single fact decides. */
const bearsOnTold = ({ offer }: Measure): boolean =>
  offer.certain || offer.provided.length === 1 || offer.settled >= offer.provided.length;

/** What is settled first; what lowers most before what lowers less; the rest in order of time. */
const inOrder = (measures: readonly Measure[]): readonly Measure[] =>
  measures
    .map((measure, index) => ({ measure, index, certain: Number(measure.offer.certain), gain: gainOf(measure) }))
    .sort((a, b) => b.certain - a.certain || b.gain - a.gain || a.index - b.index)
    .map(({ measure }) => measure);

const gainOf = ({ offer, whatIf }: Measure): number =>
  offer.lever.kind === "lowers"
    ? whatIf.drops.reduce((sum, { from, to }) => sum + weightOf(from) - weightOf(to), 0)
    : Number.MAX_SAFE_INTEGER;

/** One serious finding counts for more than several slight ones. */
const weightOf = (exposure: Exposure): number => 4 ** exposureRank(exposure);

/** The questions that matter most, each once and with its part, as one step. */
function questions(context: MemoContext): readonly Line[] {
  const asked = new Map<string, Text>();
  for (const ref of context.assessment.openQuestions) {
    const { text } = openQuestionLine(context, ref);
    if (!asked.has(text.zh)) asked.set(text.zh, text);
  }
  const numbered = [...asked.values()]
    .slice(0, words.numbers.length)
    .map((question, index) => put(words.numbered, { number: words.numbers[index] ?? question, question }));
  return numbered.length === 0 ? [] : [line(put(words.findOut, { questions: joinText(numbered, "", " ") }))];
}

const split = <Item>(
  items: readonly Item[],
  by: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] => [items.filter(by), items.filter((item) => !by(item))];
