import { firstStepsWords } from "../../../content/phrases/first-steps";
import {
  availability,
  defenceOutcomes,
  memoWords,
  notAssessedReasons,
  outcomeWords,
} from "../../../content/phrases/memo";
import { verdictWords as words } from "../../../content/phrases/verdict";
import type { ElementOutcome, Finding, RemedyOutcome } from "../../engine/assessment";
import { assessedParts } from "../../engine/facts-of";
import { fill } from "../../engine/fill";
import { type Link, linksOf } from "../../engine/links";
import { exposureRank } from "../../engine/order";
import type { Claim } from "../../knowledge/claim";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import { findingPart } from "../finding-part";
import { clearingGround, settledGround } from "../stated";
import type { Block, Cell, Line } from "../tree";
import { capital, exposureLabel, joinText, line, put, standingLabel, textCell, verdictLabel } from "../words";
import { openQuestionText } from "./open-questions";
import { clearOfBase, groupedByLink, isClearOfBase } from "./overview";
import { actsOfFinding, lawInTime } from "./time";

/** As many open questions as one finding lists; the memo lists them all once. */
const mostOpenQuestions = 4;

/** The analysis: findings that expose on the plan as stated in full, the others in a line each. */
export function findings(context: MemoContext): readonly Block[] {
  const all = context.assessment.findings;
  const weighty = all.filter((finding) => weighs(finding));
  const due = all.filter((finding) => !weighs(finding) && finding.stated?.standing === "due-on-launch");
  const others = all.filter((finding) => !weighs(finding) && finding.stated?.standing !== "due-on-launch");
  if (all.length === 0) return [];
  return [
    { kind: "heading", level: 1, id: "findings", text: memoWords.findings },
    ...lawInTime(context),
    ...weighty.flatMap((finding) => fullFinding(context, finding)),
    ...dueFindings(context, due),
    ...shortFindings(context, others),
    ...evidence(context, weighty),
  ];
}

/** It exposes, may expose, or could not be assessed, on the plan as stated. */
const weighs = ({ stated, upper }: Finding): boolean =>
  exposureRank(stated?.upper ?? upper) > 0 || stated?.standing === "not-assessed";

function fullFinding(context: MemoContext, finding: Finding): readonly Block[] {
  const claim = context.knowledge.claims.find((candidate) => candidate.id === finding.claim);
  if (claim === undefined) throw new Error(`No such claim: ${finding.claim}`);
  const where = findingPart(context, finding);
  const heading: Block = {
    kind: "heading",
    level: 2,
    id: anchor(finding),
    text: { zh: `${finding.title.zh}（${where.zh}）`, en: `${finding.title.en} (${where.en})` },
  };
  const unassessed = finding.notAssessed ?? (finding.stated?.standing === "not-assessed" ? "uncovered" : undefined);
  if (unassessed !== undefined)
    return [heading, { kind: "paragraph", style: "body", line: line(notAssessedReasons[unassessed]) }];
  return [
    heading,
    verdict(finding),
    { kind: "paragraph", style: "body", line: line(fill(context.knowledge, linkOf(context, finding), claim.summary)) },
    ...elementTable(context, finding),
    ...actsOfFinding(context, finding),
    ...defenceTable(context, finding),
    ...argumentsOf(context, finding),
    ...differences(finding),
    ...consequences(context, finding, claim),
  ];
}

/** The id by which a finding is linked to. */
export const anchor = (finding: Finding): string => `finding-${finding.id.replaceAll("/", "-")}`;

function verdict(finding: Finding): Block {
  const { standing, lower, upper, severity = finding.severity } = finding.stated ?? finding;
  const label = standingLabel({ kind: finding.kind, standing });
  const planned = finding.planned ? put(words.ifCarriedOut, { standing: label }) : label;
  const [because, ...more] = severity.because;
  const text = joinText([
    { zh: `${planned.zh}。`, en: `${capital(planned.en)}.` },
    { zh: `可以提出的人：${finding.claimant.zh}。`, en: `Open to: ${finding.claimant.en.replace(/\.$/, "")}.` },
    ...(because !== undefined && more.length === 0 ? [because] : []),
    ...(lower === finding.lower && upper === finding.upper
      ? []
      : [put(words.rangeOfFinding, { range: exposureLabel(finding.lower, finding.upper) })]),
  ]);
  return { kind: "verdict", lower, upper, label: verdictLabel(lower, upper), line: line(text) };
}

/** What is settled or taken as given, in a table; what is still open, and what it turns on, below it. */
function elementTable(context: MemoContext, finding: Finding): readonly Block[] {
  // A premise that holds is said once, at the top of the memo.
  const rows = finding.elements.filter((row) => !(row.premise && settledGround(row)?.result === "met"));
  return outcomeTable(context, finding, rows, memoWords.element, outcomeWords);
}

const defenceTable = (context: MemoContext, finding: Finding): readonly Block[] =>
  outcomeTable(context, finding, finding.defences, memoWords.defence, defenceOutcomes);

function outcomeTable(
  context: MemoContext,
  finding: Finding,
  rows: readonly ElementOutcome[],
  caption: Text,
  labels: typeof outcomeWords,
): readonly Block[] {
  const settled = rows.filter((row) => settledGround(row) !== undefined);
  const open = rows.filter((row) => settledGround(row) === undefined);
  const table: readonly Block[] =
    settled.length === 0
      ? []
      : [
          {
            kind: "table",
            caption,
            columns: [caption, memoWords.result, memoWords.reason],
            widths: [3, 2, 9],
            rows: settled.map((row) => outcomeRow(context, row, labels)),
          },
        ];
  return [...table, ...openRows(context, finding, open)];
}

function outcomeRow(context: MemoContext, row: ElementOutcome, labels: typeof outcomeWords): readonly Cell[] {
  const ground = settledGround(row);
  if (ground === undefined) throw new Error(`An open row has no ground: ${row.id}`);
  const label = labels[ground.result];
  return [
    textCell(row.title),
    { kind: "outcome", outcome: ground.result, label: row.stated ? put(words.asGiven, { result: label }) : label },
    textCell(once(context, ground.because, memoWords.asAbove), context.numbers.of(ground.citations)),
  ];
}

/** The rows that are still open, in one line, and the questions that would settle them, each once. */
function openRows(context: MemoContext, finding: Finding, open: readonly ElementOutcome[]): readonly Block[] {
  if (open.length === 0) return [];
  const titles = joinText(
    open.map(({ title }) => title),
    "、",
    ", ",
  );
  const questions = [...new Set(open.flatMap(({ settledBy }) => settledBy))].map((question) =>
    openQuestionText(context, { part: finding.part, question }),
  );
  const told = put(words.openRows, { titles });
  if (questions.length === 0) return [{ kind: "paragraph", style: "note", line: line(told) }];
  return [
    { kind: "paragraph", style: "note", line: line(joinText([told, words.openRowsTurnOn])) },
    { kind: "list", ordered: false, items: questions.slice(0, mostOpenQuestions).map((text) => line(text)) },
  ];
}

/** A text on first use, and `otherwise` where the memo has said it already. */
function once(context: MemoContext, text: Text, otherwise: Text): Text {
  if (context.said.has(text)) return otherwise;
  context.said.add(text);
  return text;
}

/** Both sides of each unsettled point, argued once in the memo. */
function argumentsOf(context: MemoContext, finding: Finding): readonly Block[] {
  return [...finding.elements, ...finding.defences].flatMap((element): readonly Block[] => {
    const argument = settledGround(element)?.argument;
    if (argument === undefined) return [];
    if (context.said.has(argument.cautious)) {
      return [
        {
          kind: "paragraph",
          style: "note",
          line: line({
            zh: `${element.title.zh}：${memoWords.argumentsAbove.zh}`,
            en: `${element.title.en}: ${memoWords.argumentsAbove.en}`,
          }),
        },
      ];
    }
    context.said.add(argument.cautious);
    return [
      {
        kind: "argument",
        title: element.title,
        claimant: line(argument.claimant, context.numbers.of(argument.claimantCites)),
        respondent: line(argument.respondent, context.numbers.of(argument.respondentCites)),
        cautious: line(argument.cautious),
      },
    ];
  });
}

const differences = (finding: Finding): readonly Block[] =>
  [...finding.elements, ...finding.defences].flatMap((element) =>
    [settledGround(element)?.differs]
      .filter((differs) => differs !== undefined)
      .map((differs): Block => ({ kind: "paragraph", style: "note", line: line(differs) })),
  );

/** Notes not printed before, each with the published reading that departs from it. */
const freshNotes = (context: MemoContext, notes: Finding["notes"]): readonly Line[] =>
  notes
    .filter(({ text }) => !context.said.has(text))
    .flatMap(({ text, citations, differs }) => {
      context.said.add(text);
      const said = line(text, context.numbers.of(citations));
      return differs === undefined ? [said] : [said, line(differs)];
    });

function consequences(context: MemoContext, finding: Finding, claim: Claim): readonly Block[] {
  const sub = (id: string, text: Text): Block => ({ kind: "heading", level: 3, id: `${anchor(finding)}-${id}`, text });
  const remedies = remedyLines(context, finding.remedies);
  const ways = waysDown(context, finding);
  const notes = freshNotes(context, finding.notes);
  const limitation = context.said.has(claim.limitation)
    ? []
    : [line(joinText([memoWords.limitation, claim.limitation], "：", ": "))];
  context.said.add(claim.limitation);
  return [
    ...(remedies.length > 0
      ? ([sub("remedies", memoWords.remedies), { kind: "list", ordered: false, items: remedies }] as const)
      : []),
    ...(ways.length > 0 ? ([sub("ways", memoWords.ways), { kind: "list", ordered: false, items: ways }] as const) : []),
    ...[...limitation, ...notes].map((note) => ({ kind: "paragraph", style: "note", line: note }) as const),
  ];
}

/** Each remedy in full on first use; those that the memo has described already, in one line. */
function remedyLines(context: MemoContext, remedies: readonly RemedyOutcome[]): readonly Line[] {
  const fresh = remedies.filter((remedy) => !context.said.has(remedy.text));
  const known = remedies.filter((remedy) => context.said.has(remedy.text));
  for (const remedy of fresh) context.said.add(remedy.text);
  const lines = fresh.map((remedy) =>
    line(joinText([remedyName(remedy), remedy.text], "：", ": "), context.numbers.of(remedy.citations)),
  );
  if (known.length === 0) return lines;
  const names = joinText(known.map(remedyName), "、", "; ");
  const again = joinText([names, memoWords.describedAbove], "：", ": ");
  return [...lines, line(again, context.numbers.of(known.flatMap((remedy) => remedy.citations)))];
}

function remedyName({ title, available }: RemedyOutcome): Text {
  if (available === "yes") return title;
  return { zh: `${title.zh}（${availability[available].zh}）`, en: `${title.en} (${availability[available].en})` };
}

/** The link of its part's lineage that a finding is about. */
const linkOf = ({ knowledge, file }: MemoContext, finding: Finding): Link | null => {
  const part = assessedParts(file).find(({ id }) => id === finding.part);
  return part === undefined ? null : (linksOf(knowledge.models, part).find(({ id }) => id === finding.link) ?? null);
};

/** The levers that lower this finding. */
function waysDown(context: MemoContext, finding: Finding): readonly Line[] {
  return context.assessment.whatIf
    .filter((whatIf) => whatIf.levers.length === 1 && whatIf.drops.some((drop) => drop.finding === finding.id))
    .flatMap(({ levers, certain }) =>
      context.knowledge.levers
        .filter(({ id }) => levers.includes(id))
        .map(({ title }) => line(certain ? title : put(firstStepsWords.ifItApplies, { measure: title }))),
    );
}

/** What to gather, for every finding that exposes to something, each item once. */
function evidence(context: MemoContext, weighty: readonly Finding[]): readonly Block[] {
  const claims = context.knowledge.claims.filter((claim) => weighty.some((finding) => finding.claim === claim.id));
  const items = claims.flatMap((claim) => claim.evidence);
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, id: "evidence", text: memoWords.evidence },
    {
      kind: "table",
      caption: memoWords.evidence,
      columns: [memoWords.evidenceItem, memoWords.evidenceOf],
      widths: [1, 1],
      rows: items.map(({ item, proves }) => [textCell(item), textCell(proves)]),
    },
  ];
}

/** Duties that a plan will owe: what falls due, and what leaving it undone would expose to. */
function dueFindings(context: MemoContext, due: readonly Finding[]): readonly Block[] {
  if (due.length === 0) return [];
  const items = due.map((finding) => {
    const ground = finding.elements.map(settledGround).find((one) => one?.due !== undefined);
    const level = finding.stated?.onLaunch ?? "none";
    const text = put(words.dueLine, {
      title: finding.title,
      where: findingPart(context, finding),
      because: ground?.because ?? finding.title,
      level: exposureLabel(level, level),
    });
    return line(text, context.numbers.of(ground?.citations ?? []));
  });
  return [
    { kind: "heading", level: 2, id: "due-on-launch", text: words.dueHeading },
    { kind: "list", ordered: false, items },
  ];
}

/** Findings that came to nothing: what decided each. */
function shortFindings(context: MemoContext, others: readonly Finding[]): readonly Block[] {
  if (others.length === 0) return [];
  const folded = [...groupedByLink(others.filter(isClearOfBase)).values()].map((group) => {
    const [first] = group;
    const where = first === undefined ? memoWords.wholeMatter : findingPart(context, first);
    return line(joinText([where, clearOfBase(group)], "：", ": "));
  });
  const items = others
    .filter((finding) => !isClearOfBase(finding))
    .map((finding) => {
      const where = findingPart(context, finding);
      const ground = clearingGround(finding);
      return {
        line: line(
          {
            zh: `${finding.title.zh}（${where.zh}）：${ground?.because.zh ?? memoWords.notRaised.zh}`,
            en: `${finding.title.en} (${where.en}): ${ground?.because.en ?? memoWords.notRaised.en}`,
          },
          context.numbers.of(ground?.citations ?? []),
        ),
        differs: ground?.differs,
      };
    });
  return [
    { kind: "heading", level: 2, id: "not-made-out", text: memoWords.others },
    { kind: "list", ordered: false, items: [...items.map((item) => item.line), ...folded] },
    ...[...new Set(items.flatMap((item) => item.differs ?? []))].map(
      (differs) => ({ kind: "paragraph", style: "note", line: line(differs) }) as const,
    ),
    ...others
      .flatMap(({ notes }) =>
        freshNotes(
          context,
          notes.filter(({ differs }) => differs !== undefined),
        ),
      )
      .map((note) => ({ kind: "paragraph", style: "note", line: note }) as const),
  ];
}
