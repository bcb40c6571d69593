import { memoWords } from "../../../content/phrases/memo";
import { verdictWords as words } from "../../../content/phrases/verdict";
import { verdictSentences } from "../../../content/phrases/verdict-sentences";
import type { Ground } from "../../engine/assessment";
import { evaluate } from "../../engine/evaluate";
import { factsOf } from "../../engine/facts-of";
import { exposureRank } from "../../engine/order";
import type { Text } from "../../knowledge/text";
import { standings } from "../../knowledge/vocabulary";
import type { MemoContext } from "../context";
import { findingPart } from "../finding-part";
import { grouped } from "../grouped";
import { clearingGround, type StatedFinding, settledGround, statedFindings } from "../stated";
import type { Block, Line } from "../tree";
import { distinctTexts, exposureLabel, joinText, line, put, same, standingLabel, verdictLabel } from "../words";
import { branches } from "./branches";
import { openQuestionText } from "./open-questions";
import { overview } from "./overview";
import { presumptions } from "./presumptions";

/** As many reasons as one reads. */
const mostReasons = 5;
const mostClear = 2;

/**
 * The short answer: what to do, why, what it turns on and what was taken as given. One who stops here knows whether to
 * stop, to go on, or what to find out.
 */
export function conclusion(context: MemoContext): readonly Block[] {
  const { lower, upper } = context.assessment.overall.stated;
  const unassessed = decidesUnassessed(context);
  return [
    { kind: "heading", level: 1, id: "conclusion", text: memoWords.conclusion },
    {
      kind: "verdict",
      lower: unassessed ? "none" : lower,
      upper: unassessed ? "high" : upper,
      label: unassessed ? words.notAssessed : verdictLabel(lower, upper),
      line: line(opening(context)),
      ...(unassessed && { unassessed: true }),
    },
    ...reasons(context),
    ...branches(context),
    ...presumptions(context),
    ...overview(context),
  ];
}

/** What was not assessed decides where nothing else was found. */
function decidesUnassessed({ assessment }: MemoContext): boolean {
  const { upper, notAssessed } = assessment.overall.stated;
  return upper === "none" && notAssessed.length > 0;
}

function opening(context: MemoContext): Text {
  const { overall } = context.assessment;
  const { stated } = overall;
  const titles = titlesOf(context, stated.notAssessed);
  const first = decidesUnassessed(context) ? put(words.unassessed, { titles }) : sentence(context);
  const range =
    overall.lower === stated.lower && overall.upper === stated.upper
      ? []
      : [put(words.range, { range: exposureLabel(overall.lower, overall.upper) })];
  const besides =
    stated.notAssessed.length === 0 || decidesUnassessed(context) ? [] : [put(words.alsoUnassessed, { titles })];
  return joinText([first, ...besides, ...range]);
}

/** One sentence that a manager can act on. */
function sentence(context: MemoContext): Text {
  const { overall, branches: turning } = context.assessment;
  const { lower, upper } = overall.stated;
  const level = exposureLabel(upper, upper);
  if (lower !== upper) {
    const [first] = turning;
    return first === undefined || first.options.some((option) => option.presumed)
      ? put(words.stillOpen, { level })
      : put(words.turnsOn, { question: openQuestionText(context, first), level });
  }
  const facts = factsOf(context.knowledge, context.stated, null);
  const row = verdictSentences.find(({ when }) => evaluate(when, facts) === true);
  if (row === undefined) throw new Error("No sentence for the verdict");
  return row.of[upper];
}

/** The titles of findings by id, each once. */
function titlesOf(context: MemoContext, ids: readonly string[]): Text {
  const found = ids.flatMap((id) => context.assessment.findings.find((finding) => finding.id === id)?.title ?? []);
  return joinText(distinctTexts(found), "、", "; ");
}

/** The findings that carry the verdict: by standing, the established first, then by exposure and in content's order. */
function reasons(context: MemoContext): readonly Block[] {
  const weighty = [...statedFindings(context)]
    .filter(({ stated }) => exposureRank(stated.upper) > 0 && stated.standing !== "open")
    .sort((a, b) => standingRank(a) - standingRank(b) || exposureRank(b.stated.upper) - exposureRank(a.stated.upper));
  const due = statedFindings(context).filter(({ stated }) => stated.standing === "due-on-launch");
  const items = [
    ...reasonLines(context, sameTogether(weighty).slice(0, mostReasons)),
    ...(weighty.length === 0 && due.length > 0 ? clearReasons(context).slice(0, 1) : []),
    ...(due.length === 0
      ? []
      : [
          line(
            put(words.dueOnLaunch, {
              titles: titlesOf(
                context,
                due.map(({ id }) => id),
              ),
            }),
          ),
        ]),
  ];
  // What is still open has no reason yet: the table of answers below says what it turns on.
  if (items.length === 0 && context.assessment.overall.stated.upper !== "none") return [];
  if (items.length > 0) return [{ kind: "list", ordered: false, items }];
  if (context.assessment.overall.stated.notAssessed.length > 0) return [];
  const clear = clearReasons(context);
  if (clear.length > 0) return [{ kind: "list", ordered: false, items: clear }];
  return [{ kind: "paragraph", style: "lead", line: line(memoWords.noFindings) }];
}

/** Why nothing is found: what decides the first claims, each reason once. */
function clearReasons(context: MemoContext): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const finding of statedFindings(context)) {
    const ground = clearingGround(finding);
    if (finding.part === null || ground?.result === "met" || ground === undefined || lines.has(ground.because.zh))
      continue;
    const text = put(words.clear, { title: finding.title, because: ground.because });
    lines.set(ground.because.zh, line(text, context.numbers.of(ground.citations)));
  }
  return [...lines.values()].slice(0, mostClear);
}

const standingRank = ({ stated }: StatedFinding): number => standings.indexOf(stated.standing);

/** Findings of one claim that stand alike, on several parts or links: told once. */
function sameTogether(findings: readonly StatedFinding[]): readonly (readonly StatedFinding[])[] {
  return [
    ...grouped(findings, ({ claim, stated: { standing, lower, upper } }) =>
      [claim, standing, lower, upper].join(),
    ).values(),
  ];
}

/** Each with the point that decides it; a point that an earlier line made is passed over for the next. */
function reasonLines(context: MemoContext, groups: readonly (readonly StatedFinding[])[]): readonly Line[] {
  const given = new Set<string>();
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const point = pointsOf(first).find(({ because }) => !given.has(because.zh))?.because;
    if (point !== undefined) given.add(point.zh);
    const where = distinctTexts(group.map((one) => findingPart(context, one)));
    const standing = standingLabel({ kind: first.kind, standing: first.stated.standing });
    return [
      line(
        trimmed(
          put(words.reason, {
            title: first.title,
            where: joinText(where, "；", "; "),
            standing: first.planned ? put(words.ifCarriedOut, { standing }) : standing,
            level: exposureLabel(first.stated.lower, first.stated.upper),
            point: point ?? same(""),
          }),
        ),
      ),
    ];
  });
}

const trimmed = ({ zh, en }: Text): Text => ({ zh: zh.trim(), en: en.trim() });

/** What decides it, on what is settled or taken as given; never a row that is only possible. */
function pointsOf(finding: StatedFinding): readonly Ground[] {
  const settled = finding.elements.filter(({ premise }) => !premise).flatMap((row) => settledGround(row) ?? []);
  const disputed = settled.filter(({ result }) => result === "contested");
  return [...disputed, ...settled.filter(({ result }) => result === "met").reverse()];
}
