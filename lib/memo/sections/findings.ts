import { firstStepsWords } from "../../../content/phrases/first-steps";
import {
  availability,
  defenceOutcomes,
  memoWords,
  notAssessedReasons,
  outcomeWords,
} from "../../../content/phrases/memo";
import type { ElementOutcome, Finding, RemedyOutcome } from "../../engine/assessment";
import { assessedParts } from "../../engine/facts-of";
import { fill } from "../../engine/fill";
import { type Link, linksOf } from "../../engine/links";
import { exposureRank } from "../../engine/order";
import type { Claim } from "../../knowledge/claim";
import type { Text } from "../../knowledge/text";
import type { MemoContext } from "../context";
import type { Block, Cell, Line } from "../tree";
import { capital, joinText, line, put, standingLabel, textCell, verdictLabel } from "../words";
import { clearOfBase, findingPart, groupedByLink, isClearOfBase } from "./conclusion";
import { openQuestionLine } from "./open-questions";
import { actsOfFinding, lawInTime } from "./time";

/** The analysis: findings that expose to something in full, the others in a line each. */
export function findings(context: MemoContext): readonly Block[] {
  const weighty = context.assessment.findings.filter((finding) => exposureRank(finding.upper) > 0);
  const others = context.assessment.findings.filter((finding) => exposureRank(finding.upper) === 0);
  if (weighty.length + others.length === 0) return [];
  return [
    { kind: "heading", level: 1, id: "findings", text: memoWords.findings },
    ...lawInTime(context),
    ...weighty.flatMap((finding) => fullFinding(context, finding)),
    ...shortFindings(context, others),
    ...evidence(context, weighty),
  ];
}

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
  if (finding.notAssessed !== undefined) {
    return [heading, { kind: "paragraph", style: "body", line: line(notAssessedReasons[finding.notAssessed]) }];
  }
  if (isWideOpen(finding)) return [heading, verdict(context, finding), ...wideOpen(context, finding, claim)];
  return [
    heading,
    verdict(context, finding),
    { kind: "paragraph", style: "body", line: line(fill(context.knowledge, linkOf(context, finding), claim.summary)) },
    elementTable(context, finding),
    ...actsOfFinding(context, finding),
    ...defenceTable(context, finding),
    ...argumentsOf(context, finding),
    ...differences(finding),
    ...consequences(context, finding, claim),
  ];
}

/** So little is known that an analysis would only list possibilities. */
const isWideOpen = (finding: Finding): boolean =>
  finding.standing === "open" &&
  finding.lower === "none" &&
  finding.elements.filter((element) => element.result === "open").length > 1;

/** What the claim is about and which facts it turns on: the analysis follows once they are known. */
function wideOpen(context: MemoContext, finding: Finding, claim: Claim): readonly Block[] {
  const open = finding.elements.filter((element) => element.result === "open");
  const items = open.map((element) => {
    const questions = element.settledBy.map(
      (question) => openQuestionLine(context, { part: finding.part, question }).text,
    );
    return line(joinText([element.title, joinText(questions, "；", "; ")], "：", ": "));
  });
  return [
    { kind: "paragraph", style: "body", line: line(fill(context.knowledge, linkOf(context, finding), claim.summary)) },
    { kind: "heading", level: 3, id: `${anchor(finding)}-open`, text: memoWords.turnsOn },
    { kind: "list", ordered: false, items },
  ];
}

/** The id by which a finding is linked to. */
export const anchor = (finding: Finding): string => `finding-${finding.id.replaceAll("/", "-")}`;

function verdict(_context: MemoContext, finding: Finding): Block {
  const standing = standingLabel(finding);
  const severity = finding.severity.because.map((because) => because);
  const claimants = finding.claimant;
  const text = joinText([
    { zh: `${standing.zh}。`, en: `${capital(standing.en)}.` },
    ...(claimants
      ? [
          {
            zh: `可以提出的人：${claimants.zh}。`,
            en: `Open to: ${claimants.en.replace(/\.$/, "")}.`,
          },
        ]
      : []),
    ...(severity.length === 1 && severity[0] ? [severity[0]] : []),
  ]);
  return {
    kind: "verdict",
    lower: finding.lower,
    upper: finding.upper,
    label: verdictLabel(finding.lower, finding.upper),
    line: line(text),
  };
}

function elementTable(context: MemoContext, finding: Finding): Block {
  return {
    kind: "table",
    caption: memoWords.element,
    columns: [memoWords.element, memoWords.result, memoWords.reason],
    widths: [3, 2, 9],
    rows: finding.elements.map((element) => elementRow(context, finding, element, outcomeWords)),
  };
}

function defenceTable(context: MemoContext, finding: Finding): readonly Block[] {
  if (finding.defences.length === 0) return [];
  return [
    {
      kind: "table",
      caption: memoWords.defence,
      columns: [memoWords.defence, memoWords.result, memoWords.reason],
      widths: [3, 2, 9],
      rows: finding.defences.map((defence) => elementRow(context, finding, defence, defenceOutcomes)),
    },
  ];
}

function elementRow(
  context: MemoContext,
  finding: Finding,
  element: ElementOutcome,
  words: typeof outcomeWords,
): readonly Cell[] {
  const label = words[element.result];
  const outcome: Cell = { kind: "outcome", outcome: element.result, label };
  if (element.result !== "open") {
    const cites = context.numbers.of(element.grounds[0]?.citations ?? []);
    return [textCell(element.title), outcome, textCell(once(context, element.because, memoWords.asAbove), cites)];
  }
  const possible = joinText(
    element.possible.map((result) => words[result]),
    "、",
    ", ",
  );
  const questions = element.settledBy.map(
    (question) => openQuestionLine(context, { part: finding.part, question }).text,
  );
  const reason: Text = {
    zh: `${memoWords.possibleResults.zh}${possible.zh}。${questions.length > 0 ? `${memoWords.settledBy.zh}${questions.map((q) => q.zh).join("；")}` : ""}`,
    en: `${memoWords.possibleResults.en}${possible.en}. ${questions.length > 0 ? `${memoWords.settledBy.en}${questions.map((q) => q.en).join("; ")}` : ""}`.trim(),
  };
  // What may still apply is not cited: an open point rests on no authority yet.
  return [textCell(element.title), outcome, textCell(reason)];
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
    if (element.result !== "contested") return [];
    const argument = element.grounds[0]?.argument;
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
    element.grounds
      .slice(0, element.result === "open" ? 0 : 1)
      .flatMap((ground): readonly Block[] =>
        ground.differs === undefined ? [] : [{ kind: "paragraph", style: "note", line: line(ground.differs) }],
      ),
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
      const deciding =
        finding.elements.find((element) => element.result === "unmet") ??
        finding.defences.find((defence) => defence.result === "met") ??
        finding.elements[0];
      const ground = deciding?.grounds[0];
      return {
        line: line(
          {
            zh: `${finding.title.zh}（${where.zh}）：${deciding?.because.zh ?? ""}`,
            en: `${finding.title.en} (${where.en}): ${deciding?.because.en ?? ""}`,
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
